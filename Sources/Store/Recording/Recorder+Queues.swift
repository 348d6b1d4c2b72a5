// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Writes again the rows of the waiting lists a domanda is in, from its states.
    func refreshQueues(of id: Identifier<Domanda>) throws { try refreshQueues(of: id, try reader.presa(of: id)) }

    /// The same, with the presa in carico as it is now.
    func refreshQueues(of id: Identifier<Domanda>, _ stored: StoredPresa?) throws {
        try db.execute(cached: "DELETE FROM attese WHERE domanda_id = ?", [id])
        let found = try db.row(
            """
            SELECT stato, comune, presentata, dsu_scade, inviata_il, decorrenza, scadenza,
                json_extract(dati, '$.mesiSia') AS mesi_sia,
                (SELECT e.importo FROM esiti e WHERE e.domanda_id = domande.id AND e.importo IS NOT NULL
                    ORDER BY e.id DESC LIMIT 1) AS importo
            FROM domande WHERE id = ?
            """, [id])
        guard let row = found, let minutes: Int = row["presentata"] else { return }
        let stato: DomandaState = try row.code("stato")
        let presentataIl = CalendarDate(dayNumber: minutes / 1440)
        let place = QueuePlace(
            domanda: id, presentata: minutes, comune: row["comune"], assistente: stored?.presa.assistente?.id,
            consulente: stored?.presa.consulente?.id, esito: stored?.presa.esitoAnalisi)
        if stato.isBeforeInvio {
            let scade = Termine.compute(.invioInps, from: presentataIl, calendar: calendario).scade
            try insert(place, .daInviare, scade: scade, dal: presentataIl)
        }
        if stato == .inviata, let inviataIl = row.dateIfAny("inviata_il") {
            let scade = Termine.compute(.verificaInps, from: inviataIl, calendar: calendario).scade
            try insert(place, .inviate, scade: scade, dal: inviataIl)
        }
        if let wrong = try dsuDifforme(of: id, stato) {
            try insert(place, .dsuDifformi, scade: wrong.scade, dal: wrong.dal ?? presentataIl)
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
            let scade = deadline(
                of: stored, presentataIl: presentataIl, decorrenza: row.dateIfAny("decorrenza"),
                importo: row.euroIfAny("importo"))
            try insert(place, coda, scade: scade, dal: stored.dal)
        }
    }

    /// Whether the DSU is to be put right: INPS said so, or the office did; nil when it is not.
    ///
    /// A refusal has the term of the riesame; what the office noted, the day of its recall when that comes first.
    private func dsuDifforme(
        of id: Identifier<Domanda>, _ stato: DomandaState
    ) throws -> (scade: CalendarDate?, dal: CalendarDate?)? {
        guard stato.isOpen && stato != .bozza || stato == .respinta else { return nil }
        let noted = try db.row("SELECT richiamo, risolta FROM segnalazioni_dsu WHERE domanda_id = ?", [id])
        if let isRisolta: Bool = noted?["risolta"], isRisolta { return nil }
        var last: StoredRow?
        if stato == .respinta || stato == .sospesa {
            last = try db.row("SELECT data, motivo FROM esiti WHERE domanda_id = ? ORDER BY id DESC LIMIT 1", [id])
        }
        let motivo: MotivoEsito? = try last?.codeIfAny("motivo")
        let isTold = motivo == .dsuMancante
        guard isTold || noted != nil else { return nil }
        let day = last?.dateIfAny("data")
        let term =
            stato == .respinta ? day.map { Termine.compute(.riesame, from: $0, calendar: calendario).scade } : nil
        let dates = [term, noted?.dateIfAny("richiamo")].compactMap { $0 }
        return (dates.min(), isTold ? day : nil)
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
