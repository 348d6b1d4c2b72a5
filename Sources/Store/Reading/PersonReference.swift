// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// A column that names a person, and follows them when two records become one.
///
/// The columns are read from the schema, so that a table added later is not forgotten. Facts that are only added keep
/// naming who they were about: the readings follow the union.
struct PersonReference: Hashable {
    let table: String
    let column: String
    /// The columns of the primary key.
    let keys: [String]

    /// Tables that keep naming the record as it was: what was done and read, the keys of the search, the history.
    private static let kept: Set<String> = ["registro", "chiavi_ricerca", "codici_fiscali", "unioni"]

    /// Every column of the schema that follows.
    static func all(_ db: Database) throws -> [PersonReference] {
        let tables = try db.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            .map { $0["name"] as String }.filter { !kept.contains($0) && !$0.hasPrefix("sqlite_") }
        return try tables.flatMap { table -> [PersonReference] in
            let columns = try db.rows(
                "SELECT \"from\" AS colonna FROM pragma_foreign_key_list(?) WHERE \"table\" = ?",
                [
                    table, "persone",
                ]
            ).map { $0["colonna"] as String }
            guard !columns.isEmpty, try !isOnlyAdded(table, db) else { return [] }
            let keys = try db.rows("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])
                .map { $0["name"] as String }
            return columns.sorted().map {
                PersonReference(table: table, column: $0, keys: keys.isEmpty ? ["rowid"] : keys)
            }
        }
    }

    private static func isOnlyAdded(_ table: String, _ db: Database) throws -> Bool {
        try db.rows("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", [table]).contains {
            let sql: String = $0["sql"]
            return sql.contains("BEFORE UPDATE ON \(table)") && !sql.contains("WHEN")
        }
    }

    /// The rows that name a person, by their keys as a JSON list.
    func rows(of persona: Identifier<Persona>, in db: Database) throws -> [String] {
        try db.rows("SELECT \(json) AS chiave FROM \(table) WHERE \(column) = ? ORDER BY 1", [persona])
            .map { $0["chiave"] }
    }

    /// How many rows name a person.
    func count(of persona: Identifier<Persona>, in db: Database) throws -> Int {
        try db.number("SELECT count(*) FROM \(table) WHERE \(column) = ?", [persona]) ?? 0
    }

    /// Makes a row name another person; the number of rows changed is 1 when it was there and named `former`.
    func move(_ key: String, from former: Identifier<Persona>, to persona: Identifier<Persona>, in db: Database) throws
        -> Int
    {
        try db.execute(
            cached: "UPDATE \(table) SET \(column) = ? WHERE \(json) = ? AND \(column) = ?", [persona, key, former])
        return db.changesCount
    }

    /// Whether a row is still there and names a person.
    func isThere(_ key: String, naming persona: Identifier<Persona>, in db: Database) throws -> Bool {
        try db.number("SELECT 1 FROM \(table) WHERE \(column) = ? AND \(json) = ?", [persona, key]) != nil
    }

    /// "2 accessi": what the rows are, for a person.
    func words(_ count: Int) -> String {
        let names: [String: (String, String)] = [
            "componenti": ("posto in un nucleo", "posti in nuclei"), "accessi": ("accesso", "accessi"),
            "domande": ("domanda", "domande"), "impegni": ("impegno", "impegni"),
            "interventi": ("intervento", "interventi"), "firme": ("firma", "firme"),
            "sostegni": ("sostegno", "sostegni"), "tirocini": ("tirocinio", "tirocini"),
            "persone": ("scheda già unita", "schede già unite"),
        ]
        let (one, many) = names[table] ?? ("altra registrazione", "altre registrazioni")
        return count == 1 ? "1 \(one)" : "\(count) \(many)"
    }

    /// The key of a row without the person in it, so that it is the same before and after.
    private var json: String {
        let others = keys.filter { $0 != column }
        return "json_array(\(others.joined(separator: ", ")))"
    }
}
