// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// A choice being made: the closed field, or the list open on what has been typed.
///
/// While the list is open its value is already that of the marked entry, so that saving in the middle loses nothing;
/// Esc closes the list on it when something was typed, else puts back the one there was.
struct ChoiceEditor: Hashable, Sendable {
    let options: [ChoiceOption]
    /// What is typed to find an entry.
    var query: TextField
    /// The code chosen, or the typed text when no entry answers to it.
    private(set) var value: String
    private(set) var isOpen = false
    /// The entries that answer to what is typed, as positions in `options`.
    private(set) var matches: [Int]
    /// The marked entry, as a position in `matches`.
    private(set) var marked: Int?
    /// Whether the arrows have moved the mark since the last letter.
    private(set) var isBrowsing = false
    private var previous: String

    init(options: [ChoiceOption], value: String) {
        self.options = options
        self.value = value
        self.previous = value
        self.matches = Array(options.indices)
        let isKnown = value.isEmpty || options.contains { $0.code == value }
        self.query = TextField(isKnown ? "" : value, maxLength: 60)
    }

    /// The position in `options` of the value.
    var chosen: Int? { options.firstIndex { $0.code == value } }

    /// Applies a key: `true` when it means something here.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .escape:
            guard isOpen else { return false }
            if query.isEmpty { value = previous }
            close()
        case .left where !isOpen && chosen != nil || !isOpen && query.isEmpty:
            cycle(by: -1)
        case .right where !isOpen && chosen != nil || !isOpen && query.isEmpty:
            cycle(by: 1)
        case .up, .down, .pageUp, .pageDown:
            guard isOpen else { return false }
            moveMark(key)
        case .character(" ") where query.isEmpty, .character("?"):
            if isOpen { moveMark(.down) } else { open() }
        case .backspace where !isOpen && chosen != nil, .delete where !isOpen && chosen != nil:
            value = ""
        default:
            return type(key)
        }
        return true
    }

    /// Closes the list on the marked entry; what is typed stays only if no entry answers to it.
    mutating func accept() {
        if chosen != nil || value.isEmpty { query.text = "" }
        close(keepingQuery: true)
    }

    /// Inserts a pasted text as if it were typed.
    mutating func insert(_ text: String) {
        startTyping()
        query.insert(text)
        find()
    }

    private mutating func type(_ key: Key) -> Bool {
        if !isOpen, query.isEmpty, key == .home || key == .end { return true }
        let before = query.text
        var typed = query
        guard typed.handle(key) else { return false }
        if typed.text == before {
            query = typed
            return true
        }
        startTyping()
        query = typed
        find()
        return true
    }

    private mutating func startTyping() {
        guard !isOpen else { return }
        previous = value
        isOpen = true
    }

    private mutating func open() {
        let current = chosen
        startTyping()
        matches = Array(options.indices)
        marked = current.map { ($0 + 1) % max(1, options.count) } ?? (options.isEmpty ? nil : 0)
        isBrowsing = true
        takeMarked()
    }

    private mutating func close(keepingQuery: Bool = false) {
        isOpen = false
        isBrowsing = false
        marked = nil
        matches = Array(options.indices)
        if !keepingQuery { query.text = options.contains { $0.code == value } ? "" : value }
        previous = value
    }

    private mutating func cycle(by step: Int) {
        guard !options.isEmpty else { return }
        let next = chosen.map { ($0 + step + options.count) % options.count } ?? (step > 0 ? 0 : options.count - 1)
        value = options[next].code
        previous = value
    }

    private mutating func moveMark(_ key: Key) {
        guard !matches.isEmpty else { return }
        let current = marked ?? -1
        switch key {
        case .up: marked = current <= 0 ? matches.count - 1 : current - 1
        case .down: marked = (current + 1) % matches.count
        case .pageUp: marked = max(0, current - OptionWindow.rows)
        default: marked = min(matches.count - 1, current + OptionWindow.rows)
        }
        isBrowsing = true
        takeMarked()
    }

    private mutating func find() {
        isBrowsing = false
        guard !query.isEmpty else {
            matches = Array(options.indices)
            marked = nil
            value = previous
            return
        }
        (matches, marked) = OptionMatching.find(query.text, in: options)
        if marked == nil { value = query.text } else { takeMarked() }
    }

    private mutating func takeMarked() {
        guard let marked, matches.indices.contains(marked) else { return }
        value = options[matches[marked]].code
    }
}
