// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AssenzaState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.agenda(_, let found)):
            presenti = found.assenze
            agenda = found
            return .none
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            if let inviata {
                let count = agenda.impegni(in: inviata).count
                if count > 0 {
                    let words = count == 1 ? "1 impegno è da affidare" : "\(count) impegni sono da affidare"
                    return Reaction(
                        effects: effects, navigation: .replace(.sostituzione(SostituzioneState(assenza: inviata))),
                        banner: Banner("L'assenza è registrata: \(words).", kind: .done))
                }
            }
            return Reaction(effects: effects, navigation: .pop(.saved("L'assenza è registrata.")))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard command == "toglie" else { return performForm(command, context) }
        guard let presente else { return .problem("In quei giorni non c'è un'assenza da togliere.") }
        memory.isSaving = true
        inviata = nil
        return .ask(.record([.endAssenza(presente.id, al: nil)], context.ticket, discarding: session.draftKey))
    }
}
