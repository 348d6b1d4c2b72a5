// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Signals in one state, without what they say: those to take up from the oldest, the others from the newest.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func segnalazioni(_ stato: StatoSegnalazione, limit: Int, by operatore: Operatore) throws
        -> [Segnalazione]
    {
        if let refusal = operatore.may(.gestisciSegnalazioni) { throw refusal }
        let order = stato == .daPrendere ? "ASC" : "DESC"
        return try read { reader in
            try reader.db.rows(
                """
                SELECT * FROM segnalazioni WHERE stato = ? ORDER BY ricevuta \(order), id \(order) LIMIT ?
                """, [stato, limit]
            ).map { try reader.segnalazione($0, isRead: false) }
        }
    }

    /// How many signals wait to be taken up.
    ///
    /// - Throws: `StoreProblem`.
    public func segnalazioniDaPrendere() throws -> Int {
        try read { try $0.db.number("SELECT count(*) FROM segnalazioni WHERE stato = 'da_prendere'") ?? 0 }
    }

    /// Reads a signal, and leaves one row in the audit trail.
    ///
    /// - Throws: `Refusal` when the role may not, or it is not there; `StoreProblem`.
    public func segnalazione(_ id: Identifier<Segnalazione>, by operatore: Operatore) throws -> Segnalazione {
        try readingAudited("lettura_segnalazione", .gestisciSegnalazioni, by: operatore) { reader, entry in
            guard let row = try reader.db.row("SELECT * FROM segnalazioni WHERE id = ?", [id]) else {
                throw Recorder.absent
            }
            entry.dettaglio = "segnalazione=\(id.rawValue)"
            return try reader.segnalazione(row, isRead: true)
        }
    }
}

extension Reader {
    fileprivate func segnalazione(_ row: StoredRow, isRead: Bool) throws -> Segnalazione {
        var dati: DatiSegnalazione?
        var motivo: String?
        if isRead {
            let words = try row.document("documento", ParoleSegnalazione.self, kind: .segnalazione)
            dati = DatiSegnalazione(
                ricevutaIl: row.date("ricevuta"), ente: row["ente"], segnalante: words.segnalante,
                modalita: try row.code("modalita"), riguarda: words.riguarda, contenuto: words.contenuto)
            if !row.isNull("decisione") { motivo = try row.document("decisione", String.self, kind: .decisione) }
        }
        let decided: Identifier<Operatore>? = row.idIfAny("decisa_da")
        return Segnalazione(
            id: row.id("id"), dati: dati, ricevutaIl: row.date("ricevuta"), ente: row["ente"],
            stato: try row.code("stato"), accesso: row.idIfAny("accesso_id"), persona: row.idIfAny("persona_id"),
            decisaIl: row.dateIfAny("decisa_il"), motivo: motivo,
            operatore: try nomeBreve(decided ?? row.id("operatore_id")))
    }
}
