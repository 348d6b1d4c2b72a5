// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The one table from which the keys of a screen are bound and its bottom line is drawn.
public struct Keymap<Command: Hashable & Sendable>: Hashable, Sendable {
    /// The bindings, in the order in which they are shown.
    public var bindings: [KeyBinding<Command>]

    /// A table of bindings.
    public init(_ bindings: [KeyBinding<Command>]) {
        self.bindings = bindings
    }

    /// The command of a key.
    ///
    /// A letter that is not bound as typed is looked for in the other case, so that a locked Caps does no harm.
    public func command(for key: Key) -> Command? {
        if let exact = bindings.first(where: { $0.keys.contains(key) }) { return exact.command }
        guard case .character(let character) = key, let other = Self.otherCase(of: character) else { return nil }
        return bindings.first { $0.keys.contains(.character(other)) }?.command
    }

    /// The binding of a command, if it has one.
    public func binding(for command: Command) -> KeyBinding<Command>? {
        bindings.first { $0.command == command }
    }

    /// What the bottom line shows, in order.
    public func hints(available: (Command) -> Bool) -> [(key: String, label: String, isAvailable: Bool)] {
        bindings.filter { $0.isShown && !$0.shownHint.isEmpty }.map { binding in
            (key: binding.shownHint, label: binding.label, isAvailable: available(binding.command))
        }
    }

    private static func otherCase(of character: Character) -> Character? {
        let other = character.isUppercase ? character.lowercased() : character.uppercased()
        guard other.count == 1, other != String(character) else { return nil }
        return other.first
    }
}
