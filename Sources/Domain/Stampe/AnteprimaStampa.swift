// SPDX-License-Identifier: EUPL-1.2

/// A paper as it is read on the screen: the same words as the printed one, in their order.
public struct AnteprimaStampa: Hashable, Sendable {
    /// The title of the paper.
    public var titolo: String
    /// Blocks of text, from the first to the last.
    public var blocchi: [BloccoStampa]
    /// Where it would be saved: a file that does not exist yet.
    public var percorso: String
    /// What whoever prints should know, such as a template still to be completed; empty when nothing.
    public var avviso: String
    /// Last day on which this paper was given to the person; only for a paper whose giving has a date.
    public var consegnataIl: CalendarDate?

    /// A preview from its parts.
    public init(
        titolo: String, blocchi: [BloccoStampa], percorso: String, avviso: String = "",
        consegnataIl: CalendarDate? = nil
    ) {
        self.titolo = titolo
        self.blocchi = blocchi
        self.percorso = percorso
        self.avviso = avviso
        self.consegnataIl = consegnataIl
    }
}
