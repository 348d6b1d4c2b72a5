// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A list of entries to be ticked.
public struct CheckList: Hashable, Sendable {
    /// What a key did to a check list.
    public enum Event: Hashable, Sendable {
        /// The key means nothing here.
        case ignored
        /// Another entry is marked.
        case moved
        /// An entry was ticked or its tick removed.
        case toggled(String)
    }

    /// The entries.
    public let options: [ChoiceOption]
    /// The codes that are ticked.
    public private(set) var checked: Set<String>
    /// The entry the keys act on.
    public private(set) var index: Int

    /// A list with some entries ticked; codes that are not in the list are dropped.
    public init(_ options: [ChoiceOption], checked: [String] = []) {
        self.options = options
        self.checked = Set(checked).intersection(options.map(\.code))
        self.index = 0
    }

    /// The ticked codes in the order of the list.
    public var checkedCodes: [String] { options.map(\.code).filter { checked.contains($0) } }

    /// Applies a key: arrows move, the space bar and the digits tick, a letter goes to the next entry that begins so.
    public mutating func handle(_ key: Key) -> Event {
        guard !options.isEmpty else { return .ignored }
        switch key {
        case .up: return move(to: index - 1)
        case .down: return move(to: index + 1)
        case .left where isLong: return move(to: index - CheckList.rows(options))
        case .right where isLong: return move(to: index + CheckList.rows(options))
        case .home: return move(to: 0)
        case .end: return move(to: options.count - 1)
        case .character(" "): return toggle(index)
        case .character(let character): return jump(character)
        default: return .ignored
        }
    }

    /// A list with more entries than digits is drawn in two columns where there is room.
    private var isLong: Bool { options.count > CheckList.longest }

    /// The entries that have a digit.
    static let longest = 9

    /// The rows of a list in two columns.
    static func rows(_ options: [ChoiceOption]) -> Int { (options.count + 1) / 2 }

    /// Marks the last entry, for who comes from below.
    mutating func moveToEnd() {
        index = max(0, options.count - 1)
    }

    private mutating func move(to target: Int) -> Event {
        guard options.indices.contains(target) else { return .ignored }
        index = target
        return .moved
    }

    private mutating func toggle(_ target: Int) -> Event {
        index = target
        let code = options[target].code
        if checked.remove(code) == nil { checked.insert(code) }
        return .toggled(code)
    }

    private mutating func jump(_ character: Character) -> Event {
        if character.isASCII, let digit = character.wholeNumberValue {
            guard digit > 0, digit <= options.count else { return .moved }
            return toggle(digit - 1)
        }
        let letter = Folding.fold(String(character))
        let order = (1...options.count).map { (index + $0) % options.count }
        guard let next = order.first(where: { Folding.fold(options[$0].label).hasPrefix(letter) }) else {
            return .ignored
        }
        return move(to: next)
    }
}
