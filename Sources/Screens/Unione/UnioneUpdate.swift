// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension UnioneState {
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return handleForm(key, context) }
        switch dialog?.handle(key) {
        case .accepted:
            dialog = nil
            return record(context)
        case .cancelled:
            dialog = nil
            return .none
        default: return .none
        }
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.confronto(let read)):
            confronto = read
            return read.impedimento.map { .problem($0) } ?? .none
        case .recorded: return finish()
        case .conflict(let conflict):
            memory.isSaving = false
            var reaction = appear(context)
            reaction.banner = Banner(
                "\(conflict.byWhom) ha appena cambiato una delle due schede: riguardarle prima di salvare.",
                kind: .problem)
            return reaction
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause: nothing is kept.
    public mutating func wake(_ context: ScreenContext) -> Reaction { .none }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard command == "scambia" else { return performForm(command, context) }
        isExchanged.toggle()
        return .say("Ora resta la scheda di \(tenuta?.dati.nomeCompleto ?? "").")
    }

    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        id == "nota" ? CounterChecks.line(text) : .accepted(text)
    }
}
