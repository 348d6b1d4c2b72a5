// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The openings nobody has said a final word of, the oldest first.
    func accessiDaEsaminare(limit: Int) throws -> [AccessoEccezionale] {
        try db.rows(
            "\(Reader.selectEccezionali) WHERE \(Reader.isDaEsaminare) ORDER BY e.id LIMIT ?", [limit]
        ).map { try accessoEccezionale($0) }
    }

    /// How many they are.
    func quantiAccessiDaEsaminare() throws -> Conteggio {
        Conteggio(
            try db.number(
                "SELECT count(*) FROM (SELECT 1 FROM accessi_eccezionali e WHERE \(Reader.isDaEsaminare) LIMIT ?)",
                [Conteggio.cap + 1]) ?? 0)
    }

    /// An opening by number.
    func accessoEccezionale(_ id: Identifier<AccessoEccezionale>) throws -> AccessoEccezionale? {
        try db.row("\(Reader.selectEccezionali) WHERE e.id = ?", [id]).map { try accessoEccezionale($0) }
    }

    private static let isDaEsaminare = """
        NOT EXISTS (SELECT 1 FROM esami_accessi x WHERE x.accesso_id = e.id AND x.esito <> 'da_approfondire')
        """

    private static let selectEccezionali = """
        SELECT e.*, d.codice, p.cognome, p.nome,
            (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.al IS NULL) AS quanti,
            (SELECT count(*) FROM accessi_eccezionali f WHERE f.domanda_id = e.domanda_id
                AND f.operatore_id = e.operatore_id AND f.id < e.id) AS precedenti
        FROM accessi_eccezionali e JOIN domande d ON d.id = e.domanda_id JOIN persone p ON p.id = d.richiedente_id
        """

    private func accessoEccezionale(_ row: StoredRow) throws -> AccessoEccezionale {
        let id: Identifier<AccessoEccezionale> = row.id("id")
        guard let who = try operatore(row.id("operatore_id")) else { throw StoreProblem(.corrupt) }
        let (cognome, nome, quanti): (String, String, Int) = (row["cognome"], row["nome"], row["quanti"])
        let codice: String = row["codice"] ?? "in bozza"
        return AccessoEccezionale(
            id: id, domanda: row.id("domanda_id"), codice: codice,
            nucleo: "nucleo \(cognome.isEmpty ? nome : cognome) (\(quanti))", operatore: who,
            dati: DatiAccessoEccezionale(
                motivo: try row.code("motivo"),
                testo: try row.document("documento", String.self, kind: .accessoEccezionale)),
            dal: row.instant("dal"), fino: row.instant("fino"),
            aperto: try aperto(id, by: who, from: row.instant("dal"), to: row.instant("fino"), codice),
            esami: try esami(of: id), precedenti: row["precedenti"])
    }

    private func esami(of id: Identifier<AccessoEccezionale>) throws -> [EsameAccesso] {
        try db.rows("SELECT * FROM esami_accessi WHERE accesso_id = ? ORDER BY id", [id]).map {
            EsameAccesso(
                dati: DatiEsameAccesso(
                    esito: try $0.code("esito"),
                    nota: try $0.document("documento", String.self, kind: .esameAccesso)),
                operatore: try nomeBreve($0.id("operatore_id")), istante: $0.instant("registrato"))
        }
    }

    /// The rows of the register that say they happened in it, but for its own.
    private func aperto(
        _ id: Identifier<AccessoEccezionale>, by operatore: Operatore, from dal: Instant, to fino: Instant,
        _ codice: String
    ) throws -> [RegisterEntry] {
        try db.rows(
            """
            SELECT id, registrato, azione, esito, dettaglio FROM registro
            WHERE operatore_id = ? AND registrato BETWEEN ? AND ? AND ' ' || dettaglio LIKE ?
                AND azione <> 'accesso_eccezionale' ORDER BY id LIMIT 200
            """, [operatore.id, dal, fino, "% eccezionale=\(id.rawValue)"]
        ).map {
            let esito: String = $0["esito"]
            return RegisterEntry(
                numero: $0["id"], istante: $0.instant("registrato"), operatore: operatore, azione: $0["azione"],
                isRefused: esito == "rifiutato", fascicolo: codice, dettaglio: $0["dettaglio"])
        }
    }
}
