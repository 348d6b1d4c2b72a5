// SPDX-License-Identifier: EUPL-1.2

/// A window of the changes of a record, newest first.
public struct PaginaStoria: Hashable, Sendable {
    /// The changes.
    public var modifiche: [ModificaStoria]
    /// Where to go on from; nil when nothing older follows.
    public var seguito: CursoreStoria?
    /// How many of the window the role may not read.
    public var nascoste: Int

    /// A window from its parts.
    public init(modifiche: [ModificaStoria], seguito: CursoreStoria? = nil, nascoste: Int = 0) {
        self.modifiche = modifiche
        self.seguito = seguito
        self.nascoste = nascoste
    }
}
