// SPDX-License-Identifier: EUPL-1.2

/// A review of an exceptional opening: what came of it, who made it, when.
public struct EsameAccesso: Hashable, Sendable {
    /// What came of it.
    public var dati: DatiEsameAccesso
    /// Initial and surname of who reviewed it.
    public var operatore: String
    /// When.
    public var istante: Instant

    /// A review from its parts.
    public init(dati: DatiEsameAccesso, operatore: String, istante: Instant) {
        self.dati = dati
        self.operatore = operatore
        self.istante = istante
    }
}
