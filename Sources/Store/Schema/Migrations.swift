// SPDX-License-Identifier: EUPL-1.2
import GRDB

/// The versions of the schema, in order; a version that was shipped never changes.
enum Migrations {
    /// Mark in the header of the file ("PERC"), by which an archive is told from any other SQLite file.
    static let applicationID: Int64 = 0x5045_5243

    /// Version written by this program; a file with a greater one is refused.
    static let latest: Int64 = 2

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("V001") { db in
            for statements in V001.all { try db.execute(sql: statements) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        migrator.registerMigration("V002") { db in
            for statements in V002.all { try db.execute(sql: statements) }
            try V002.splitReserved(db)
            try V002.fillNewQueues(db)
            try V002.chainRegistro(db)
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        return migrator
    }
}
