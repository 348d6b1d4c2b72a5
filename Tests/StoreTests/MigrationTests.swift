// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct MigrationTests {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")

    @Test func `the schema of the first version is the frozen one`() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let queue = try firstVersion(withRows: false)
        let stored = try queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb_%'
                        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'persone_trigrammi_%'
                    ORDER BY rowid
                    """
            ).joined(separator: ";\n\n") + ";\n"
        }
        #expect(stored == (try frozen("V001.sql")))
    }

    @Test func `an archive of the first version is brought to the latest with every row it had`() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let queue = try firstVersion(withRows: true)
        let (before, waitingBefore) = try queue.read { (try counts($0), try waitingRows($0)) }
        try queue.close()
        #expect(before["domande"] == 23)

        let store = try CaseStore(
            CaseStore.Options(path: path, mustExist: true), clock: { Instant(milliseconds: 1_543_579_200_000) },
            today: { day(2018, 11, 30) })
        let (version, after, waiting) = try store.queue.read { db in
            (try Int64.fetchOne(db, sql: "PRAGMA user_version"), try counts(db), try waitingRows(db))
        }
        #expect(version == Migrations.latest)
        for (table, count) in before where table != "attese" { #expect(after[table] == count, "\(table)") }
        // A new waiting list finds its domande at once: rows are only added, and those of the patti have their own.
        let isOfPatto = { (row: String) in row.hasPrefix("senza-progetto ") && row.hasSuffix(" LAV") }
        let expected = waitingBefore.map { row in
            isOfPatto(row) ? "patti-attesi" + row.dropFirst("senza-progetto".count) : row
        }
        #expect(waitingBefore.contains(where: isOfPatto))
        #expect(waiting.isSuperset(of: expected))
        #expect(try store.queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").isEmpty })
        #expect(try store.registerFaults(against: []) == [])
        // Reserved answers are in a column of their own, whoever wrote the sheets before it was there.
        let (open, reserved) = try store.queue.read { db in
            try (
                Data.fetchAll(db, sql: "SELECT documento FROM analisi_preliminari"),
                Data.fetchAll(db, sql: "SELECT riservate FROM analisi_preliminari WHERE riservate IS NOT NULL")
            )
        }
        #expect(!reserved.isEmpty && open.count > reserved.count)
        for document in open {
            let sheet = try SealedDocument(envelope: document).open(AnalisiPreliminare.self, kind: .analisi)
            #expect(!sheet.risposte.keys.contains(where: AnalisiPreliminare.isReserved))
        }
        let urp = try #require(try store.operatori().first { $0.ruolo == .urp })
        #expect(!(try store.search("a", limit: 5, by: urp)).isEmpty)
    }

    private var path: String { directory.appending(path: "archivio.percorso").path }

    /// Rows of every table the first version had.
    private func counts(_ db: Database) throws -> [String: Int] {
        let tables = [
            "persone", "nuclei", "componenti", "accessi", "accessi_motivi", "domande", "esiti",
            "prese_in_carico", "convocazioni", "progetti", "firme", "eventi", "registro", "attese", "chiavi_ricerca",
        ]
        var found: [String: Int] = [:]
        for table in tables { found[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? -1 }
        return found
    }

    /// The rows of the waiting lists, as the first version had them.
    private func waitingRows(_ db: Database) throws -> Set<String> {
        let columns = [
            "coda", "scade", "presentata", "domanda_id", "dal", "comune", "ifnull(assistente_id, '')",
            "ifnull(consulente_id, '')", "ifnull(esito_analisi, '')",
        ]
        return Set(
            try String.fetchAll(db, sql: "SELECT \(columns.joined(separator: " || ' ' || ")) FROM attese"))
    }

    private func firstVersion(withRows: Bool) throws -> DatabaseQueue {
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var configuration = Configuration()
        // The rows are loaded in the order of their tables, not of their references.
        configuration.foreignKeysEnabled = !withRows
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try Migrations.migrator.migrate(queue, upTo: "V001")
        if withRows { try queue.write { try $0.execute(sql: frozen("V001-righe.sql")) } }
        return queue
    }

    private func frozen(_ name: String) throws -> String {
        try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Frozen/\(name)"),
            encoding: .utf8)
    }
}
