// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The requests of a case, newest first.
    func richieste(of presa: Identifier<PresaInCarico>, on day: CalendarDate) throws -> [RichiestaUfficio] {
        try db.rows(
            "\(Reader.selectRichieste) WHERE r.presa_id = ? ORDER BY r.id DESC", [day, day, presa]
        ).map { try richiesta($0) }
    }

    /// The requests without an answer, those awaited first at the top; of one assistente sociale when named.
    func richiesteAperte(
        of assistente: Identifier<Operatore>?, after: (entro: CalendarDate, id: Int64)?, limit: Int,
        on day: CalendarDate
    ) throws -> [RichiestaUfficio] {
        try db.rows(
            """
            \(Reader.selectRichieste) WHERE r.stato IN ('inviata', 'sollecitata')
                AND (r.entro, r.id) > (?, ?) AND (? IS NULL OR pic.assistente_id = ?)
                AND pic.stato NOT IN ('CHIUSA', 'TRASFERITA')
            ORDER BY r.entro, r.id LIMIT ?
            """,
            [day, day, after?.entro.dayNumber ?? Int.min, after?.id ?? 0, assistente, assistente, limit]
        ).map { try richiesta($0) }
    }

    /// The requests without an answer in the cases of an assistente sociale, counted, with the first awaited.
    func rigaRichieste(of assistente: Identifier<Operatore>, on day: CalendarDate) throws -> RigaRichieste {
        func count(upTo last: CalendarDate?) throws -> Conteggio {
            Conteggio(
                try db.number(
                    "SELECT count(*) FROM (SELECT 1 \(Reader.fromAperte) LIMIT ?)",
                    [last?.dayNumber ?? Int.max, assistente, Conteggio.cap + 1]) ?? 0)
        }
        let first = try db.row(
            """
            SELECT r.inviata_il, d.codice, pe.cognome, pe.nome,
                (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                    AND (c.al IS NULL OR c.al >= ?)) AS quanti
            FROM (SELECT r.inviata_il, pic.domanda_id \(Reader.fromAperte) ORDER BY r.entro, r.id LIMIT 1) r
            JOIN domande d ON d.id = r.domanda_id JOIN persone pe ON pe.id = d.richiedente_id
            """, [day, day, Int.max, assistente])
        let quanti = try count(upTo: nil)
        guard let first else { return RigaRichieste(quanti: quanti, inRitardo: Conteggio(0)) }
        let (cognome, nome, size): (String, String, Int) = (first["cognome"], first["nome"], first["quanti"])
        return RigaRichieste(
            quanti: quanti, inRitardo: try count(upTo: day.adding(days: -1)), inviataIl: first.date("inviata_il"),
            codice: first["codice"] ?? "", nucleo: "\(cognome.isEmpty ? nome : cognome) (\(size))")
    }

    /// The open requests of the cases of one, up to a day, in the order of the index of those that wait.
    static let fromAperte = """
        FROM richieste_uffici r INDEXED BY richieste_uffici_aperte
        JOIN prese_in_carico pic ON pic.id = r.presa_id
        WHERE r.stato IN ('inviata', 'sollecitata') AND r.entro <= ? AND pic.assistente_id = ?
            AND pic.stato NOT IN ('CHIUSA', 'TRASFERITA')
        """

    private func richiesta(_ row: StoredRow) throws -> RichiestaUfficio {
        let dati = try row.document("documento", DatiRichiesta.self, kind: .richiesta)
        let id: Identifier<RichiestaUfficio> = row.id("id")
        let passi = try db.rows(
            "SELECT presa_id, documento FROM richieste_passi WHERE richiesta_id = ? ORDER BY id", [id]
        ).map {
            try $0.document("documento", PassoRichiesta.self, kind: .passoRichiesta)
        }
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        let (famiglia, proprio, quanti): (String, String, Int) = (row["famiglia"], row["proprio"], row["quanti"])
        let codice: String = row["codice"] ?? "in bozza"
        return RichiestaUfficio(
            id: id, version: row["version"], presa: row.id("presa_id"), domanda: row.id("domanda_id"),
            fascicolo: "\(codice), nucleo \(famiglia.isEmpty ? proprio : famiglia) (\(quanti))", dati: dati,
            stato: try row.code("stato"), entro: row.date("entro"),
            operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome, passi: passi)
    }

    private static let selectRichieste = """
        SELECT r.id, r.version, r.presa_id, r.stato, r.entro, r.documento, o.cognome, o.nome, d.id AS domanda_id,
            d.codice, pe.cognome AS famiglia, pe.nome AS proprio,
            (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                AND (c.al IS NULL OR c.al >= ?)) AS quanti
        FROM richieste_uffici r JOIN operatori o ON o.id = r.operatore_id
        JOIN prese_in_carico pic ON pic.id = r.presa_id JOIN domande d ON d.id = pic.domanda_id
        JOIN persone pe ON pe.id = d.richiedente_id
        """

    /// The minutes of each operator in the meetings of all équipes between two days.
    func oreEquipe(dal: CalendarDate, al: CalendarDate) throws -> [OreEquipe] {
        try db.rows(
            """
            SELECT operatore_id, sum(minuti) AS minuti, count(*) AS incontri FROM equipe_presenze
            WHERE data BETWEEN ? AND ? GROUP BY operatore_id ORDER BY operatore_id
            """, [dal, al]
        ).map { OreEquipe(operatore: $0.id("operatore_id"), minuti: $0["minuti"], incontri: $0["incontri"]) }
    }
}
