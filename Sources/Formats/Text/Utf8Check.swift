// SPDX-License-Identifier: EUPL-1.2

/// Whether bytes given one by one are UTF-8: shortest forms only, no surrogates.
struct Utf8Check {
    /// Letters of more than one byte, well written.
    private(set) var letters = 0
    /// Line of the first byte that cannot be UTF-8.
    private(set) var firstWrongLine: Int?
    private var missing = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// No letter is begun and not finished.
    var isBetweenLetters: Bool { missing == 0 }

    mutating func take(_ byte: UInt8, line: Int) {
        if missing == 0 { return begin(byte, line: line) }
        guard byte >= lower, byte <= upper else {
            wrong(line)
            return begin(byte, line: line)
        }
        (lower, upper) = (0x80, 0xBF)
        missing -= 1
        if missing == 0 { letters += 1 }
    }

    /// The file is over: a letter left in the middle is wrong.
    mutating func finish(line: Int) {
        if missing > 0 { wrong(line) }
    }

    private mutating func begin(_ byte: UInt8, line: Int) {
        switch byte {
        case 0..<0x80: break
        case 0xC2...0xDF: missing = 1
        case 0xE0: (missing, lower) = (2, 0xA0)
        case 0xED: (missing, upper) = (2, 0x9F)
        case 0xE1...0xEF: missing = 2
        case 0xF0: (missing, lower) = (3, 0x90)
        case 0xF4: (missing, upper) = (3, 0x8F)
        case 0xF1...0xF3: missing = 3
        default: wrong(line)
        }
    }

    private mutating func wrong(_ line: Int) {
        if firstWrongLine == nil { firstWrongLine = line }
        (missing, lower, upper) = (0, 0x80, 0xBF)
    }
}
