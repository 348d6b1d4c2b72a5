// SPDX-License-Identifier: EUPL-1.2

/// An outcome that waits to be matched with its domanda by hand.
public struct RigaDaAbbinare: Hashable, Sendable {
    /// Stable number in the archive.
    public let id: Identifier<RigaDaAbbinare>
    /// Grows when it is matched or discarded.
    public var version: Int
    /// Name of the file it came from.
    public var file: String
    /// The outcome, as read.
    public var esito: RigaEsito
    /// Why no domanda was certainly its own.
    public var perche: String

    /// A row as read from the archive.
    public init(id: Identifier<RigaDaAbbinare>, version: Int, file: String, esito: RigaEsito, perche: String) {
        self.id = id
        self.version = version
        self.file = file
        self.esito = esito
        self.perche = perche
    }
}
