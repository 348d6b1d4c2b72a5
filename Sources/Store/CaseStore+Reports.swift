// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Domande by comune and state as they were on a day, from the facts; drafts are not counted.
    ///
    /// - Parameters:
    ///   - al: facts dated up to this day.
    ///   - comeNotoAl: only those recorded up to this day; nil counts all that is known now.
    /// - Throws: `StoreProblem`.
    public func domandePerComune(al: CalendarDate, comeNotoAl: CalendarDate? = nil) throws -> [CellaDomande] {
        try read { reader in
            // The state that goes with the largest (day, sequence) of each domanda: SQLite takes bare columns from
            // the row of the only max().
            try reader.db.rows(
                """
                SELECT d.comune, u.a AS stato, count(*) AS quante FROM (
                    SELECT domanda_id, a, max(data * 1099511627776 + id)
                    FROM eventi INDEXED BY eventi_domanda
                    WHERE asse = 'A' AND data <= ? AND registrato_il <= ?
                    GROUP BY domanda_id) u
                JOIN domande d ON d.id = u.domanda_id
                GROUP BY d.comune, u.a ORDER BY d.comune, u.a
                """, [al, comeNotoAl?.dayNumber ?? Deadline.none]
            ).map { CellaDomande(comune: $0["comune"], stato: try $0.code("stato"), quante: $0["quante"]) }
        }
    }

    /// Rows of each table.
    ///
    /// - Throws: `StoreProblem`.
    public func counts() throws -> [String: Int] {
        try read { reader in
            let tables = try reader.db.rows(
                """
                SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name
                """)
            var counts: [String: Int] = [:]
            for row in tables {
                let table: String = row["name"]
                counts[table] = try reader.db.number("SELECT count(*) FROM \(table)") ?? 0
            }
            return counts
        }
    }
}
