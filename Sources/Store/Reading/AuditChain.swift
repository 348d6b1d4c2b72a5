// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

/// The chain of the audit trail, walked from the archive's identity to the last row.
struct AuditChain {
    let db: Database

    /// What is not as it was written, in the order of the rows.
    ///
    /// - Throws: an error of SQLite.
    func faults() throws -> [RegisterFault] {
        var walk = AuditWalk(
            genesis: try AuditHead(empty: db).impronta,
            from: try Int64.fetchOne(db, sql: "SELECT catena_dal FROM archivio") ?? 1)
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT r.*, s.impronta AS impronta_sigillato, \(Self.cancellato) AS cancellato FROM registro r
                LEFT JOIN precedenti_sigillati s ON s.registro_id = r.id ORDER BY r.id
                """)
        while let row = try cursor.next() { walk.take(AuditStep(row)) }
        return walk.finish(lastGiven: try given())
    }

    /// What a row held before was taken away when its household was made anonymous: a later row of the chain says so.
    private static let cancellato: String = {
        let said = ["persona_id", "nucleo_id", "domanda_id"].map {
            """
            EXISTS (SELECT 1 FROM registro a WHERE a.\($0) = r.\($0) AND a.id > r.id AND a.esito = 'fatto'
                AND a.azione IN ('anonimizzazione', 'anonimizzazione_persona'))
            """
        }.joined(separator: " OR ")
        return "(r.precedente IS NULL AND r.impronta_precedente IS NOT NULL AND (\(said)))"
    }()

    /// The hash a row has now; nil when there is no such row.
    func impronta(of numero: Int64) throws -> Data? {
        try Data.fetchOne(db, sql: "SELECT impronta FROM registro WHERE id = ?", arguments: [numero])
    }

    /// Chains all rows anew, after a multiplication of demonstration data: nothing else may.
    func renew() throws {
        var head = try AuditHead(empty: db)
        try db.execute(
            sql: "DROP TRIGGER IF EXISTS registro_non_cambia; DROP TRIGGER IF EXISTS registro_non_si_cancella")
        let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM registro ORDER BY id")
        while let row = try cursor.next() {
            let link = AuditLink(row)
            let impronta = link.hash(after: head.impronta)
            head = AuditHead(numero: link.id, impronta: impronta)
            if row["impronta"] == impronta { continue }
            try db.execute(cached: "UPDATE registro SET impronta = ? WHERE id = ?", [impronta, link.id])
        }
        try db.execute(sql: V002.registroTriggers)
    }

    /// The highest number ever given.
    private func given() throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'registro'") ?? 0
    }
}
