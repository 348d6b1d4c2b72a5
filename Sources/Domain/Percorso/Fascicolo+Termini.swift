// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// The legal time limits still at work for this household, nearest first.
    ///
    /// A limit is shown until the fact that stops it is recorded; the wait for a renewal, only while the measure could
    /// still be asked for when it ends.
    /// Source: docs/FONTI.md 1.3.
    public func termini(calendar: WorkingCalendar) -> [Termine] {
        var found: [Termine] = []
        if let presented = domanda.dati.presentataIl, domanda.stato != .bozza {
            if domanda.stato.isBeforeInvio {
                found.append(.compute(.invioInps, from: presented, calendar: calendar))
            }
            if presa?.analisiIl == nil, presa?.stato.isOpen ?? domanda.stato.isOpen {
                found.append(.compute(.analisiPreliminare, from: presented, calendar: calendar))
            }
        }
        if domanda.stato == .inviata || domanda.stato == .inLavorazione, let sent = domanda.inviataIl {
            found.append(.compute(.verificaInps, from: sent, calendar: calendar))
        }
        if domanda.stato == .respinta, let esito = domanda.esito {
            found.append(.compute(.riesame, from: esito.data, calendar: calendar))
        }
        if let presa, presa.stato.isOpen, let analisi = presa.analisiIl, presa.firmataIl == nil {
            found.append(.compute(.sottoscrizione, from: analisi, calendar: calendar))
        }
        if let unsigned = sospensione(calendar: calendar) { found.append(unsigned) }
        if let durata = domanda.durata, domanda.stato == .accolta || domanda.stato == .sospesa { found.append(durata) }
        if domanda.stato == .terminata, let fine = domanda.fineBeneficio, let renewal = domanda.rinnovoDal,
            renewal <= Norme.ultimoGiornoDomande.valore
        {
            found.append(.compute(.intervalloRinnovo, from: fine, calendar: calendar))
        }
        return found.sorted { $0.scade < $1.scade }
    }

    /// The months without a signature after which the payments stop; nil once INPS knows of the signature.
    ///
    /// Up to twenty euros a month nobody has to sign.
    /// Source: art. 25 c. 2; docs/FONTI.md 1.2, passo 13.
    private func sospensione(calendar: WorkingCalendar) -> Termine? {
        guard domanda.stato == .accolta, presa?.comunicataIl == nil, let decorrenza = domanda.esito?.decorrenza else {
            return nil
        }
        let least = Norme.sogliaPagamentoAnnuo.nearest(to: decorrenza).valore
        if let importo = domanda.esito?.importo, importo <= least { return nil }
        return .compute(.sospensioneMancataFirma, from: decorrenza, calendar: calendar)
    }
}
