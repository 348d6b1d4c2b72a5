// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Where a clerk is while one contact follows another: what the next one starts with.
public struct TurnoSportello: Hashable, Sendable {
    /// The point of access.
    public var punto: Identifier<PuntoDiAccesso>
    /// The channel.
    public var modalita: ModalitaAccesso
    /// The contacts of today at this point; nil until the archive has answered.
    public var contati: Int?

    /// A counter that opens.
    public init(punto: Identifier<PuntoDiAccesso>, modalita: ModalitaAccesso = .sportello, contati: Int? = nil) {
        self.punto = punto
        self.modalita = modalita
        self.contati = contati
    }
}
