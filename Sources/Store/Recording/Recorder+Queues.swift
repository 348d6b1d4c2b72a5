// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Writes again the rows of the waiting lists a domanda is in, from its states.
    func refreshQueues(of id: Identifier<Domanda>) throws {
        try db.execute(cached: "DELETE FROM attese WHERE domanda_id = ?", [id])
        let found = try db.row(
            """
            SELECT stato, comune, presentata, dsu_scade, decorrenza, scadenza,
                json_extract(dati, '$.mesiSia') AS mesi_sia
            FROM domande WHERE id = ?
            """, [id])
        guard let row = found, let minutes: Int = row["presentata"] else { return }
        let stato: DomandaState = try row.code("stato")
        let presentataIl = CalendarDate(dayNumber: minutes / 1440)
        let stored = try reader.presa(of: id)
        let place = QueuePlace(
            domanda: id, presentata: minutes, comune: row["comune"], assistente: stored?.presa.assistente?.id,
            consulente: stored?.presa.consulente?.id, esito: stored?.presa.esitoAnalisi)
        if stato.isBeforeInvio {
            let scade = Termine.compute(.invioInps, from: presentataIl, calendar: calendario).scade
            try insert(place, .daInviare, scade: scade, dal: presentataIl)
        }
        if stato.isOpen, stato != .bozza, let dsuScade = row.dateIfAny("dsu_scade") {
            try insert(place, .dsu, scade: dsuScade, dal: presentataIl)
        }
        if stato == .accolta || stato == .sospesa, let decorrenza = row.dateIfAny("decorrenza") {
            let mesiSia: Int = row["mesi_sia"] ?? 0
            let fine =
                row.dateIfAny("scadenza")
                ?? Termine.compute(.durata, from: decorrenza, calendar: calendario, mesiSia: mesiSia).scade
            try insert(place, .inScadenza, scade: fine, dal: decorrenza)
        }
        if let stored, let coda = stored.presa.stato.coda {
            let scade = deadline(of: stored, presentataIl: presentataIl, decorrenza: row.dateIfAny("decorrenza"))
            try insert(place, coda, scade: scade, dal: stored.dal)
        }
    }

    /// Legal deadline of the step a case waits for.
    ///
    /// A revision of a signed project has no term of the law.
    /// Source: D.Lgs. 147/2017 art. 5 c. 4, art. 6 c. 1, art. 25 c. 2.
    private func deadline(
        of stored: StoredPresa, presentataIl: CalendarDate, decorrenza: CalendarDate?
    ) -> CalendarDate? {
        switch stored.presa.stato.coda {
        case .daAssegnare, .senzaAnalisi:
            Termine.compute(.analisiPreliminare, from: presentataIl, calendar: calendario).scade
        case .senzaProgetto:
            stored.isRevisione
                ? nil
                : stored.presa.analisiIl.map {
                    Termine.compute(.sottoscrizione, from: $0, calendar: calendario).scade
                }
        case .daComunicare:
            decorrenza.map { Termine.compute(.sospensioneMancataFirma, from: $0, calendar: calendario).scade }
        case .monitoraggi: stored.presa.prossimaVerifica
        default: nil
        }
    }

    private func insert(_ place: QueuePlace, _ coda: Coda, scade: CalendarDate?, dal: CalendarDate) throws {
        try db.execute(
            cached: """
                INSERT INTO attese (coda, scade, presentata, domanda_id, dal, comune, assistente_id, consulente_id,
                    esito_analisi)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                coda, Deadline.column(scade), place.presentata, place.domanda, dal, place.comune, place.assistente,
                place.consulente, place.esito,
            ])
    }
}
