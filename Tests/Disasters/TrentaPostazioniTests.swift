// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

extension Disasters {
    /// Thirty programs on one archive, a third of them killed wherever they happen to be.
    @Suite struct TrentaPostazioniTests {
        private static let desks = 30
        private static let killed = 10

        @Test func `trenta programmi, dieci uccisi a caso: ogni salvataggio detto c'è, e la verifica passa`() throws {
            let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
            let seed = chosen ?? UInt64.random(in: 0...UInt64(UInt32.max))
            var random = SeededGenerator(seed: seed)
            let folder = try DriverFolder()
            var told = Acknowledged()
            var kills = 0
            for _ in 0..<Mutations.multiplier {
                kills += try day(on: folder.archive, seed: random.next(), &told, &random)
                #expect(try told.missing(from: folder.archive) == [], "PERCORSO_SEED=\(seed)")
            }
            #expect(kills == Self.killed * Mutations.multiplier)
            let check = try JourneyProcess.run(
                JourneyPlaces.program.path, ["verifica", "--archivio", folder.archive, "--operatore", "s.prova"])
            #expect(check.status == 0, "PERCORSO_SEED=\(seed): \(check.output) \(check.errors)")
            // Every save left its row in the register, and those nobody was told of are at most one a kill.
            let people = try DriverFolder.rows(folder.archive, "SELECT count(*) FROM persone WHERE id > 1").first
            let audited = try DriverFolder.rows(
                folder.archive, "SELECT count(*) FROM registro WHERE azione = 'nuova_persona'"
            ).first
            #expect(Int(audited ?? "") == (Int(people ?? "") ?? 0) + 1, "PERCORSO_SEED=\(seed)")
            #expect((0...kills).contains((Int(people ?? "") ?? 0) - told.people.count), "PERCORSO_SEED=\(seed)")
            // How long a save was waited for is the machine's, and is told; that nobody is passed by for ever is ours.
            #expect(told.mostTries <= 40, "PERCORSO_SEED=\(seed)")
            print(
                "trenta postazioni: \(told.count) salvataggi, \(told.conflicts) conflitti, \(kills) uccise, attesa più "
                    + "lunga \(told.longestWait) ms, tentativi al massimo \(told.mostTries), PERCORSO_SEED=\(seed)")
        }

        /// A number as a surname has it.
        private static func letters(_ number: UInt64) -> String {
            String(decoding: String(number).utf8.map { $0 - 48 + 97 }, as: UTF8.self)
        }

        /// Thirty desks start; ten are killed at moments of their own, the others finish their work.
        private func day(
            on archive: String, seed: UInt64, _ told: inout Acknowledged, _ random: inout SeededGenerator
        ) throws -> Int {
            let pipe = Pipe()
            var desks: [DriverProcess] = []
            for number in 0..<Self.desks {
                let acts = number < Self.killed ? 0 : 12
                desks.append(
                    try DriverProcess(
                        [
                            "lavora", archive, Self.letters(seed % 100_000) + "x" + Self.letters(UInt64(number)),
                            "\(seed &+ UInt64(number))", "\(acts)",
                        ],
                        output: pipe.fileHandleForWriting))
            }
            try pipe.fileHandleForWriting.close()
            let survivorsSave = (Self.desks - Self.killed) * 12
            var moments = (0..<Self.killed).map { _ in told.count + Int.random(in: 5...survivorsSave, using: &random) }
            moments.sort()
            var next = 0
            var carried: [UInt8] = []
            while true {
                // What is there, without waiting for a whole buffer: the moments of the kills are counted in saves.
                let data = pipe.fileHandleForReading.availableData
                if data.isEmpty { break }
                carried += data
                let parts = carried.split(separator: 10, omittingEmptySubsequences: false)
                for line in parts.dropLast() { told.take(String(decoding: line, as: UTF8.self)) }
                carried = Array(parts.last ?? [])
                while next < moments.count,
                    told.count >= moments[next] || !desks[Self.killed...].contains(where: \.isRunning)
                {
                    desks[next].kill()
                    next += 1
                }
            }
            let ends = desks.map { $0.wait() }
            #expect(ends[Self.killed...].allSatisfy { $0 == 0 }, "seed \(seed): \(ends)")
            return ends[..<Self.killed].filter { $0 == 128 + SIGKILL }.count
        }
    }
}
