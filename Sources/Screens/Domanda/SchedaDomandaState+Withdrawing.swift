// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// A draft that will not be presented is withdrawn, with the reason; the archive keeps it.
extension SchedaDomandaState {
    private static let reasons = [
        "il richiedente rinuncia", "registrata per errore", "domanda doppia", "il richiedente si rivolge altrove",
    ]

    /// F8: asks why.
    mutating func askToWithdraw() -> Reaction {
        guard case .modifica(let fascicolo, _) = mode, fascicolo.domanda.stato == .bozza else { return .ignored }
        let options = Self.reasons.map { ChoiceOption(code: $0, label: $0) }
        let form = Form(fields: [
            FormField(id: "motivo", label: "Motivo", kind: .choice(options), isRequired: true)
        ])
        dialog = Dialog(
            title: "Annullare la bozza",
            lines: ["La domanda non si presenta: resta nell'archivio, annullata. Non si può riprendere."],
            kind: .form(form))
        return .none
    }

    /// A key of the question.
    mutating func answerDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let answer = dialog?.handle(key) else { return .none }
        switch answer {
        case .accepted:
            let motivo = dialog?.form?.value("motivo") ?? ""
            guard !motivo.isEmpty else { return .problem("Scegliere il motivo: resta nella storia della domanda.") }
            guard case .modifica(let fascicolo, _) = mode else { return .none }
            dialog = nil
            memory.isSaving = true
            save = .annullo
            let act = Act.moveDomanda(
                fascicolo.domanda.id, version: fascicolo.domanda.version,
                .annulla(data: context.oggi, motivo: motivo))
            return .ask(.record([act], context.ticket, discarding: session.draftKey))
        case .cancelled:
            dialog = nil
            return .none
        default: return .none
        }
    }
}
