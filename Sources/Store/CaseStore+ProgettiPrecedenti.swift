// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The last project of each other case file of the same household, or of the same applicant, newest first.
    ///
    /// What is read is of other case files: the reading leaves a row in the audit trail.
    /// - Throws: `Refusal` when the role may not write projects; `StoreProblem`.
    public func progettiPrecedenti(
        of id: Identifier<Domanda>, by operatore: Operatore
    ) throws -> [ProgettoPrecedente] {
        let (now, today) = (clock(), today())
        let action = "lettura_progetti_precedenti"
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                for permesso in [Permesso.compilaProgetto, .leggiAnalisi] {
                    if let refusal = recorder.operatore.may(permesso) { throw Denial(refusal: refusal, azione: action) }
                }
                if let refusal = try recorder.reader.estraneo(recorder.operatore, to: id, on: today, at: now) {
                    throw Denial(refusal: refusal, azione: action, domanda: id)
                }
                let rows = try db.rows(
                    """
                    SELECT d.id, d.codice, p.id AS presa_id FROM domande qui
                    JOIN domande d ON d.id <> qui.id
                        AND (d.nucleo_id = qui.nucleo_id OR d.richiedente_id = qui.richiedente_id)
                    JOIN prese_in_carico p ON p.domanda_id = d.id
                    WHERE qui.id = ? AND d.codice IS NOT NULL
                        AND EXISTS (SELECT 1 FROM progetti g WHERE g.presa_id = p.id)
                    ORDER BY d.id DESC LIMIT 10
                    """, [id])
                let found = try rows.compactMap { row -> ProgettoPrecedente? in
                    let other: Identifier<Domanda> = row.id("id")
                    guard try recorder.reader.estraneo(recorder.operatore, to: other, on: today, at: now) == nil else {
                        return nil
                    }
                    return try recorder.reader.progetto(of: row.id("presa_id")).map {
                        ProgettoPrecedente(codice: row["codice"], progetto: $0.progetto)
                    }
                }
                var entry = AuditEntry(azione: action)
                entry.domanda = id
                entry.dettaglio = "trovati=\(found.count)"
                try recorder.audit(entry)
                return found
            }
        }
    }
}
