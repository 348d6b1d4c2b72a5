// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The supports of a case with all their facts, in the order of the project; those a revision left out last.
    func sostegni(of presa: Identifier<PresaInCarico>, on day: CalendarDate) throws -> [Sostegno] {
        try db.rows(
            """
            \(Reader.selectSostegni()) WHERE s.presa_id = ? ORDER BY s.ordine IS NULL, s.ordine, s.id
            """, [day, day, presa]
        ).map { row in
            let voci = try db.rows(
                """
                SELECT f.*, o.cognome, o.nome FROM sostegni_fatti f JOIN operatori o ON o.id = f.operatore_id
                WHERE f.sostegno_id = ? ORDER BY f.id
                """, [row["id"] as Int64]
            ).map { try voce($0, withWords: true) }
            return try sostegno(row, voci)
        }
    }

    /// The supports to follow of all cases, or of one assistente sociale, the first awaited at the top; of each the last
    /// fact without its words.
    func sostegniInCoda(
        of assistente: Identifier<Operatore>?, after: (scade: Int, id: Int64)?, upTo last: Int? = nil, limit: Int,
        on day: CalendarDate
    ) throws -> [Sostegno] {
        let (index, mine) = Reader.queueIndex(assistente)
        let whose: [any Bindable] = assistente.map { [$0] } ?? []
        let place: [any Bindable] = [last ?? Int.max, after?.scade ?? Int.min, after?.id ?? 0, limit]
        return try db.rows(
            """
            \(Reader.selectSostegni(index)) WHERE s.in_coda = 1 \(mine) AND s.scade <= ?
                AND (s.scade, s.id) > (?, ?)
            ORDER BY s.scade, s.id LIMIT ?
            """,
            [day, day] + whose + place
        ).map { row in
            let voce = try db.row(
                """
                SELECT f.*, o.cognome, o.nome FROM sostegni_fatti f JOIN operatori o ON o.id = f.operatore_id
                WHERE f.sostegno_id = ? ORDER BY f.id DESC LIMIT 1
                """, [row["id"] as Int64]
            ).map { try self.voce($0, withWords: false) }
            return try sostegno(row, voce.map { [$0] } ?? [])
        }
    }

    /// The supports to follow as a line of the desk.
    func rigaSostegni(of assistente: Identifier<Operatore>?, on day: CalendarDate) throws -> RigaSostegni {
        let (index, mine) = Reader.queueIndex(assistente)
        let whose: [any Bindable] = assistente.map { [$0] } ?? []
        func count(upTo last: Int) throws -> Conteggio {
            let limits: [any Bindable] = [last, Conteggio.cap + 1]
            return Conteggio(
                try db.number(
                    """
                    SELECT count(*) FROM (SELECT 1 FROM sostegni s INDEXED BY \(index)
                        WHERE s.in_coda = 1 \(mine) AND s.scade <= ? LIMIT ?)
                    """, whose + limits) ?? 0)
        }
        let first = try sostegniInCoda(of: assistente, after: nil, limit: 1, on: day).first
        return RigaSostegni(
            quanti: try count(upTo: Int.max), inRitardo: try count(upTo: day.dayNumber - 1),
            firmatoIl: first?.firmatoIl, fascicolo: first?.fascicolo ?? "")
    }

    /// The supports on a day, counted, and the households they began for.
    func conteggioSostegni(al day: CalendarDate) throws -> ConteggioSostegni {
        // The state that goes with the largest (day, number) of each: SQLite takes bare columns from the row of the
        // only max().
        let last = """
            (SELECT sostegno_id, stato, max(data * 1099511627776 + id) FROM sostegni_fatti INDEXED BY sostegni_fatti_di
                WHERE data <= ? GROUP BY sostegno_id)
            """
        let celle = try db.rows(
            """
            SELECT s.codice, s.fornitore, s.fondo, f.stato, s.firmato_il,
                CASE WHEN s.avviato_il <= ? THEN s.avviato_il END AS avviato, count(*) AS quanti
            FROM \(last) f JOIN sostegni s ON s.id = f.sostegno_id GROUP BY 1, 2, 3, 4, 5, 6
            """, [day, day]
        ).map {
            CellaSostegni(
                codice: $0["codice"], fornitore: $0["fornitore"], fondo: $0["fondo"], stato: try $0.code("stato"),
                firmatoIl: $0.date("firmato_il"), avviatoIl: $0.dateIfAny("avviato"), quanti: $0["quanti"])
        }
        // Begun, also when an earlier archive did not say on which day.
        let begun = "FROM sostegni_fatti b WHERE b.data <= ?1 AND b.stato = 'attivo'"
        let nuclei = try db.rows(
            """
            SELECT s.codice, count(DISTINCT s.presa_id) AS quanti FROM sostegni s
            WHERE EXISTS (SELECT 1 \(begun) AND b.sostegno_id = s.id) GROUP BY s.codice
            """, [day]
        ).map { ($0["codice"] as String, $0["quanti"] as Int) }
        let analysed = """
            SELECT count(*) FROM quadri q WHERE q.chiuso_il <= ?1
                AND EXISTS (SELECT 1 FROM progetti p WHERE p.presa_id = q.presa_id AND p.firmato_il <= ?1)
            """
        let served = """
            AND EXISTS (SELECT 1 FROM sostegni s JOIN catalogo_interventi c ON c.codice = s.codice AND c.nazionale = 1
                WHERE s.presa_id = q.presa_id AND EXISTS (SELECT 1 \(begun) AND b.sostegno_id = s.id))
            """
        return ConteggioSostegni(
            al: day, celle: celle, nucleiAvviati: Dictionary(nuclei, uniquingKeysWith: +),
            nucleiConQuadro: try db.number(analysed, [day]) ?? 0,
            nucleiConQuadroEServizio: try db.number(analysed + served, [day]) ?? 0,
            apertiInChiusi: try db.number(
                """
                SELECT count(*) FROM \(last) f JOIN sostegni s ON s.id = f.sostegno_id
                JOIN prese_in_carico pic ON pic.id = s.presa_id
                WHERE f.stato IN ('attivo', 'sospeso') AND pic.stato IN ('CHIUSA', 'TRASFERITA')
                """, [day]) ?? 0)
    }

    private static func queueIndex(_ assistente: Identifier<Operatore>?) -> (index: String, condition: String) {
        assistente == nil ? ("sostegni_coda", "") : ("sostegni_coda_di", "AND s.assistente_id = ?")
    }

    private static func selectSostegni(_ index: String? = nil) -> String {
        """
        SELECT s.*, pic.version AS versione_presa, d.id AS domanda_id, d.codice AS fascicolo, pe.cognome AS famiglia,
            pe.nome AS proprio,
            (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                AND (c.al IS NULL OR c.al >= ?)) AS quanti
        FROM sostegni s \(index.map { "INDEXED BY \($0)" } ?? "")
        JOIN prese_in_carico pic ON pic.id = s.presa_id JOIN domande d ON d.id = pic.domanda_id
        JOIN persone pe ON pe.id = d.richiedente_id
        """
    }

    private func sostegno(_ row: StoredRow, _ voci: [Sostegno.Voce]) throws -> Sostegno {
        let (famiglia, proprio, quanti): (String, String, Int) = (row["famiglia"], row["proprio"], row["quanti"])
        let codice: String = row["fascicolo"] ?? "in bozza"
        return Sostegno(
            id: row.id("id"), presa: row.id("presa_id"), versionePresa: row["versione_presa"],
            domanda: row.id("domanda_id"),
            fascicolo: "\(codice), nucleo \(famiglia.isEmpty ? proprio : famiglia) (\(quanti))", ordine: row["ordine"],
            intervento: Intervento(
                codice: row["codice"], persona: row.idIfAny("persona_id"), fornitore: row["fornitore"],
                fondo: row["fondo"], dal: row.dateIfAny("dal"), al: row.dateIfAny("al"), quantita: row["quantita"],
                unita: row["unita"], stato: try row.code("stato")), firmatoIl: row.date("firmato_il"),
            avviatoIl: row.dateIfAny("avviato_il"), voci: voci)
    }

    private func voce(_ row: StoredRow, withWords: Bool) throws -> Sostegno.Voce {
        let words =
            withWords && !row.isNull("documento")
            ? try row.documentIfOpen("documento", ParoleSostegno.self, kind: .fattoSostegno) : nil
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        return Sostegno.Voce(
            FattoSostegno(
                data: row.date("data"), stato: try row.code("stato"), motivo: words?.motivo, quantita: row["quantita"],
                fornitore: row["fornitore"], fondo: row["fondo"], nota: words?.nota ?? "",
                origine: try row.code("origine")),
            operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome)
    }
}
