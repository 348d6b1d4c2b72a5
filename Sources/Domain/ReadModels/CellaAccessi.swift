// SPDX-License-Identifier: EUPL-1.2

/// How many contacts of one day are of one point, channel, outcome.
public struct CellaAccessi: Hashable, Sendable {
    /// Which day.
    public let data: CalendarDate
    /// Where.
    public let punto: Identifier<PuntoDiAccesso>
    /// How.
    public let modalita: ModalitaAccesso
    /// What came of them.
    public let esito: EsitoAccesso
    /// How many.
    public let quanti: Int

    /// A cell from its parts.
    public init(
        data: CalendarDate, punto: Identifier<PuntoDiAccesso>, modalita: ModalitaAccesso, esito: EsitoAccesso,
        quanti: Int
    ) {
        self.data = data
        self.punto = punto
        self.modalita = modalita
        self.esito = esito
        self.quanti = quanti
    }
}
