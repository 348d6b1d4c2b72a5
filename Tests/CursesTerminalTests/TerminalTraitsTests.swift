// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import CursesTerminal

@Suite struct TerminalTraitsTests {
    @Test func `an empty environment names no terminal`() {
        let traits = TerminalTraits(environment: [:])
        #expect(traits.terminal.isEmpty && traits.wantsColours && !traits.prefersUTF8 && !traits.supportsPaste)
        #expect(traits.escapeDelay == 25)
    }

    @Test(arguments: [("1", false), ("no", false), ("", true)])
    func `NO_COLOR counts when it is not empty`(value: String, expected: Bool) {
        #expect(TerminalTraits(environment: ["NO_COLOR": value]).wantsColours == expected)
    }

    @Test(arguments: [
        (["LANG": "it_IT.UTF-8"], true), (["LANG": "it_IT.utf8@euro"], true), (["LANG": "it_IT"], false),
        (["LANG": "it_IT.UTF-8", "LC_ALL": "C"], false), (["LC_ALL": "", "LC_CTYPE": "C.utf8"], true),
        (["LANG": "it_IT@euro"], false), (["LANG": "it_IT.ISO-8859-15"], false),
    ])
    func `the first locale that is set decides the encoding`(environment: [String: String], expected: Bool) {
        #expect(TerminalTraits(environment: environment).prefersUTF8 == expected)
    }

    @Test(arguments: [
        ("xterm-256color", true), ("tmux-256color", true), ("screen.xterm", true), ("putty", true), ("vt100", false),
        ("linux", false), ("st-256color", true), ("stv52", false),
    ])
    func `pastes are asked for where they are marked`(terminal: String, expected: Bool) {
        #expect(TerminalTraits(environment: ["TERM": terminal]).supportsPaste == expected)
    }

    @Test(arguments: [("100", 100), ("0", 0), ("-1", 25), ("presto", 25), ("999999", 25)])
    func `ESCDELAY is honoured when it makes sense`(value: String, expected: Int) {
        #expect(TerminalTraits(environment: ["ESCDELAY": value]).escapeDelay == expected)
    }

    @Test func `a problem says the name of the terminal and the remedy`() {
        #expect(TerminalProblem.unknownTerminal("vt999").description.contains("\"vt999\""))
        for problem in [TerminalProblem.unknownTerminal(""), .unknownTerminal("x"), .noCursorAddressing("dumb")] {
            #expect(problem.description.contains("TERM=xterm-256color"))
        }
    }

    @Test func `without a terminal nothing is opened`() {
        // The tests' own input or output may be a terminal: the name of an impossible one is refused in any case.
        #expect(throws: TerminalProblem.self) { try CursesTerminal(environment: ["TERM": "nessun-terminale"]) }
    }
}
