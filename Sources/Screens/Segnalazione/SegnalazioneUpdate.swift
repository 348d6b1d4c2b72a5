// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SegnalazioneState {
    /// Asks for the signal, which leaves a row in the audit trail.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.segnalazione(id), context.ticket))
    }

    /// A key for the reason of the closing.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let motivo = dialog?.form?.value("motivo").trimmingSpaces ?? ""
            guard !motivo.isEmpty else {
                return .problem("Manca il motivo: dire perché la segnalazione non ha seguito.")
            }
            isClosing = true
            return .ask(.record([.closeSegnalazione(id, motivo: motivo)], context.ticket, discarding: nil))
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    /// Pasted text goes to the reason.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// Takes the signal; the person found brings to the contact, the contact recorded back to the list.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.segnalazione(let found)):
            if found.id == id { segnalazione = found }
            return .none
        case .delivered(.persona(let persona)):
            guard let segnalazione else { return .none }
            return .go(.push(.accesso(AccessoState(persona: persona, segnalazione: segnalazione))))
        case .delivered(.saved): return .go(.pop(.saved("La segnalazione è presa: è diventata un accesso.")))
        case .recorded:
            dialog = nil
            return .go(.pop(.saved("La segnalazione è chiusa, con il motivo.")))
        case .refused(let refusal):
            isClosing = false
            return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "prende": return .go(.push(.ricerca(RicercaState(scopo: .scegli("di chi si parla")))))
        case "chiude":
            let form = Form(fields: [
                FormField(
                    id: "motivo", label: "Motivo", isRequired: true,
                    help: "Perché non ha seguito: già seguita, non abita qui, non vuole essere contattata.", width: 52)
            ])
            dialog = Dialog(
                title: "Chiudere la segnalazione",
                lines: ["Resta nell'archivio con il motivo; non si riapre."], kind: .form(form))
            return .none
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
