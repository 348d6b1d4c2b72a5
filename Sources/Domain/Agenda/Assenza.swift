// SPDX-License-Identifier: EUPL-1.2

/// An absence of an operator, as the archive keeps it.
public struct Assenza: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Assenza>
    /// What people write.
    public var dati: DatiAssenza

    /// An absence as read from the archive.
    public init(id: Identifier<Assenza>, dati: DatiAssenza) {
        self.id = id
        self.dati = dati
    }
}
