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
        let earlier = convocazioni.count {
            $0.esito == .assenteIngiustificato && $0.isContata && primaFirma < $0.data && $0.data < date
        }
        let sanzione = steps.valore[min(earlier, steps.valore.count - 1)]
        return Problem(
            "assenza_sotto_progetto",
            "Assenza non giustificata n. \(earlier + 1) dopo la firma: comunicarla all'INPS, che "
                + "\(sanzione.denominazione) (\(steps.fonte.breve)).", field: "esito")
    }
}
