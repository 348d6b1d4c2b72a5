// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Dialog {
    /// Applies a key: Esc cancels, Enter accepts, `s` and `n` answer a question, F2 accepts a form from any field.
    public mutating func handle(_ key: Key) -> DialogEvent {
        switch kind {
        case .message: handleMessage(key)
        case .confirm: handleConfirm(key)
        case .form(var form): handleForm(key, &form)
        }
    }

    /// Inserts a pasted text in the field that has the focus.
    @discardableResult
    public mutating func insert(paste text: String) -> DialogEvent {
        guard case .form(var form) = kind else { return .pending }
        let event = form.insert(paste: text)
        kind = .form(form)
        if case .changed(let id) = event { return .changed(id) }
        return .consumed
    }

    private mutating func handleMessage(_ key: Key) -> DialogEvent {
        switch key {
        case .enter, .character(" "): .accepted
        case .escape: .cancelled
        default: scroll(key)
        }
    }

    private mutating func handleConfirm(_ key: Key) -> DialogEvent {
        switch key {
        case .character("s"), .character("S"):
            return .accepted
        case .character("n"), .character("N"), .escape:
            return .cancelled
        case .enter:
            return isYesMarked ? .accepted : .cancelled
        case .left, .right, .tab, .backTab:
            isYesMarked.toggle()
            return .consumed
        default:
            return scroll(key)
        }
    }

    private mutating func handleForm(_ key: Key, _ form: inout Form) -> DialogEvent {
        if key == .function(2) {
            form.finish()
            kind = .form(form)
            return .accepted
        }
        let event = form.handle(key)
        kind = .form(form)
        switch event {
        case .ignored: return key == .escape ? .cancelled : .pending
        case .consumed: return .consumed
        case .changed(let id): return .changed(id)
        case .left(let id): return .left(id)
        case .completed: return .accepted
        }
    }

    private mutating func scroll(_ key: Key) -> DialogEvent {
        switch key {
        case .up: top = max(0, top - 1)
        case .down: top = min(top + 1, max(0, lines.count * 3))
        case .pageUp: top = max(0, top - 10)
        case .pageDown: top = min(top + 10, max(0, lines.count * 3))
        case .home: top = 0
        default: return .pending
        }
        return .consumed
    }
}
