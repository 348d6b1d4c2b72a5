// SPDX-License-Identifier: EUPL-1.2

import CNcurses
import Canvas

/// What the shim reads, as keys of the program.
enum CursesKey {
    /// The key that types a scalar, control characters included.
    static func of(scalar: UInt32) -> Key {
        switch scalar {
        case 0x08, 0x7F: return .backspace
        case 0x09: return .tab
        case 0x0A, 0x0D: return .enter
        case 0x1B: return .escape
        case 0x01...0x1A:
            return Unicode.Scalar(scalar + 0x60).map { .control(Character($0)) } ?? .unknown
        case 0..<0x20, 0x80..<0xA0: return .unknown
        default: return Unicode.Scalar(scalar).map { .character(Character($0)) } ?? .unknown
        }
    }

    /// The key with a code of the shim.
    static func of(code: UInt32) -> Key {
        let code = Int(code)
        if code > CN_KEY_FUNCTION { return .function(code - CN_KEY_FUNCTION) }
        return named[code] ?? .unknown
    }

    private static let named: [Int: Key] = [
        CN_KEY_UP: .up, CN_KEY_DOWN: .down, CN_KEY_LEFT: .left, CN_KEY_RIGHT: .right,
        CN_KEY_HOME: .home, CN_KEY_END: .end, CN_KEY_PAGE_UP: .pageUp, CN_KEY_PAGE_DOWN: .pageDown,
        CN_KEY_INSERT: .insert, CN_KEY_DELETE: .delete, CN_KEY_BACKSPACE: .backspace,
        CN_KEY_ENTER: .enter, CN_KEY_BACK_TAB: .backTab,
    ]
}
