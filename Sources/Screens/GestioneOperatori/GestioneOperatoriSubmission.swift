// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension GestioneOperatoriState {
    /// The question before an operator is deactivated: what they leave, and why.
    mutating func ask(_ scheda: SchedaOperatore) {
        guard scheda.operatore.id == scelto?.id else { return }
        passo = .disattiva(scheda.operatore)
        dialog = Self.dialog(
            "Disattivare \(scheda.operatore.nomeBreve)",
            ["Non entra più; ciò che ha scritto resta suo.", Self.fascicoli(scheda)])
    }

    /// A key for the dialog: Enter on the reason does it.
    mutating func answer(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .none }
        switch event {
        case .accepted:
            if case .password(let who) = passo { return .ask(.resetPassword(who.id, context.ticket)) }
            if passo != nil { return submit(context) }
            dialog = nil
        case .cancelled: (dialog, passo) = (nil, nil)
        default: break
        }
        return .none
    }

    private mutating func submit(_ context: ScreenContext) -> Reaction {
        let motivo = dialog?.form?.trimmed("motivo") ?? ""
        guard !motivo.isEmpty else { return .problem("Manca il motivo: scrivere perché.") }
        guard !isSaving, let passo else { return .none }
        isSaving = true
        let act: Act =
            switch passo {
            case .disattiva(let who): .deactivateOperatore(who.id, version: who.version, motivo: motivo)
            case .riattiva(let who), .password(let who):
                .reactivateOperatore(who.id, version: who.version, motivo: motivo)
            }
        return .ask(.record([act], context.ticket, discarding: nil))
    }

    /// The change is recorded.
    mutating func done(_ context: ScreenContext) -> Reaction {
        let words =
            switch passo {
            case .disattiva(let who): "\(who.nomeBreve) è disattivato: non entra più."
            case .riattiva(let who): "\(who.nomeBreve) è di nuovo attivo."
            case .password, nil: "Registrato."
            }
        isSaving = false
        (dialog, passo) = (nil, nil)
        return Reaction(effects: [.load(.operatori, context.ticket)], banner: Banner(words, kind: .done))
    }

    static func dialog(_ title: String, _ lines: [String]) -> Dialog {
        let form = Form(fields: [
            FormField(
                id: "motivo", label: "Motivo", isRequired: true, help: "Perché, in poche parole: resta nel registro.",
                width: 48)
        ])
        return Dialog(title: title, lines: lines, kind: .form(form))
    }

    private static func fascicoli(_ scheda: SchedaOperatore) -> String {
        guard scheda.quanti > 0 else { return "Non ha fascicoli aperti da riassegnare." }
        let few = scheda.fascicoli.prefix(6).joined(separator: ", ")
        let more = scheda.quanti > 6 ? " e altri \(scheda.quanti - 6)" : ""
        return scheda.quanti == 1
            ? "Ha un fascicolo aperto da riassegnare: \(few)."
            : "Ha \(scheda.quanti) fascicoli aperti da riassegnare: \(few)\(more)."
    }
}
