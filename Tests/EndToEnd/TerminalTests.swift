// SPDX-License-Identifier: EUPL-1.2

import Canvas
import TestSupport
import Testing

extension EndToEnd {
    /// Sizes, kinds of terminal, colours, locales.
    @Suite struct TerminalTests {
        let archive: JourneyArchive

        init() throws { archive = try JourneyArchive() }

        @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 43, columns: 132)])
        func `every row is used and none is exceeded`(size: Size) throws {
            var setting = TmuxTerminal.Setting()
            setting.size = size
            let terminal = try TmuxTerminal(archive, setting)
            let rows = try terminal.screen()
            #expect(rows.count == size.rows)
            #expect(rows.allSatisfy { DisplayWidth.of($0) <= size.columns })
            #expect(rows[0].contains("Percorso"))
            #expect(DisplayWidth.of(rows[1]) == size.columns)
            #expect(rows[size.rows - 1].contains("F1"))
        }

        @Test func `the size changes in the middle of a word and nothing is lost`() throws {
            let terminal = try TmuxTerminal(archive)
            try terminal.type("/inven")
            try terminal.resize(Size(rows: 43, columns: 132))
            try terminal.type("tati")
            let rows = try terminal.screen()
            #expect(rows.count == 43)
            #expect(rows.contains { $0.contains("Cerca  inventati") })
            #expect(rows[42].contains("F1"))
            #expect(try terminal.cursor() == Point(row: 3, column: 17))
        }

        @Test func `a terminal that is too small says so, and waits`() throws {
            let terminal = try TmuxTerminal(archive)
            try terminal.type("/inven")
            try terminal.resize(Size(rows: 20, columns: 60))
            #expect(try terminal.screen()[0] == "Il terminale è troppo piccolo:")
            try terminal.type("xyz")
            try terminal.resize(Size(rows: 24, columns: 80))
            #expect(try terminal.screen().contains { $0.hasSuffix("Cerca  inven") })
        }

        @Test(arguments: ["tmux-256color", "xterm-256color", "screen", "vt100", "linux"])
        func `the same keys open the same screens`(term: String) throws {
            var setting = TmuxTerminal.Setting()
            setting.term = term
            let player = JourneyPlayer(try TmuxTerminal(archive, setting))
            try player.press(.down, .up, .character("/"))
            try player.type("prova")
            try player.see("Nessuna persona con «prova»")
            try player.press(.function(3))
            try player.see("Nuova persona")
            try player.press(.tab, .backTab, .backspace, .home, .end, .function(1))
            try player.see("Aiuto")
            try player.press(.escape, .escape, .escape)
            try player.see("Scrivania")
        }

        @Test func `a terminal without colours is told none`() throws {
            var setting = TmuxTerminal.Setting()
            setting.variables = ["NO_COLOR": "1"]
            let plain = try TmuxTerminal(archive, setting)
            try showProblem(plain)
            let colours = /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38;|48;|9[0-7])[0-9;]*m/
            #expect(try plain.styledScreen().firstMatch(of: colours) == nil)
            let coloured = try TmuxTerminal(archive)
            try showProblem(coloured)
            #expect(try coloured.styledScreen().firstMatch(of: colours) != nil)
        }

        /// A date that does not exist, in a form.
        private func showProblem(_ terminal: TmuxTerminal) throws {
            let player = JourneyPlayer(terminal)
            try player.searchAndBeginPerson("zz")
            try player.fill("Data di nascita", "32/1/1980")
            try player.press(.enter)
            try player.see("!")
        }

        @Test func `an ASCII locale gets ASCII lines`() throws {
            var setting = TmuxTerminal.Setting()
            setting.variables = ["LC_ALL": "C"]
            setting.term = "vt100"
            let terminal = try TmuxTerminal(archive, setting)
            let rows = try terminal.screen()
            #expect(rows.joined().utf8.allSatisfy { $0 < 0x80 })
            #expect(rows[0].hasPrefix(" Percorso > Scrivania"))
            #expect(rows[1] == String(repeating: "-", count: 80))
            try terminal.type("/inven")
            #expect(try terminal.screen().contains { $0.hasSuffix("Cerca  inven") })
        }

        @Test func `the terminal is given back as it was`() throws {
            let terminal = try TmuxTerminal(archive)
            try terminal.pressAndLeave([.function(10)])
            try terminal.waitForEnd()
            #expect(try terminal.screen().allSatisfy { !$0.contains("Scrivania") })
        }
    }
}
