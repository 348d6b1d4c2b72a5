// SPDX-License-Identifier: EUPL-1.2

/// Which note of the archive it is, who wrote it and when.
public struct OrigineNota: Hashable, Sendable {
    /// The note.
    public let id: Identifier<NotaDiario>
    /// Initial and surname of who wrote it.
    public let autore: String
    /// When it was recorded.
    public let registrata: Instant

    /// An origin as read from the archive.
    public init(id: Identifier<NotaDiario>, autore: String, registrata: Instant) {
        self.id = id
        self.autore = autore
        self.registrata = registrata
    }
}
