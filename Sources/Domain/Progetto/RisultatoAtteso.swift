// SPDX-License-Identifier: EUPL-1.2

/// A concrete result with its date.
///
/// Source: art. 6 c. 2 and 3; docs/FONTI.md 3.7.
public struct RisultatoAtteso: Hashable, Sendable, Codable {
    /// What will be seen.
    public var testo: String
    /// How it is measured.
    public var indicatore: String
    /// Value at the start.
    public var valoreIniziale: String
    /// Value aimed at.
    public var valoreAtteso: String
    /// By when.
    public var entro: CalendarDate?
    /// How far it has come.
    public var stato: StatoRisultato

    /// A result still to come.
    public init(
        testo: String, indicatore: String = "", valoreIniziale: String = "", valoreAtteso: String = "",
        entro: CalendarDate? = nil, stato: StatoRisultato = .previsto
    ) {
        self.testo = testo
        self.indicatore = indicatore
        self.valoreIniziale = valoreIniziale
        self.valoreAtteso = valoreAtteso
        self.entro = entro
        self.stato = stato
    }
}
