// SPDX-License-Identifier: EUPL-1.2

/// The screens open, one above the other: at least one, by construction.
public struct ScreenStack: Hashable, Sendable {
    /// The screen in front.
    public var current: Entry
    /// Those behind, the nearest last.
    public private(set) var behind: [Entry] = []
    private var next = 1

    /// A screen with its number.
    public struct Entry: Hashable, Sendable {
        /// What it shows.
        public var screen: Screen
        /// Outcomes come back to it.
        public let ticket: Ticket
    }

    /// A stack of one screen.
    public init(_ root: Screen) { current = Entry(screen: root, ticket: Ticket(0)) }

    /// Opens a screen above.
    public mutating func push(_ screen: Screen) {
        behind.append(current)
        current = entry(screen)
    }

    /// Puts a screen in the place of the one in front.
    public mutating func replace(_ screen: Screen) { current = entry(screen) }

    /// Closes the screen in front; the last one stays.
    public mutating func pop() -> Bool {
        guard let below = behind.popLast() else { return false }
        current = below
        return true
    }

    /// Closes all but the first.
    public mutating func popToRoot() {
        guard let root = behind.first else { return }
        current = root
        behind = []
    }

    /// Changes the screen with this number, wherever it is; nil when it is closed.
    public mutating func withScreen<Result>(_ ticket: Ticket, _ body: (inout Screen) -> Result) -> Result? {
        if current.ticket == ticket { return body(&current.screen) }
        guard let index = behind.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return body(&behind[index].screen)
    }

    /// True while the screen with this number is open.
    public func contains(_ ticket: Ticket) -> Bool {
        current.ticket == ticket || behind.contains { $0.ticket == ticket }
    }

    private mutating func entry(_ screen: Screen) -> Entry {
        defer { next += 1 }
        return Entry(screen: screen, ticket: Ticket(next))
    }
}
