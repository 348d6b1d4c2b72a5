// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Opens a case for a short time to who has no part in it.
    ///
    /// One in force is not made longer, and a case that opens by itself needs none: each opening is asked for, and
    /// reviewed, by itself.
    func openEccezionale(
        _ id: Identifier<Domanda>, _ dati: DatiAccessoEccezionale, _ entry: inout AuditEntry
    ) throws -> Receipt {
        entry.domanda = id
        if let refusal = operatore.may(.leggiFascicolo) {
            throw Denial(refusal: refusal, azione: entry.azione, domanda: id)
        }
        try refuse(dati.problems(), section: "accesso_eccezionale")
        if let open = try reader.eccezionale(of: operatore.id, to: id, at: now) {
            let rome = RomeTime(open.fino)
            throw Refusal(
                "accesso_eccezionale_in_corso",
                "Il fascicolo è già aperto fino alle \(rome.time.italian) del \(rome.date.italian): dopo si può "
                    + "chiedere di nuovo.")
        }
        guard try reader.estraneo(operatore, to: id, on: today, at: now) != nil else {
            throw Refusal(
                "accesso_eccezionale_inutile", "Questo fascicolo si apre già: l'accesso eccezionale non serve.")
        }
        let hours = Int64(Norme.oreAccessoEccezionale.nearest(to: today).valore)
        let number = try db.insert(
            """
            INSERT INTO accessi_eccezionali (domanda_id, operatore_id, motivo, dal, fino, documento)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                id, operatore.id, dati.motivo, now, Instant(milliseconds: now.milliseconds + hours * 3_600_000),
                try SealedDocument(dati.testo, kind: .accessoEccezionale),
            ])
        entry.dettaglio = "accesso=\(number) ore=\(hours)"
        var receipt = Receipt()
        receipt.domanda = id
        return receipt
    }

    /// What the supervisor says of an exceptional opening; after a final word nothing is added.
    func reviewEccezionale(
        _ id: Identifier<AccessoEccezionale>, _ dati: DatiEsameAccesso, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let found = try reader.accessoEccezionale(id) else { throw Recorder.absent }
        entry.domanda = found.domanda
        if let refusal = found.refusalToReview(by: operatore) {
            throw Denial(refusal: refusal, azione: entry.azione, domanda: found.domanda)
        }
        guard found.isDaEsaminare else {
            throw Refusal(
                "accesso_gia_esaminato",
                "Questo accesso è già esaminato: l'elenco si rilegge tornando indietro e aprendolo di nuovo.")
        }
        try refuse(dati.problems(), section: "esame_accesso")
        _ = try db.insert(
            """
            INSERT INTO esami_accessi (accesso_id, esito, operatore_id, registrato, documento) VALUES (?, ?, ?, ?, ?)
            """,
            [id, dati.esito, operatore.id, now, try SealedDocument(dati.nota, kind: .esameAccesso)])
        entry.dettaglio = "esame=\(id.rawValue) esito=\(dati.esito.rawValue)"
        var receipt = Receipt()
        receipt.domanda = found.domanda
        return receipt
    }

    /// The exceptional opening an operator's reading or writing happens in; nil when it is about no case, or the case
    /// is open to them by itself.
    func eccezionale(for entry: AuditEntry) throws -> Identifier<AccessoEccezionale>? {
        guard slice == nil, entry.domanda != nil || entry.presa != nil || entry.nucleo != nil || entry.persona != nil
        else { return nil }
        return try db.row(
            """
            SELECT e.id FROM accessi_eccezionali e JOIN domande d ON d.id = e.domanda_id
            WHERE e.operatore_id = ?1 AND e.fino > ?2 AND (d.id = ?3 OR d.nucleo_id = ?4
                OR EXISTS (SELECT 1 FROM prese_in_carico p WHERE p.id = ?5 AND p.domanda_id = d.id)
                OR EXISTS (SELECT 1 FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.persona_id = ?6))
            ORDER BY e.fino DESC LIMIT 1
            """, [operatore.id, now, entry.domanda, entry.nucleo, entry.presa, entry.persona])?.id("id")
    }
}
