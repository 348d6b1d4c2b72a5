// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// Every command by its long name, found by typing parts of its words.
public struct Palette: Hashable, Sendable {
    /// The commands.
    public let items: [PaletteItem]
    /// What is typed to find one.
    public private(set) var filter: TextField
    /// The commands that answer to what is typed, best first.
    public private(set) var matches: [PaletteItem]
    /// The marked command, as a position in `matches`.
    public private(set) var index: Int

    /// A palette with all its commands.
    public init(items: [PaletteItem]) {
        self.items = items
        self.filter = TextField("", maxLength: 60)
        self.matches = items
        self.index = 0
    }

    /// Applies a key: letters search, arrows move, Enter chooses, Esc closes.
    public mutating func handle(_ key: Key) -> PaletteEvent {
        switch key {
        case .escape, .control("k"):
            return .cancelled
        case .enter:
            guard matches.indices.contains(index) else { return .pending }
            if let reason = matches[index].unavailableReason { return .unavailable(reason) }
            return .chosen(matches[index].id)
        case .up, .backTab:
            index = index > 0 ? index - 1 : max(0, matches.count - 1)
        case .down, .tab:
            index = matches.isEmpty ? 0 : (index + 1) % matches.count
        case .pageUp:
            index = max(0, index - 10)
        case .pageDown:
            index = max(0, min(matches.count - 1, index + 10))
        default:
            let before = filter.text
            guard filter.handle(key), filter.text != before else { return .pending }
            find()
        }
        return .pending
    }

    /// Inserts a pasted text in the search.
    public mutating func insert(paste text: String) {
        filter.insert(text)
        find()
    }

    /// Commands whose words all contain what is typed; those that begin with it come first.
    private mutating func find() {
        index = 0
        let query = Folding.fold(filter.text)
        let words = query.split(separator: " ")
        guard let first = words.first else {
            matches = items
            return
        }
        let found = items.filter { item in words.allSatisfy { item.folded.contains($0) } }
        let begin = found.filter { $0.folded.hasPrefix(query) }
        let inWords = found.filter { !$0.folded.hasPrefix(query) && $0.folded.contains(" \(first)") }
        let others = found.filter { !$0.folded.hasPrefix(query) && !$0.folded.contains(" \(first)") }
        matches = begin + inWords + others
    }
}
