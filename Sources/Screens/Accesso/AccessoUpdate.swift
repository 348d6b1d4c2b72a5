// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.persona(let found, let nucleo)):
            if found.id == persona?.id { self.nucleo = nucleo }
            return .none
        case .loaded(.agenda(let day, let found)):
            if day == giornoAgenda { agenda = found }
            refresh(context)
            return .none
        case .recorded: return finish(context)
        case .archiveChanged:
            giornoAgenda = nil
            return Reaction(effects: askAgenda(context))
        default:
            var reaction = receiveForm(outcome, context) ?? .none
            reaction.effects += askAgenda(context)
            return reaction
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
