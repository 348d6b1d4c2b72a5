// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension IngressoState {
    /// Nothing to ask: nobody is in.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// A key for the line in focus.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if isSending { return .none }
        let lines = campi
        let place = lines.firstIndex(of: campo) ?? 0
        switch key {
        case .character(let character): return type(String(character))
        case .backspace, .delete: set(String(text(campo).dropLast()))
        case .escape: set("")
        case .tab, .down: campo = lines[min(place + 1, lines.count - 1)]
        case .backTab, .up: campo = lines[max(place - 1, 0)]
        case .enter:
            guard place == lines.count - 1 else {
                campo = lines[place + 1]
                return .none
            }
            return submit(context)
        default: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the line in focus, without the end of its line.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        isSending ? .none : type(text.filter { !$0.isNewline })
    }

    /// Takes why nobody got in: what must be typed again is emptied.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .refused(let refusal):
            isSending = false
            if refusal.code == "password_da_cambiare" {
                isNuovaAsked = true
                campo = .nuova
                return .say(refusal.sentence)
            }
            (nuova, ripetuta) = ("", "")
            if refusal.code.hasPrefix("password_") {
                campo = .nuova
            } else {
                (password, isNuovaAsked, campo) = ("", false, .password)
            }
            return .problem(refusal.sentence)
        case .failed:
            isSending = false
            return .none
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        command == "entra" ? submit(context) : .ignored
    }

    private mutating func type(_ text: String) -> Reaction {
        guard self.text(campo).count + text.count <= IngressoState.longest else { return .none }
        set(self.text(campo) + text)
        return .none
    }
}
