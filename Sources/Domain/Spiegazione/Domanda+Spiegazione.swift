// SPDX-License-Identifier: EUPL-1.2

extension Domanda {
    /// The outcome explained, with the days computed for this domanda; nil when there is no outcome to explain.
    ///
    /// Source: docs/FONTI.md 1.3, 2.8, 6.4 and 9.
    /// - Parameters:
    ///   - today: decides what has run out.
    ///   - respintaIl: day of the refusal of the comune, which only the history knows.
    ///   - analisiIl: day of the analisi preliminare, from which the signature counts.
    public func spiegazione(
        on today: CalendarDate, calendario: WorkingCalendar, respintaIl: CalendarDate? = nil,
        analisiIl: CalendarDate? = nil
    ) -> Spiegazione? {
        let isOfComune = stato == .respintaComune
        let motivo = isOfComune ? nil : esito?.motivo
        guard let row = SpiegazioneEsito.of(stato, motivo) else { return nil }
        guard let day = isOfComune ? respintaIl ?? verifica?.data : esito?.data else { return nil }
        let facts = SpiegazioneFacts(
            domanda: self, data: day, analisiIl: analisiIl, today: today, calendario: calendario)
        return Spiegazione(
            titolo: "La domanda è \(stato.denominazione).",
            motivo: isOfComune ? verifica?.motivo ?? "" : motivo?.denominazione ?? "", data: day,
            significato: facts.filled(row.significato), fonte: row.fonte, righe: row.rimedi.map(facts.riga),
            avvertenza: isOfComune ? Spiegazione.avvertenzaComune : Spiegazione.avvertenza)
    }

    /// Why there is nothing to explain, when there is not.
    public var spiegazioneAssente: String? {
        guard SpiegazioneEsito.of(stato, esito?.motivo) == nil else { return nil }
        return "La domanda è \(stato.denominazione): non c'è un esito negativo o sospeso da spiegare."
    }
}
