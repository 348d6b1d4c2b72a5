// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// A window of the signals in one state, without what they say; its cost does not grow with the archive.
    ///
    /// Those to take up go from the oldest, the others from the newest. `after` gives the rows that follow a place in
    /// the list, `before` those that precede it, neither the first ones.
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func segnalazioni(
        _ stato: StatoSegnalazione, after: CursoreSegnalazioni? = nil, before: CursoreSegnalazioni? = nil, limit: Int,
        by operatore: Operatore
    ) throws -> PaginaSegnalazioni {
        if let refusal = operatore.may(.gestisciSegnalazioni) { throw refusal }
        let isBackwards = after == nil && before != nil
        return try read { reader in
            let place: [any Bindable]? = (after ?? before).map { [$0.ricevuta, $0.segnalazione] }
            var rows = try reader.db.rows(
                CaseStore.segnalazioniStatement(
                    isAscending: stato.isFromOldest != isBackwards, hasPlace: place != nil),
                [stato as any Bindable] + (place ?? []) + [limit + 1])
            let hasMore = rows.count > limit
            rows = Array(rows.prefix(limit))
            if isBackwards { rows.reverse() }
            let count = try reader.db.number(
                "SELECT count(*) FROM (SELECT 1 FROM segnalazioni WHERE stato = ? LIMIT ?)",
                [stato, Conteggio.cap + 1])
            return PaginaSegnalazioni(
                segnalazioni: try rows.map { try reader.segnalazione($0, isRead: false) },
                totale: Conteggio(count ?? 0), hasMore: hasMore)
        }
    }

    /// The statement of a window of the signals, on the index of their states.
    static func segnalazioniStatement(isAscending: Bool, hasPlace: Bool) -> String {
        let (order, sign) = isAscending ? ("ASC", ">") : ("DESC", "<")
        return """
            SELECT * FROM segnalazioni WHERE stato = ?\(hasPlace ? " AND (ricevuta, id) \(sign) (?, ?)" : "")
            ORDER BY ricevuta \(order), id \(order) LIMIT ?
            """
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
