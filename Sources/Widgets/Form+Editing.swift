// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension Form {
    /// Gives a key to the field that has the focus; nothing when the field has no use for it.
    mutating func edit(_ key: Key, at index: Int) -> FormEvent? {
        let field = fields[index]
        var value = field.value
        var note = field.note
        var isUsed = true
        switch editor {
        case .line(var line):
            isUsed = line.handle(key)
            value = line.text
            editor = .line(line)
        case .area(var area):
            editor = .none
            isUsed = area.handle(key)
            value = area.text
            editor = .area(area)
        case .choice(var choice):
            isUsed = choice.handle(key)
            value = choice.value
            editor = .choice(choice)
        case .lookup(var lookup):
            isUsed = lookup.handle(key)
            if lookup.text.text != value {
                value = lookup.text.text
                note = nil
            }
            editor = .lookup(lookup)
        case .checks(var list):
            let event = list.handle(key)
            isUsed = event != .ignored
            if case .toggled = event { value = list.checkedCodes.joined(separator: ",") }
            editor = .checks(list)
        case .yesNo:
            isUsed = Self.answer(key, value: &value)
        case .none:
            isUsed = false
        }
        guard isUsed else { return nil }
        guard value != field.value else { return .consumed }
        write(value: value, note: note, at: index)
        return .changed(field.id)
    }

    /// Accepts what is open in the field the focus is leaving.
    @discardableResult
    mutating func finishField() -> Bool {
        guard let index = focusIndex else { return false }
        switch editor {
        case .choice(var choice):
            choice.accept()
            editor = .choice(choice)
            write(value: choice.value, note: fields[index].note, at: index)
        case .lookup(var lookup):
            guard let option = lookup.accept() else { return false }
            editor = .lookup(lookup)
            write(value: option.code, note: option.label, at: index)
        default:
            return false
        }
        return true
    }

    /// Accepts what is open in the field that has the focus, as before saving, and stays on it.
    public mutating func finish() {
        finishField()
    }

    private static func answer(_ key: Key, value: inout String) -> Bool {
        switch key {
        case .character("s"), .character("S"):
            value = "s"
        case .character("n"), .character("N"):
            value = "n"
        case .character(" "), .left, .right:
            value = value == "s" ? "n" : "s"
        case .backspace, .delete:
            value = ""
        case .home, .end:
            break
        default:
            return false
        }
        return true
    }
}
