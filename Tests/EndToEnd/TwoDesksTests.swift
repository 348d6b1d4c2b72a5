// SPDX-License-Identifier: EUPL-1.2

import Canvas
import TestSupport
import Testing

extension EndToEnd {
    /// Two programs on one archive.
    @Suite struct TwoDesksTests {
        let archive: JourneyArchive
        let first: TmuxTerminal
        let second: TmuxTerminal

        init() throws {
            archive = try JourneyArchive()
            first = try TmuxTerminal(archive)
            second = try TmuxTerminal(archive)
        }

        @Test func `what one saves the other shows within two seconds`() throws {
            let other = JourneyPlayer(second)
            try other.type("/inventati")
            try other.see("Nessuna persona")
            let player = JourneyPlayer(first)
            try player.recordMaria()
            let seconds = try second.waitForPicture(seconds: 2) { $0.contains { $0.contains("INVENTATI Maria") } }
            print("seen at the other desk after \(Int(seconds * 1000)) ms")
        }

        @Test func `a save against an older version becomes a choice, field by field`() throws {
            let mine = JourneyPlayer(first)
            let theirs = JourneyPlayer(second)
            try mine.recordMaria()
            try mine.press(.escape)
            for player in [mine, theirs] {
                try player.type("/inventati maria")
                try player.press(.enter)
                try player.see("Codice fiscale")
            }
            try theirs.fill("Telefono", "0573 111111")
            try theirs.press(.function(2))
            try theirs.see("sono salvati")

            try mine.fill("Telefono", "0573 222222")
            try mine.press(.function(2))
            try mine.see("ha salvato")
            try mine.see("0573 111111")
            try mine.see("0573 222222")
            #expect(try archive.rows("SELECT telefono, version FROM persone") == ["0573 111111|2"])

            try mine.press(.character("m"), .function(2), .function(2))
            try mine.see("sono salvati")
            #expect(try archive.rows("SELECT telefono, version FROM persone") == ["0573 222222|3"])
            #expect(try archive.verify() == 0)
        }
    }
}
