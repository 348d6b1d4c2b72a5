// SPDX-License-Identifier: EUPL-1.2

import CNcurses
import Canvas

/// How a style is said to curses: attributes, and a colour that only repeats what they or the text say.
struct CursesStyle: Hashable, Sendable {
    /// A sum of `CN_BOLD` and its companions.
    let attributes: UInt32
    /// One of the colours of `cn_put`.
    let colour: Int32

    /// The look of a style on a terminal with or without colours.
    init(_ style: Style, hasColours: Bool) {
        var attributes: UInt32 = 0
        var colour = CN_DEFAULT_COLOUR
        if style.isBold { attributes |= UInt32(CN_BOLD) }
        if style.isReverse { attributes |= UInt32(CN_REVERSE) }
        if style.isUnderlined { attributes |= UInt32(CN_UNDERLINE) }
        switch style.role {
        case .plain: break
        case .focus: attributes |= UInt32(CN_REVERSE)
        case .problem:
            attributes |= UInt32(CN_BOLD)
            colour = CN_RED
        case .done: colour = CN_GREEN
        // Never a colour: what "bright black" looks like depends on the palette, and may be nothing at all.
        case .faint: if hasColours { attributes |= UInt32(CN_DIM) }
        case .title: attributes |= UInt32(CN_BOLD)
        }
        self.attributes = attributes
        self.colour = Int32(hasColours ? colour : CN_DEFAULT_COLOUR)
    }
}
