// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// What to say of the DSU on a day, while the benefit goes on: it has expired, or expires with the next January.
    ///
    /// Source: DPCM 159/2013 art. 10 c. 1; docs/FONTI.md 9.
    public func avvisoDsu(on date: CalendarDate) -> String? {
        guard domanda.stato == .accolta || domanda.stato == .sospesa, let scade = domanda.dati.dsuScade else {
            return nil
        }
        if scade < date { return "La DSU è scaduta il \(scade.italian): senza una nuova l'INPS sospende." }
        guard Norme.isDsuInScadenza(scade, on: date) else { return nil }
        return "La DSU scade il \(scade.italian): serve quella nuova, subito dopo."
    }

    /// What follows a change of a day, with the months of this benefit enjoyed up to it.
    public func conseguenza(_ dati: DatiVariazioneBeneficio) -> ConseguenzaVariazione {
        ConseguenzaVariazione.of(dati.tipo, on: dati.data, mesiGoduti: durata(on: dati.data)?.pagati)
    }
}
