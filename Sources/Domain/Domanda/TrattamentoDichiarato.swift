// SPDX-License-Identifier: EUPL-1.2

/// A payment that the household says it receives, as a row of the form.
///
/// Source: D.Lgs. 147/2017 art. 4 cc. 2–3; docs/FONTI.md 2.3.
public struct TrattamentoDichiarato: Hashable, Sendable, Codable {
    /// What it is called.
    public var descrizione: String
    /// The amount of one payment.
    public var importo: Euro
    /// How often it is paid.
    public var periodicita: Periodicita
    /// It is granted by means: only then does it lower the benefit.
    public var hasProvaDeiMezzi: Bool
    /// The day of the payment, for one that comes once.
    public var data: CalendarDate?

    /// A row.
    public init(
        descrizione: String, importo: Euro, periodicita: Periodicita = .mensile, hasProvaDeiMezzi: Bool = true,
        data: CalendarDate? = nil
    ) {
        self.descrizione = descrizione
        self.importo = importo
        self.periodicita = periodicita
        self.hasProvaDeiMezzi = hasProvaDeiMezzi
        self.data = data
    }

    /// What it takes from the benefit of the first month due; nothing once the twelve months of a lump sum have passed.
    public func percepito(domanda: CalendarDate) -> TrattamentoPercepito {
        let first = Norme.decorrenzaBeneficio(domanda: domanda)
        let isOver =
            periodicita == .unaTantum
            && (data.map { $0.firstOfMonth.adding(months: periodicita.mesi) < first } ?? false)
        let payment = "\(descrizione), \(importo.italian) \(periodicita.denominazione)"
        let words = periodicita == .mensile ? descrizione : payment
        return TrattamentoPercepito(
            denominazione: isOver ? "\(words), dodici mesi passati" : words, importo: importo, mesi: periodicita.mesi,
            natura: hasProvaDeiMezzi && !isOver ? .provaDeiMezzi : .senzaProvaDeiMezzi)
    }
}
