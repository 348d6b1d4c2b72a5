// SPDX-License-Identifier: EUPL-1.2

/// The service a person was sent on to, and how.
///
/// Source: docs/FONTI.md 3.2.
public struct Rinvio: Hashable, Sendable, Codable {
    /// Which service, as it is called there ("Centro per l'impiego di Pistoia").
    public var servizio: String
    /// How the person was sent.
    public var mezzo: MezzoRinvio

    /// A service and the way to it.
    public init(servizio: String, mezzo: MezzoRinvio = .indicazioni) {
        self.servizio = servizio
        self.mezzo = mezzo
    }
}
