// SPDX-License-Identifier: EUPL-1.2

/// The supports of the signed projects on a day, with what the essential levels ask of the households.
///
/// Source: docs/FONTI.md 4.1 (xii): for a household with a quadro di analisi at least one support of the national plan.
public struct ConteggioSostegni: Hashable, Sendable {
    /// The day.
    public let al: CalendarDate
    /// The supports, counted.
    public let celle: [CellaSostegni]
    /// Households for which a support of an entry has begun, by code of the entry.
    public let nucleiAvviati: [String: Int]
    /// Households with a closed quadro and a signed project.
    public let nucleiConQuadro: Int
    /// Of those, the households for which a support of the national plan has begun.
    public let nucleiConQuadroEServizio: Int
    /// Supports active or suspended in case files that are closed now.
    public let apertiInChiusi: Int

    /// What was counted.
    public init(
        al: CalendarDate, celle: [CellaSostegni], nucleiAvviati: [String: Int], nucleiConQuadro: Int,
        nucleiConQuadroEServizio: Int, apertiInChiusi: Int
    ) {
        self.al = al
        self.celle = celle
        self.nucleiAvviati = nucleiAvviati
        self.nucleiConQuadro = nucleiConQuadro
        self.nucleiConQuadroEServizio = nucleiConQuadroEServizio
        self.apertiInChiusi = apertiInChiusi
    }
}
