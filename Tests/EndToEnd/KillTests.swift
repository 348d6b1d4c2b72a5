// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Foundation
import TestSupport
import Testing

extension EndToEnd {
    /// The program ends without a word: what was acknowledged is there, and what was typed is offered again.
    @Suite struct KillTests {
        let archive: JourneyArchive

        init() throws { archive = try JourneyArchive() }

        @Test func `a kill in the middle of a form loses at most the last second`() throws {
            let terminal = try TmuxTerminal(archive)
            let player = JourneyPlayer(terminal)
            try player.searchAndBeginPerson("inventati")
            try player.fill("Cognome", "Inventati", replacing: 9)
            try player.fill("Nome", "Nicolò")
            try terminal.waitForPicture(seconds: 5) { $0.contains { $0.contains("La bozza è salvata") } }
            try terminal.kill()
            #expect(try archive.verify() == 0)

            try terminal.start()
            try player.see("Bozze")
            try player.press(.end, .enter)
            try player.see("La bozza")
            try player.see("Inventati")
            try player.see("Nicolò")
            try player.press(.function(2))
            try player.see("I dati di INVENTATI Nicolò sono salvati.")
            #expect(try archive.rows("SELECT cognome, nome FROM persone") == ["Inventati|Nicolò"])
            #expect(try archive.rows("SELECT count(*) FROM bozze WHERE chiave NOT LIKE 'ultimo:%'") == ["0"])
        }

        @Test func `a lost connection keeps what was typed to the last key`() throws {
            let terminal = try TmuxTerminal(archive)
            let player = JourneyPlayer(terminal)
            try player.searchAndBeginPerson("inventati")
            try player.fill("Cognome", "Inventati", replacing: 9)
            try player.fill("Nome", "Zoe")
            try terminal.hangUp()
            #expect(try archive.verify() == 0)
            try terminal.start()
            try player.see("Bozze")
            try player.press(.end, .enter)
            try player.see("Zoe")
        }

        @Test func `kills in the middle of saves lose nothing that was acknowledged`() throws {
            let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
            let seed = chosen ?? UInt64.random(in: 0...UInt64(UInt32.max))
            var generator = SeededGenerator(seed: seed)
            print("kills in the middle of saves: PERCORSO_SEED=\(seed)")
            let terminal = try TmuxTerminal(archive)
            var acknowledged: [String] = []
            for round in 0..<6 {
                for number in 0..<Int.random(in: 0...2, using: &generator) {
                    let name = "Prova\(letters(round))\(letters(number))"
                    try record(name, JourneyPlayer(terminal))
                    acknowledged.append(name)
                }
                let last = "Ultima\(letters(round))"
                let player = JourneyPlayer(terminal)
                try fillPerson(last, player)
                try terminal.pressAndLeave([.function(2)])
                terminal.waitForPaints(milliseconds: Int.random(in: 0...25, using: &generator))
                try terminal.kill()
                #expect(try archive.verify() == 0, "seed \(seed), round \(round)")
                let names = try archive.rows("SELECT cognome FROM persone ORDER BY id")
                #expect(names.filter { $0.hasPrefix("Prova") } == acknowledged, "seed \(seed), round \(round)")
                // All of the save or nothing of it: a person is there with its row in the audit trail, or is not.
                let audited = try archive.rows("SELECT count(*) FROM registro WHERE azione = 'nuova_persona'")
                #expect(audited == ["\(names.count)"], "seed \(seed), round \(round)")
                try terminal.start()
            }
        }

        private func record(_ name: String, _ player: JourneyPlayer) throws {
            try fillPerson(name, player)
            try player.press(.function(2))
            try player.see("sono salvati")
            try player.press(.escape)
        }

        private func fillPerson(_ name: String, _ player: JourneyPlayer) throws {
            try player.searchAndBeginPerson("zz")
            if try player.sees("La bozza") { try player.press(.tab) }
            try player.go(to: "Cognome")
            try player.press(.control("u"))
            try player.type(name)
            try player.go(to: "Nome")
            try player.press(.control("u"))
            try player.type("Ada")
        }

        private func letters(_ number: Int) -> String {
            let names = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto"]
            return names[number % names.count]
        }
    }
}
