// SPDX-License-Identifier: EUPL-1.2

import Canvas
import TestSupport
import Testing

extension EndToEnd {
    /// The diary, through ncurses.
    @Suite struct DiarioTests {
        let archive: JourneyArchive

        init() throws {
            archive = try JourneyArchive()
            try archive.caseInAnalisi()
        }

        @Test func `a note from a template is found again`() throws {
            try Journey.diario.run(on: try TmuxTerminal(archive), archive: archive)
        }

        @Test func `a kill in the middle of a note keeps what was typed in the fields of its template`() throws {
            let terminal = try TmuxTerminal(archive)
            let player = JourneyPlayer(terminal)
            try player.sit(as: "Esempio Ada")
            try player.openDiary()
            try player.press(.character("n"))
            try player.type("telefonata")
            try player.press(.enter)
            try player.fill("Chi chiama", "la zia Zoë, perché")
            try terminal.waitForPicture(seconds: 5) { $0.contains { $0.contains("La bozza è salvata") } }
            try terminal.kill()
            #expect(try archive.verify() == 0)
            try terminal.start()
            try player.sit(as: "Esempio Ada")
            try player.openDiary()
            try player.see("è rimasta in bozza")
            try player.press(.character("n"))
            try player.see("la zia Zoë, perché")
        }
    }
}
