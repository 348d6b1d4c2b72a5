// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The keys of one command and how the bottom line names them.
public struct KeyBinding<Command: Hashable & Sendable>: Hashable, Sendable {
    /// What the keys do.
    public var command: Command
    /// The keys; none for a command that is only in the palette.
    public var keys: [Key]
    /// The word after the key: `salva`.
    public var label: String
    /// The key as it is shown; by the first of `keys` when there is none.
    public var hint: String?
    /// Whether the bottom line shows it.
    public var isShown: Bool

    /// The keys of a command.
    public init(_ command: Command, keys: [Key], label: String, hint: String? = nil, isShown: Bool = true) {
        self.command = command
        self.keys = keys
        self.label = label
        self.hint = hint
        self.isShown = isShown
    }

    /// The key as the bottom line and the palette show it; empty for a command without keys.
    public var shownHint: String { hint ?? keys.first?.hint ?? "" }
}
