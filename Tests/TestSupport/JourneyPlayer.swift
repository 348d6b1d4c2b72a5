// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// Hands on the keyboard and eyes on the screen: what a journey is written with.
public final class JourneyPlayer {
    /// The terminal.
    public let terminal: any JourneyTerminal
    /// Keys pressed so far.
    public private(set) var keys = 0

    /// The tasks measured so far, with the keys each took.
    public private(set) var tasks: [(name: String, keys: Int)] = []

    /// A player at a terminal.
    public init(_ terminal: any JourneyTerminal) { self.terminal = terminal }

    /// Counts the keys of a task, from here to its end.
    @discardableResult
    public func measure(_ task: String, _ body: () throws -> Void) rethrows -> Int {
        let before = keys
        try body()
        tasks.append((task, keys - before))
        return keys - before
    }

    /// Presses keys.
    public func press(_ keys: Key...) throws { try press(keys) }

    /// Presses keys.
    public func press(_ keys: [Key]) throws {
        self.keys += keys.count
        try terminal.press(keys)
    }

    /// Types a text.
    public func type(_ text: String) throws { try press(text.map { .character($0) }) }

    /// Goes on with Enter until the field with this label has the focus.
    public func go(to label: String) throws {
        for _ in 0..<80 {
            if try isOn(label) { return }
            try press(.enter)
            if try terminal.screen().contains(where: { $0.contains("Ultimo campo") }) { break }
        }
        if try !isOn(label) { try fail("the form has no field «\(label)» after the focus") }
    }

    /// Goes on to a field and types in it; what it held is rubbed out first.
    public func fill(_ label: String, _ text: String, replacing old: Int = 0) throws {
        try go(to: label)
        if old > 0 { try press(Array(repeating: .backspace, count: old)) }
        try type(text)
    }

    /// Runs a command by a part of its long name.
    public func command(_ part: String) throws {
        try press(.control("k"))
        try type(part)
        try press(.enter)
    }

    /// Some row of the screen says this.
    public func see(_ text: String) throws {
        if try !sees(text) { try fail("the screen does not say «\(text)»") }
    }

    /// No row of the screen says this.
    public func seeNo(_ text: String) throws {
        if try sees(text) { try fail("the screen says «\(text)»") }
    }

    /// Whether some row says this.
    public func sees(_ text: String) throws -> Bool {
        try terminal.screen().contains { $0.contains(text) }
    }

    /// Fails with the picture in front of the player.
    public func fail(_ expected: String) throws -> Never {
        throw JourneyFailure("\(expected), after \(keys) keys", screen: try terminal.screen())
    }

    /// The form says on its last line which field has the focus; a sentence may cover it, then the row tells.
    public func isOn(_ label: String) throws -> Bool {
        let rows = try terminal.screen()
        let wanted = label.lowercased()
        if let place = rows.last(where: { $0.hasPrefix(" Campo ") && $0.contains(" di ") }),
            let comma = place.firstIndex(of: ",")
        {
            return place[place.index(comma, offsetBy: 2)...].lowercased().hasPrefix(wanted)
        }
        let point = try terminal.cursor()
        guard rows.indices.contains(point.row) else { return false }
        return rows[point.row].prefix(point.column).lowercased().contains(wanted)
    }
}
