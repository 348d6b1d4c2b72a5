// SPDX-License-Identifier: EUPL-1.2

/// A person known to the archive: who applies, lives in a nucleo, or comes to the counter.
public struct Persona: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Persona>
    /// Grows at every edit; a save against an older one is a conflict.
    public var version: Int
    /// What people write.
    public var dati: DatiPersona
    /// Whether where they are is protected, and may be read by who asked.
    public var recapito = RecapitoProtetto.no
    /// The limitation of the processing in force.
    public var limitazione: LimitazioneTrattamento?

    enum CodingKeys: String, CodingKey {
        case id, version, dati
    }

    /// A person as read from the archive.
    public init(id: Identifier<Persona>, version: Int, dati: DatiPersona) {
        self.id = id
        self.version = version
        self.dati = dati
    }
}
