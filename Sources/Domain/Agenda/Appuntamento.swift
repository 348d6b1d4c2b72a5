// SPDX-License-Identifier: EUPL-1.2

/// An appointment of the agenda, as the archive keeps it.
public struct Appuntamento: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Appuntamento>
    /// Grows at every edit.
    public var version: Int
    /// What people write.
    public var dati: DatiAppuntamento
    /// Where it stands.
    public var stato: StatoAppuntamento
    /// Why it was cancelled; empty otherwise.
    public var motivoAnnullamento: String

    /// An appointment as read from the archive.
    public init(
        id: Identifier<Appuntamento>, version: Int, dati: DatiAppuntamento, stato: StatoAppuntamento = .fissato,
        motivoAnnullamento: String = ""
    ) {
        self.id = id
        self.version = version
        self.dati = dati
        self.stato = stato
        self.motivoAnnullamento = motivoAnnullamento
    }
}
