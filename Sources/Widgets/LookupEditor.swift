// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// A text being typed with the suggestions the screen has found for it.
struct LookupEditor: Hashable, Sendable {
    var text: TextField
    private(set) var suggestions: [ChoiceOption] = []
    private(set) var marked: Int?
    private(set) var isBrowsing = false

    init(text: String) {
        self.text = TextField(text, maxLength: 120)
    }

    var isOpen: Bool { !suggestions.isEmpty }

    /// Applies a key: `true` when it means something here.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .escape:
            guard isOpen else { return false }
            suggest([])
        case .up, .down, .pageUp, .pageDown:
            guard isOpen else { return false }
            moveMark(key)
        default:
            let before = text.text
            guard text.handle(key) else { return false }
            if text.text != before { isBrowsing = false }
            if text.isEmpty { suggest([]) }
        }
        return true
    }

    /// Shows suggestions; the one that is exactly what is typed is marked, else the first.
    mutating func suggest(_ options: [ChoiceOption]) {
        suggestions = options
        isBrowsing = false
        let typed = Folding.fold(text.text)
        let exact = options.firstIndex { Folding.fold($0.label) == typed || Folding.fold($0.code) == typed }
        marked = options.isEmpty ? nil : exact ?? 0
    }

    /// Takes the marked suggestion and closes the list.
    mutating func accept() -> ChoiceOption? {
        guard let marked, suggestions.indices.contains(marked) else { return nil }
        let option = suggestions[marked]
        text.text = option.code
        suggest([])
        return option
    }

    private mutating func moveMark(_ key: Key) {
        let current = marked ?? -1
        let count = suggestions.count
        switch key {
        case .up: marked = current <= 0 ? count - 1 : current - 1
        case .down: marked = (current + 1) % count
        case .pageUp: marked = max(0, current - OptionWindow.rows)
        default: marked = min(count - 1, current + OptionWindow.rows)
        }
        isBrowsing = true
    }
}
