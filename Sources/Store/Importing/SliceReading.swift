// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// The domande that the rows of a slice name by protocol, read with one statement for each table.
struct SliceReading {
    /// Protocolled domande by protocol, in the order they were added; a protocol nobody has is not here.
    private(set) var protocolled: [Protocollo: [StoredRow]] = [:]
    /// The same by their number.
    private(set) var domande: [Identifier<Domanda>: DomandaLetta] = [:]

    /// Reads them.
    ///
    /// - Throws: `StoreProblem`, or an error of SQLite.
    init(_ protocolli: some Sequence<Protocollo>, _ reader: Reader) throws {
        let asked = Set(protocolli)
        guard !asked.isEmpty else { return }
        let keys = "[" + asked.map { "[\($0.anno),\($0.numero)]" }.joined(separator: ",") + "]"
        let rows = try reader.db.rows(
            """
            SELECT \(DomandaLetta.columns), p.codice_fiscale
            FROM json_each(?) k
            CROSS JOIN domande d ON d.protocollo_anno = json_extract(k.value, '$[0]')
                AND d.protocollo_numero = json_extract(k.value, '$[1]') AND d.codice IS NOT NULL
            JOIN persone p ON p.id = d.richiedente_id
            LEFT JOIN segnalazioni_dsu s ON s.domanda_id = d.id
            """, [keys])
        for row in rows.sorted(by: { ($0["id"] as Int64) < ($1["id"] as Int64) }) {
            protocolled[Protocollo(numero: row["protocollo_numero"], anno: row["protocollo_anno"]), default: []]
                .append(row)
        }
        domande = try reader.lette(rows)
    }

    /// A row of the slice changed it: who needs it again reads it again.
    mutating func forget(_ id: Identifier<Domanda>) { domande[id] = nil }
}

extension DomandaLetta {
    /// The columns of `domande d` and `segnalazioni_dsu s` this is made from.
    static let columns = """
        d.id, d.version, d.codice, d.misura, d.tipo, d.protocollo_numero, d.protocollo_anno, d.nucleo_id,
        d.richiedente_id, d.verifica_il, d.verifica_residenza, d.verifica_soggiorno, d.verifica_motivo,
        d.protocollo_inps, \(QueueFacts.columns)
        """
}

extension Reader {
    /// One domanda as it is now.
    func letta(_ id: Identifier<Domanda>) throws -> DomandaLetta? {
        let rows = try db.rows(
            """
            SELECT \(DomandaLetta.columns) FROM domande d LEFT JOIN segnalazioni_dsu s ON s.domanda_id = d.id
            WHERE d.id = ?
            """, [id])
        return try lette(rows)[id]
    }

    /// Completes rows of domande with their outcomes, facts and prese in carico.
    fileprivate func lette(_ rows: [StoredRow]) throws -> [Identifier<Domanda>: DomandaLetta] {
        let ids = Database.list(rows.map { $0["id"] })
        var esiti: [Int64: [EsitoInps]] = [:]
        let outcomes = try db.rows(
            "SELECT * FROM esiti WHERE domanda_id IN (SELECT value FROM json_each(?)) ORDER BY id", [ids])
        for row in outcomes { esiti[row["domanda_id"], default: []].append(try EsitoInps(row)) }
        var fatti: [Int64: [RigaEsito.Fatto]] = [:]
        let facts = try db.rows(
            """
            SELECT domanda_id, a, data FROM eventi
            WHERE domanda_id IN (SELECT value FROM json_each(?)) AND asse = 'A'
            """, [ids])
        for row in facts {
            fatti[row["domanda_id"], default: []].append(
                RigaEsito.Fatto(stato: try row.code("a"), data: row.date("data")))
        }
        let prese = try prese(of: ids)
        var lette: [Identifier<Domanda>: DomandaLetta] = [:]
        for row in rows {
            let id: Int64 = row["id"]
            let own = esiti[id] ?? []
            lette[Identifier(id)] = DomandaLetta(
                domanda: try Domanda(row, dati: try DatiDomanda(columns: row), esiti: own), esiti: own,
                fatti: fatti[id] ?? [], presa: prese[Identifier(id)], attese: try QueueFacts(row, esiti: own))
        }
        return lette
    }
}
