// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@testable import CursesTerminal

/// Attributes and colours are those of CNcurses.h: bold 1, reverse 2, underline 4, dim 8; red 1, green 2.
@Suite struct CursesStyleTests {
    @Test(arguments: [
        (Style.plain, 0, 0), (.focus, 2, 0), (.problem, 1, 1), (.done, 0, 2), (.faint, 8, 0), (.title, 1, 0),
        (.key, 1, 0),
        (Style(isUnderlined: true), 4, 0), (Style(role: .problem, isReverse: true), 3, 1),
    ])
    func `with colours`(style: Style, attributes: Int, colour: Int) {
        let look = CursesStyle(style, hasColours: true)
        #expect(Int(look.attributes) == attributes && Int(look.colour) == colour)
    }

    @Test(arguments: [
        (Style.plain, 0), (.focus, 2), (.problem, 1), (.done, 0), (.faint, 0), (.title, 1), (.key, 1),
        (Style(isUnderlined: true), 4),
    ])
    func `without colours only attributes are left`(style: Style, attributes: Int) {
        let look = CursesStyle(style, hasColours: false)
        #expect(Int(look.attributes) == attributes && look.colour == 0)
    }
}
