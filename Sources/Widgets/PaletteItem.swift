// SPDX-License-Identifier: EUPL-1.2

/// A command as the palette offers it.
public struct PaletteItem: Hashable, Sendable {
    /// Its name for the program.
    public var id: String
    /// Its long name for the person.
    public var name: String
    /// The key that does the same, if any.
    public var keyHint: String?
    /// Why it cannot be used now, if it cannot.
    public var unavailableReason: String?
    /// The name as it is searched.
    public var folded: String

    /// A command; its folded name may be given when it is already known.
    public init(
        id: String, name: String, keyHint: String? = nil, unavailableReason: String? = nil, folded: String? = nil
    ) {
        self.id = id
        self.name = name
        self.keyHint = keyHint
        self.unavailableReason = unavailableReason
        self.folded = folded ?? Folding.fold(name)
    }
}
