// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite final class AgendaCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        try program.demonstrate(archive, domande: 90)
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(["agenda"] + arguments + ["--archivio", archive])
    }

    private func rows(_ json: String) throws -> [[String: Any]] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        return try #require(object["righe"] as? [[String: Any]])
    }

    @Test func theYearHoldsTheConvocationsInOrder() throws {
        let run = try run("--dal", "1/1/2018", "--al", "30/11/2018", "--formato", "json")
        #expect(run.status == 0 && run.errors.isEmpty)
        let rows = try rows(run.output)
        #expect(!rows.isEmpty)
        let days = rows.compactMap { $0["data"] as? String }
        #expect(days == days.sorted())
        #expect(rows.contains { $0["tipo"] as? String == "convocazione" })
    }

    @Test func anICalendarFileNamesNoHousehold() throws {
        let json = try run("--dal", "1/1/2018", "--al", "30/11/2018", "--formato", "json").output
        let run = try run("--dal", "1/1/2018", "--al", "30/11/2018", "--formato", "ics")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\n") && run.output.hasSuffix("END:VCALENDAR\r\n"))
        let events = run.output.components(separatedBy: "BEGIN:VEVENT").count - 1
        #expect(events == (try rows(json)).count)
        let summaries = run.output.components(separatedBy: "\r\n").filter { $0.hasPrefix("SUMMARY:") }.joined()
        #expect(summaries.contains("REI-2018-"))
        for row in try rows(json) {
            let name = (row["nucleo"] as? String ?? "").components(separatedBy: " (")[0]
            #expect(name.isEmpty || !summaries.contains(name), "\(name)")
        }
    }

    @Test func whoIsAskedForMustExist() throws {
        let run = try run("--operatore", "nessuno")
        #expect(run.status == 66)
        #expect(run.errors.contains("«nessuno» non esiste"))
    }

    @Test func aPeriodThatRunsBackwardsIsRefused() throws {
        let run = try run("--dal", "30/11/2018", "--al", "1/11/2018")
        #expect(run.status == 64)
        #expect(run.errors == "percorso: --al viene prima di --dal: correggere una delle due date.\n")
    }
}
