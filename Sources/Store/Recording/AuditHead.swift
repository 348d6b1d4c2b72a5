// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB

/// The last link of the audit trail, which the next row follows; read inside the transaction that writes the row.
struct AuditHead: Hashable {
    /// The highest number ever given, also when the row that had it is gone.
    let numero: Int64
    /// The hash of the last row, or of the archive when there is none.
    let impronta: Data

    init(numero: Int64, impronta: Data) {
        self.numero = numero
        self.impronta = impronta
    }

    /// The head now.
    init(_ db: Database) throws {
        let row = try db.row(
            """
            SELECT id, impronta, ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'registro'), 0) AS dato
            FROM registro ORDER BY id DESC LIMIT 1
            """)
        guard let row else {
            let given = try db.number("SELECT seq FROM sqlite_sequence WHERE name = 'registro'")
            self.init(numero: Int64(given ?? 0), impronta: try AuditHead(empty: db).impronta)
            return
        }
        self.init(numero: max(row["id"], row["dato"]), impronta: row["impronta"])
    }

    /// The head before the first row.
    init(empty db: Database) throws {
        guard let row = try Row.fetchOne(db, sql: "SELECT identita, catena_dal FROM archivio") else {
            throw StoreProblem(.corrupt)
        }
        self.init(numero: 0, impronta: AuditLink.genesis(identita: row.held("identita"), from: row.held("catena_dal")))
    }
}
