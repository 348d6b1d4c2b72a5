// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Reports
import Store

@testable import Application

/// A demonstration archive in a directory of its own, looked at on its day and removed at the end.
final class DemoFixture {
    let path: String
    let store: CaseStore
    let supervisore: Operatore
    private let directory: URL

    init(domande: Int, seed: UInt64 = 2018, largestBase: Int = 20_000, copiedBase: Int = 10_000) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("percorso-demo-\(UUID().uuidString)")
        path = directory.appendingPathComponent("archivio.sqlite").path
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let noon = DemoCalendar.instant(DemoCalendar.minutes(DemoArchive.day, 12 * 60))
        let environment = AppEnvironment(
            now: { noon }, user: "prova", variables: ["PERCORSO_DATI": root.appendingPathComponent("data").path])
        var archive = DemoArchive(path: path, seed: seed, domande: domande)
        archive.largestBase = largestBase
        archive.copiedBase = copiedBase
        try archive.create(environment)
        store = try CaseStore(CaseStore.Options(path: path), clock: { noon }, today: { DemoArchive.day })
        supervisore = try Refusal.unwrap(try store.operatore(systemUser: "prova"))
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// The case file with a number of the year.
    func fascicolo(_ number: Int) throws -> Fascicolo {
        let digits = String(number)
        let code = "REI-2018-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        return try store.reloadFascicolo(try Refusal.unwrap(try store.domandaID(codice: code)), by: supervisore)
    }

    /// The counts of the report, row by row.
    func rows() throws -> [[String]] {
        let ambito = try Refusal.unwrap(try store.ambito())
        let table = DomandePerComune(
            cells: try store.domandePerComune(al: DemoArchive.day), ambito: ambito, al: DemoArchive.day
        ).table
        return (table.rows + [table.totals ?? []]).map { $0.map(\.plain) }
    }

    /// What the sqlite3 shell answers, line by line.
    func shell(_ sql: String) throws -> [String] {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["sqlite3", path, sql]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        return text.split(separator: "\n").map(String.init)
    }

    /// Every row of every table, as the sqlite3 shell writes it.
    func dump() throws -> String {
        // Who the archive is, and so the chain of its register, is by chance in every archive.
        try shell(".dump").filter { !$0.hasPrefix("INSERT INTO archivio ") }.map { line in
            line.hasPrefix("INSERT INTO registro ") ? String(line[..<(line.lastIndex(of: ",") ?? line.endIndex)]) : line
        }.joined(separator: "\n")
    }
}

extension Refusal {
    /// The value, or a failure of the test.
    fileprivate static func unwrap<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Refusal("assente", "Il valore atteso non c'è.") }
        return value
    }
}
