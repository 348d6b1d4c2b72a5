// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Form {
    /// Applies a key.
    ///
    /// Enter accepts and goes on, Tab and Shift-Tab move and turn round at the ends, up and down move where the field
    /// itself has no use for them, page up and down go by groups. Every printable character is used by the form,
    /// except `?` where nothing can be typed.
    public mutating func handle(_ key: Key) -> FormEvent {
        guard let index = focusIndex else { return .ignored }
        switch key {
        case .enter:
            if case .area = editor { break }
            return go(to: nextIndex(from: index, by: 1), atEnd: .completed)
        case .tab:
            return go(to: nextIndex(from: index, by: 1) ?? nextIndex(from: -1, by: 1), atEnd: .ignored)
        case .backTab:
            let before = nextIndex(from: index, by: -1) ?? nextIndex(from: fields.count, by: -1)
            return go(to: before, atEnd: .ignored, comingFromBelow: true)
        default:
            break
        }
        if let event = edit(key, at: index) { return event }
        switch key {
        case .up:
            guard let target = nextIndex(from: index, by: -1) else { return .ignored }
            return go(to: target, atEnd: .ignored, comingFromBelow: true)
        case .down:
            guard let target = nextIndex(from: index, by: 1) else { return .ignored }
            return go(to: target, atEnd: .ignored)
        case .pageUp, .pageDown:
            guard let target = groupIndex(from: index, by: key == .pageDown ? 1 : -1) else { return .ignored }
            return go(to: target, atEnd: .ignored)
        case .character("?"):
            return .ignored
        case .character:
            return .consumed
        default:
            return .ignored
        }
    }

    /// Inserts a pasted text in the field that has the focus.
    ///
    /// All of it is kept: a text that has become longer than its field is said beside it, not cut.
    @discardableResult
    public mutating func insert(paste text: String) -> FormEvent {
        guard let index = focusIndex else { return .ignored }
        let field = fields[index]
        let line = text.trimmingNewlines()
        switch editor {
        case .line(var typed):
            typed.insert(whole: line)
            editor = .line(typed)
            write(value: typed.text, note: field.note, at: index)
        case .area(var area):
            editor = .none
            area.insert(text)
            write(value: area.text, note: field.note, at: index)
            editor = .area(area)
        case .choice(var choice):
            choice.insert(line)
            editor = .choice(choice)
            write(value: choice.value, note: field.note, at: index)
        case .lookup(var lookup):
            lookup.text.insert(whole: line)
            editor = .lookup(lookup)
            if lookup.text.text != field.value { write(value: lookup.text.text, note: nil, at: index) }
        case .checks, .yesNo, .none:
            return .consumed
        }
        return fields[index].value == field.value ? .consumed : .changed(field.id)
    }

    private mutating func go(to target: Int?, atEnd event: FormEvent, comingFromBelow: Bool = false) -> FormEvent {
        guard let left = focus else { return .ignored }
        finishField()
        guard let target, fields[target].id != left else { return event }
        moveFocus(to: target, comingFromBelow: comingFromBelow)
        return .left(left)
    }
}

extension String {
    /// The text without the line breaks at its ends, which a copied cell or line brings along.
    fileprivate func trimmingNewlines() -> String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        while text.first?.isNewline == true { text.removeFirst() }
        return String(text)
    }
}
