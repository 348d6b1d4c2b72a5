// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// The legal time limits still at work for this household, nearest first.
    ///
    /// A limit is shown until the fact that stops it is recorded.
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
        if let esito = domanda.esito, let decorrenza = esito.decorrenza, domanda.stato == .accolta {
            if presa?.comunicataIl == nil {
                found.append(.compute(.sospensioneMancataFirma, from: decorrenza, calendar: calendar))
            }
            found.append(.compute(.durata, from: decorrenza, calendar: calendar, mesiSia: domanda.dati.mesiSia))
        }
        return found.sorted { $0.scade < $1.scade }
    }
}
