// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@testable import CursesTerminal

@Suite struct CursesKeyTests {
    @Test(arguments: [
        (0x61, Key.character("a")), (0xE0, .character("\u{E0}")), (0x20AC, .character("\u{20AC}")),
        (0x20, .character(" ")),
        (0x0D, .enter), (0x0A, .enter), (0x09, .tab), (0x08, .backspace), (0x7F, .backspace), (0x1B, .escape),
        (0x01, .control("a")), (0x0B, .control("k")), (0x0C, .control("l")), (0x13, .control("s")),
        (0x1A, .control("z")),
        (0x00, .unknown), (0x1C, .unknown), (0x9B, .unknown), (0xD800, .unknown),
    ])
    func `what is typed is a character or a control key`(scalar: Int, key: Key) {
        #expect(CursesKey.of(scalar: UInt32(scalar)) == key)
    }

    /// The codes are those of CNcurses.h.
    @Test(arguments: [
        (1, Key.up), (2, .down), (3, .left), (4, .right), (5, .home), (6, .end), (7, .pageUp), (8, .pageDown),
        (9, .insert), (10, .delete), (11, .backspace), (12, .enter), (13, .backTab),
        (101, .function(1)), (112, .function(12)), (0, .unknown), (14, .unknown), (100, .unknown),
    ])
    func `the codes of the shim are keys`(code: Int, key: Key) {
        #expect(CursesKey.of(code: UInt32(code)) == key)
    }
}
