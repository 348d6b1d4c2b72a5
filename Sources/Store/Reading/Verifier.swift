// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// The questions of `verify`, each set-based: its cost is that of reading the tables once.
struct Verifier {
    let db: Database

    /// Damage of the file, and rows that point to nothing.
    func damage() throws -> [String] {
        let integrity = try db.rows("PRAGMA integrity_check(20)").compactMap { $0[0] as String? }.filter { $0 != "ok" }
        let orphans = try db.rows("PRAGMA foreign_key_check").compactMap { $0[0] as String? }
        return integrity.map { "File danneggiato: \($0)." }
            + Set(orphans).sorted().map { "Tabella \($0): righe che rimandano a righe mancanti." }
    }

    /// The facts in order: each begins where the one before ended, and the last one is the stored state.
    func history() throws -> [String] {
        let chain = """
            SELECT DISTINCT domanda_id FROM (
                SELECT domanda_id, codice, da, data, lag(a, 1, ?) OVER w AS prima,
                    max(CASE WHEN \(Reader.tieneOrdine) THEN data END) OVER (PARTITION BY domanda_id ORDER BY id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS giorno
                FROM eventi WHERE asse = ? WINDOW w AS (PARTITION BY domanda_id ORDER BY id))
            WHERE da IS NOT prima OR (data < giorno AND codice NOT LIKE 'misura%') LIMIT 20
            """
        let last = "(SELECT a FROM eventi e WHERE e.domanda_id = d.id AND e.asse = '%' ORDER BY e.id DESC LIMIT 1)"
        let lastA = last.replacing("%", with: "A")
        let lastB = last.replacing("%", with: "B")
        return try domande(
            "i fatti della domanda non si seguono", chain, ["BOZZA", "A"])
            + domande("i fatti della presa in carico non si seguono", chain, [nil as String?, "B"])
            + domande(
                "lo stato della domanda non è quello dell'ultimo fatto",
                "SELECT id AS domanda_id FROM domande d WHERE stato <> ifnull(\(lastA), 'BOZZA') LIMIT 20")
            + domande(
                "lo stato della presa in carico non è quello dell'ultimo fatto",
                """
                SELECT d.id AS domanda_id FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
                WHERE p.stato IS NOT \(lastB) LIMIT 20
                """)
            + domande(
                "la firma non ha né un progetto firmato né un patto",
                """
                SELECT domanda_id FROM prese_in_carico p WHERE firmata_il IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM progetti g WHERE g.presa_id = p.id AND g.firmato = 1)
                    AND NOT EXISTS (SELECT 1 FROM patti t WHERE t.presa_id = p.id) LIMIT 20
                """)
            + domande(
                "un livello del quadro è misurato prima della sua chiusura",
                """
                SELECT DISTINCT p.domanda_id FROM livelli_quadro l JOIN prese_in_carico p ON p.id = l.presa_id
                LEFT JOIN quadri q ON q.presa_id = l.presa_id
                WHERE l.momento <> 'ingresso' AND l.data < ifnull(q.chiuso_il, 9999999) LIMIT 20
                """)
            + domande(
                "la scheda, sezione A, non è chiusa quando lo dice la presa in carico, o ne manca una versione",
                """
                SELECT p.domanda_id FROM prese_in_carico p JOIN (
                    SELECT presa_id, min(chiusa) AS chiusa, count(*) AS quante, max(versione) AS ultima
                    FROM analisi_preliminari GROUP BY presa_id) a ON a.presa_id = p.id
                WHERE (p.analisi_il IS NOT NULL) <> (a.chiusa = 1) OR a.quante <> a.ultima LIMIT 20
                """)
    }

    /// The rows of the waiting lists against the states.
    func queues() throws -> [String] {
        let states = PresaInCaricoState.allCases.flatMap { stato in
            stato.code.map { "('\(stato.rawValue)', '\($0.rawValue)')" }
        }.joined(separator: ", ")
        let before = DomandaState.allCases.filter(\.isBeforeInvio).map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try domande(
            "la lista d'attesa non è quella dello stato",
            """
            WITH code(stato, coda) AS (VALUES \(states)),
            giuste AS (
                SELECT p.domanda_id, c.coda, p.assistente_id, p.consulente_id, p.esito_analisi
                FROM prese_in_carico p JOIN code c ON c.stato = p.stato),
            scritte AS (
                SELECT domanda_id, coda, assistente_id, consulente_id, esito_analisi FROM attese
                WHERE coda IN (SELECT coda FROM code))
            SELECT domanda_id FROM (
                SELECT * FROM (SELECT * FROM giuste EXCEPT SELECT * FROM scritte)
                UNION SELECT * FROM (SELECT * FROM scritte EXCEPT SELECT * FROM giuste))
            GROUP BY domanda_id LIMIT 20
            """)
            + domande(
                "la lista delle domande da inviare non è quella dello stato",
                """
                SELECT d.id AS domanda_id FROM domande d
                LEFT JOIN attese a ON a.domanda_id = d.id AND a.coda = 'da-inviare'
                WHERE (d.stato IN (\(before))) <> (a.domanda_id IS NOT NULL) LIMIT 20
                """)
            + domande(
                "la lista delle domande in attesa di ricevuta non è quella dello stato",
                """
                SELECT d.id AS domanda_id FROM domande d
                LEFT JOIN attese a ON a.domanda_id = d.id AND a.coda = 'inviate'
                WHERE (d.stato = 'INVIATA' AND d.inviata_il IS NOT NULL) <> (a.domanda_id IS NOT NULL) LIMIT 20
                """)
            + domande(
                "la lista dei fatti da comunicare non è quella del registro dell'articolo 12",
                """
                WITH giuste AS (
                    SELECT p.domanda_id, min(i.entro) AS entro FROM inadempienze i
                    JOIN prese_in_carico p ON p.id = i.presa_id
                    WHERE i.stato = 'da_comunicare' AND p.stato NOT IN ('CHIUSA', 'TRASFERITA') GROUP BY p.id),
                scritte AS (SELECT domanda_id, scade FROM attese WHERE coda = 'comunicazioni-fatti')
                SELECT domanda_id FROM (
                    SELECT * FROM (SELECT * FROM giuste EXCEPT SELECT * FROM scritte)
                    UNION SELECT * FROM (SELECT * FROM scritte EXCEPT SELECT * FROM giuste))
                GROUP BY domanda_id LIMIT 20
                """)
            + domande(
                "la comunicazione della firma aspetta una risposta che c'è già",
                """
                SELECT DISTINCT p.domanda_id FROM comunicazioni k JOIN prese_in_carico p ON p.id = k.presa_id
                WHERE k.in_attesa = 1
                    AND EXISTS (SELECT 1 FROM risposte_comunicazioni r WHERE r.comunicazione_id = k.id) LIMIT 20
                """)
            + domande(
                "il suo lotto di invio non ha tante domande quante ne dice",
                """
                SELECT min(m.domanda_id) AS domanda_id FROM lotti l JOIN lotti_domande m ON m.lotto_id = l.id
                GROUP BY l.id HAVING count(*) <> l.quante OR max(m.posizione) <> l.quante LIMIT 20
                """)
            + domande(
                "la lista d'attesa non riporta il comune o la presentazione",
                """
                SELECT DISTINCT a.domanda_id FROM attese a JOIN domande d ON d.id = a.domanda_id
                WHERE a.comune <> d.comune OR a.presentata IS NOT d.presentata LIMIT 20
                """)
    }

    /// The keys of the search, and the progressive numbers.
    func keys() throws -> [String] {
        var found: [String] = []
        let persons = try db.number(
            """
            SELECT count(*) FROM persone p WHERE (chiave <> '' AND NOT EXISTS (
                SELECT 1 FROM chiavi_ricerca c WHERE c.tipo = 'n' AND c.chiave = p.chiave AND c.persona_id = p.id))
            OR (codice_fiscale IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM chiavi_ricerca c WHERE c.tipo = 'n' AND c.chiave = lower(p.codice_fiscale)
                    AND c.persona_id = p.id))
            """)
        if let persons, persons > 0 { found.append("Ricerca: \(persons) persone senza le loro chiavi.") }
        found += try unions()
        found += try domande(
            "la ricerca non trova il codice o il protocollo",
            """
            SELECT d.id AS domanda_id FROM domande d WHERE d.codice IS NOT NULL AND (
                NOT EXISTS (SELECT 1 FROM chiavi_ricerca c WHERE c.tipo = 'c'
                    AND c.chiave = lower(replace(d.codice, '-', ' ')) AND c.domanda_id = d.id)
                OR NOT EXISTS (SELECT 1 FROM chiavi_ricerca c WHERE c.tipo = 'c'
                    AND c.chiave = d.protocollo_numero || ' ' || d.protocollo_anno AND c.domanda_id = d.id)) LIMIT 20
            """)
        let years = try db.rows(
            """
            SELECT anno, ultimo, quante, massimo FROM (
                SELECT substr(codice, 5, 4) AS anno_codice, count(*) AS quante,
                    max(CAST(substr(codice, 10) AS INTEGER)) AS massimo
                FROM domande WHERE codice IS NOT NULL GROUP BY anno_codice) c
            FULL JOIN (SELECT * FROM progressivi WHERE serie = 'REI') p ON p.anno = CAST(c.anno_codice AS INTEGER)
            WHERE ultimo IS NOT quante OR ultimo IS NOT massimo
            """)
        return found
            + years.map {
                let anno: Int? = $0["anno"]
                let year = anno.map { "\($0)" } ?? "sconosciuto"
                return "Codici dei fascicoli dell'anno \(year): numeri mancanti o doppi."
            }
    }

    /// The records that went into others, and the history of the codici fiscali.
    private func unions() throws -> [String] {
        let loose = try db.number(
            """
            SELECT count(*) FROM persone p WHERE (unita_a IS NOT NULL) <> EXISTS (
                SELECT 1 FROM unioni u WHERE u.unita_id = p.id
                    AND NOT EXISTS (SELECT 1 FROM separazioni s WHERE s.unione_id = u.id))
            """)
        let named = try db.number(
            """
            SELECT count(*) FROM persone p JOIN componenti c ON c.persona_id = p.id WHERE p.unita_a IS NOT NULL
            """)
        let codes = try db.number(
            """
            SELECT count(*) FROM persone p WHERE codice_fiscale IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM codici_fiscali c WHERE c.persona_id = p.id AND c.codice = p.codice_fiscale)
            """)
        return [
            (loose, "Unioni: persone unite senza il loro atto, o separate a metà"),
            (named, "Unioni: posti in un nucleo che nominano una persona unita a un'altra"),
            (codes, "Codici fiscali: persone il cui codice non è nella storia"),
        ].compactMap { count, words in (count ?? 0) == 0 ? nil : "\(words): \(count ?? 0)." }
    }

    /// The envelopes of the sealed documents, without opening them.
    func documents() throws -> [String] {
        try modificheEnvelopes()
            + SealedColumn.all.filter { !$0.isMixed }.compactMap { known in
                let (table, column, kind) = (known.table, known.column, known.kind)
                let wrong = try db.number(
                    """
                    SELECT count(*) FROM \(table) WHERE hex(substr(\(column), 2, 1)) <> printf('%02X', ?)
                        AND \(column) IS NOT NULL
                    """,
                    [Int(kind.rawValue)])
                return (wrong ?? 0) == 0 ? nil : "Tabella \(table): \(wrong ?? 0) documenti con una busta sbagliata."
            }
    }

    /// One sentence for each domanda a question finds.
    func domande(_ sentence: String, _ sql: String, _ values: [any Bindable] = []) throws -> [String] {
        try db.rows(sql, values).map { row in
            let id: Int64 = row["domanda_id"]
            let codice = try db.text("SELECT codice FROM domande WHERE id = ?", [id])
            return "Domanda \(codice ?? "n. \(id)"): \(sentence)."
        }
    }
}
