// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB
import Testing

@testable import Store

/// What reads over many cases walks an index: no statement of it reads a whole table of the cases.
@Suite struct PeriodiTests {
    /// The statements that run, with their values, and how SQLite answers each.
    private func plans(_ archive: Archive, _ body: () throws -> Void) throws -> [(sql: String, plan: [String])] {
        nonisolated(unsafe) var statements: [String] = []
        archive.store.queue.inDatabase { db in
            db.trace { event in
                if case .statement(let statement) = event { statements.append(statement.expandedSQL) }
            }
        }
        try body()
        archive.store.queue.inDatabase { db in db.trace(options: []) }
        return try archive.store.queue.inDatabase { db in
            try Set(statements).filter { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") }.sorted().map { sql in
                (sql, try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] })
            }
        }
    }

    /// Tables that hold a few rows whatever the archive: the people who work there, their hours, how it is encrypted;
    /// of the protected households only whether there is one.
    private static let small: Set<String> = [
        "orari", "ambito", "comuni_ambito", "operatori", "o", "cifratura", "nuclei_protetti",
    ]

    private func expectNoScan(_ found: [(sql: String, plan: [String])]) {
        // A row of the audit trail follows the last one, which is read from the end of the table.
        for (sql, plan) in found where !sql.hasSuffix("FROM registro ORDER BY id DESC LIMIT 1") {
            // What a statement has already narrowed is read whole: the rows of a page.
            let derived = plan.compactMap { line -> String? in
                let words = line.split(separator: " ").map(String.init)
                return ["CO-ROUTINE", "MATERIALIZE"].contains(words.first) ? words.last : nil
            }
            for line in plan where line.hasPrefix("SCAN ") && !line.hasPrefix("SCAN CONSTANT ROW") {
                let table = String(line.split(separator: " ")[1])
                #expect(Self.small.contains(table) || derived.contains(table), "\(line): \(sql)")
            }
        }
    }

    /// A table with rows enough for the planner to have something to choose.
    private func filled() throws -> Archive {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        for index in 0..<5 {
            try archive.act(id) { presa, _ in
                .addNota(presa, NotaDiario(data: day(2018, 8, 1), tipo: .rete, testo: "scuola \(index)"))
            }
        }
        return archive
    }

    @Test func `the agenda of everybody in twenty-eight days walks the indexes of the days`() throws {
        let archive = try filled()
        let found = try plans(archive) {
            _ = try archive.store.agenda(
                dal: day(2018, 7, 1), al: day(2018, 7, 29), operatore: nil, by: archive.assistente)
        }
        for index in ["appuntamenti_data", "convocazioni_data", "accessi_appuntamento"] {
            #expect(found.contains { $0.plan.contains { $0.contains(index) } }, "\(index)")
        }
        expectNoScan(found)
    }

    @Test func `a search through all the diaries walks the index of their days, slice after slice`() throws {
        let archive = try filled()
        for operatore in [archive.assistente, archive.consulente] {
            let search = try archive.store.beginDiarySearch("scuola", by: operatore)
            var notes: [NotaTrovata] = []
            let found = try plans(archive) { while !search.isOver { notes += try search.step() } }
            #expect(notes.count == 5)
            #expect(found.contains { $0.plan.contains { $0.contains("USING INDEX diario_data") } })
            expectNoScan(found)
        }
    }

    @Test func `the desk of an assistente sociale reads no table from its beginning`() throws {
        let archive = try filled()
        let found = try plans(archive) {
            _ = try archive.store.scrivania(for: archive.assistente, today: archive.clock.today)
        }
        #expect(found.contains { $0.plan.contains { $0.contains("richieste_uffici_aperte") } })
        expectNoScan(found)
    }
}
