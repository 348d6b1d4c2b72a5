// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Writes again the rows of the waiting lists a domanda is in, from its states.
    func refreshQueues(of id: Identifier<Domanda>) throws { try refreshQueues(of: id, try reader.presa(of: id)) }

    /// The same, with the presa in carico as it is now.
    func refreshQueues(of id: Identifier<Domanda>, _ stored: StoredPresa?) throws {
        try writeQueues(of: id, try reader.queueFacts(of: id), stored)
    }

    /// The same, with everything the lists follow from.
    func writeQueues(of id: Identifier<Domanda>, _ facts: QueueFacts?, _ stored: StoredPresa?) throws {
        if let slice {
            slice.leaveQueues(id)
        } else {
            try db.execute(cached: "DELETE FROM attese WHERE domanda_id = ?", [id])
        }
        guard let facts, let minutes = facts.presentata else { return }
        let stato = facts.stato
        let presentataIl = CalendarDate(dayNumber: minutes / 1440)
        let place = QueuePlace(
            domanda: id, presentata: minutes, comune: facts.comune, assistente: stored?.presa.assistente?.id,
            consulente: stored?.presa.consulente?.id, esito: stored?.presa.esitoAnalisi)
        if stato.isBeforeInvio {
            let scade = Termine.compute(.invioInps, from: presentataIl, calendar: calendario).scade
            try insert(place, .daInviare, scade: scade, dal: presentataIl)
        }
        if stato == .inviata, let inviataIl = facts.inviataIl {
            let scade = Termine.compute(.verificaInps, from: inviataIl, calendar: calendario).scade
            try insert(place, .inviate, scade: scade, dal: inviataIl)
        }
        if let wrong = dsuDifforme(facts) {
            try insert(place, .dsuDifformi, scade: wrong.scade, dal: wrong.dal ?? presentataIl)
        }
        if stato.isOpen, stato != .bozza, let dsuScade = facts.dsuScade {
            try insert(place, .dsu, scade: dsuScade, dal: presentataIl)
        }
        if stato == .accolta || stato == .sospesa, let decorrenza = facts.decorrenza {
            // Read only where the law gives the suspended months back: elsewhere they do not move the end.
            let isMoved = Norme.mesiSospesiRecuperati.nearest(to: decorrenza).valore
            let durata = DurataBeneficio.compute(
                decorrenza: decorrenza, tipo: facts.tipo, mesiSia: facts.mesiSia, scadenza: facts.scadenza,
                sospensioni: isMoved ? try reader.fatti(of: id).sospensioni : [], on: today)
            try insert(place, .inScadenza, scade: facts.scadenza ?? durata.fine ?? decorrenza, dal: decorrenza)
        }
        if let stored {
            try refreshSupports(of: stored.presa)
            let scade = deadline(
                of: stored, presentataIl: presentataIl, decorrenza: facts.decorrenza, importo: facts.importo)
            for coda in stored.presa.stato.code { try insert(place, coda, scade: scade, dal: stored.dal) }
            if stored.presa.stato.isOpen,
                let due = try reader.fattoDaComunicare(of: stored.presa.id)
            {
                try insert(place, .comunicazioniFatti, scade: due.entro, dal: due.data)
            }
            if stato == .accolta || stato == .sospesa, stored.presa.stato.isOpen,
                let due = try reader.variazioneDaFare(of: stored.presa.id)
            {
                try insert(place, .scadenze, scade: due.entro, dal: due.data)
            }
        }
    }

    /// Whether the DSU is to be put right: INPS said so, or the office did; nil when it is not.
    ///
    /// A refusal has the term of the riesame; what the office noted, the day of its recall when that comes first.
    private func dsuDifforme(_ facts: QueueFacts) -> (scade: CalendarDate?, dal: CalendarDate?)? {
        let stato = facts.stato
        guard stato.isOpen && stato != .bozza || stato == .respinta else { return nil }
        let noted = facts.segnalazione
        if noted?.isRisolta == true { return nil }
        let last = stato == .respinta || stato == .sospesa ? facts.esito : nil
        let isTold = last?.motivo == .dsuMancante
        guard isTold || noted != nil else { return nil }
        let term =
            stato == .respinta
            ? last.map { Termine.compute(.riesame, from: $0.data, calendar: calendario).scade } : nil
        let dates = [term, noted?.richiamo].compactMap { $0 }
        return (dates.min(), isTold ? last?.data : nil)
    }

    /// Legal deadline of the step a case waits for.
    ///
    /// A revision of a signed project has no term of the law.
    /// Source: D.Lgs. 147/2017 art. 5 c. 4, art. 6 c. 1, art. 25 c. 2.
    private func deadline(
        of stored: StoredPresa, presentataIl: CalendarDate, decorrenza: CalendarDate?, importo: Euro?
    ) -> CalendarDate? {
        switch stored.presa.stato.coda {
        case .daAssegnare, .senzaAnalisi:
            Termine.compute(.analisiPreliminare, from: presentataIl, calendar: calendario).scade
        case .senzaProgetto, .pattiAttesi:
            stored.isRevisione
                ? nil
                : stored.presa.analisiIl.map {
                    Termine.compute(.sottoscrizione, from: $0, calendar: calendario).scade
                }
        case .daComunicare:
            SospensioneFirma(importo: importo, decorrenza: decorrenza, calendar: calendario).scade
        case .monitoraggi: stored.presa.prossimaVerifica
        default: nil
        }
    }

    private func insert(_ place: QueuePlace, _ coda: Coda, scade: CalendarDate?, dal: CalendarDate) throws {
        try add(
            .attese,
            [
                coda, Deadline.column(scade), place.presentata, place.domanda, dal, place.comune, place.assistente,
                place.consulente, place.esito,
            ])
    }
}
