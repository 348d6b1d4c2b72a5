// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// Day from which absences count: the first signature of a project or patto; nil while nothing is signed.
    public var primaFirma: CalendarDate? {
        let signed = progetti.filter(\.isFirmato).compactMap(\.firmatoIl) + [patto?.firmatoIl].compactMap { $0 }
        return signed.min() ?? presa?.firmataIl
    }

    /// Convocations missed without reason under a signed project or patto, up to `date`; those the worker kept out of
    /// the count are not in it.
    ///
    /// Source: art. 12 c. 3; docs/FONTI.md 1.5, asse B.
    public func assenzeIngiustificate(until date: CalendarDate) -> Int {
        guard let primaFirma else { return 0 }
        return convocazioni.count {
            $0.esito == .assenteIngiustificato && $0.isContata && primaFirma < $0.data && $0.data <= date
        }
    }

    /// The convocations under a signed project missed and counted, but for those whose fact was corrected or justified
    /// afterwards, with the facts of the same ladder that come from elsewhere.
    private func assenzeContate(before date: CalendarDate, after primaFirma: CalendarDate) -> Int {
        let registered = inadempienze ?? []
        let dropped = Set(registered.filter { !$0.stato.isValida }.compactMap(\.convocazione))
        let missed = convocazioni.enumerated().count { index, convocazione in
            convocazione.esito == .assenteIngiustificato && convocazione.isContata && primaFirma < convocazione.data
                && convocazione.data < date && !dropped.contains(index)
        }
        return missed
            + registro12.validi(.convocazioni).count { $0.convocazione == nil && $0.dati.data < date }
    }

    /// What one more absence without reason on `date` leads to, in words for who records it.
    ///
    /// Before the signature nothing is counted: the household is called again, and told what a missing signature costs.
    public func conseguenzaAssenza(on date: CalendarDate) -> Problem {
        guard let primaFirma, primaFirma < date else {
            return Problem(
                "assenza_prima_della_firma",
                "Prima della firma l'assenza non porta sanzioni: convocare di nuovo e ricordare che senza firma il "
                    + "beneficio si sospende (art. 25 c. 2).", field: "esito")
        }
        let steps = Norme.sanzioniMancataConvocazione.nearest(to: date)
        let earlier = assenzeContate(before: date, after: primaFirma)
        let proposed = inadempienze == nil ? nil : registro12.prossima(.mancataConvocazione, on: date).gradino
        var sanzione = steps.valore[min(earlier, steps.valore.count - 1)]
        if case .sanzione(let decided)? = proposed, registro12.fatti.contains(where: { $0.decisione != nil }) {
            // What INPS decided on the earlier ones goes before their number.
            sanzione = decided
        }
        return Problem(
            "assenza_sotto_progetto",
            "Assenza non giustificata n. \(earlier + 1) dopo la firma: comunicarla all'INPS, che "
                + "\(sanzione.denominazione) (\(steps.fonte.breve)).", field: "esito")
    }
}
