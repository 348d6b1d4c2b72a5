// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

/// What must hold for every text: seeded, so that a failure can be repeated from the printed arguments.
@Suite struct DisplayWidthPropertyTests {
    private static let pieces: [String] = [
        "a", "Z", "7", " ", " ", "  ", "\u{E8}", "o\u{300}", "\u{2014}", "\u{2500}", "\u{4E2D}", "\u{1F600}",
        "\u{1F1EE}",
        "\u{1F468}\u{200D}\u{1F469}", "\u{2764}\u{FE0F}", "\t", "\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{301}",
        "\u{93E}", "\u{915}\u{94D}", "\u{1100}", "\u{1161}", "\u{AD}", "\r\n", "\n", "\r", "\u{E000}", "\u{10FFFF}",
        "\u{600}", "precipitevolissimevolmente",
    ]

    private static func text(seed: UInt64) -> String {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        return (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined()
    }

    @Test(arguments: 1...400 as ClosedRange<UInt64>)
    func `measuring, fitting and drawing agree`(seed: UInt64) {
        let text = Self.text(seed: seed)
        let width = DisplayWidth.of(text)
        var canvas = Canvas(size: Size(rows: 1, columns: max(1, width + 4)))
        #expect(canvas.put(text, row: 0, column: 0) == width)
        #expect(width == text.reduce(0) { $0 + DisplayWidth.of($1) })
        for limit in 0...20 {
            let clipped = DisplayWidth.clip(text, to: limit)
            #expect(DisplayWidth.of(clipped) <= limit)
            #expect(text.hasPrefix(clipped))
            #expect(DisplayWidth.of(DisplayWidth.ellipsize(text, to: limit)) <= limit)
            #expect(DisplayWidth.of(DisplayWidth.pad(text, to: limit, alignment: .center)) == limit)
            var narrow = Canvas(size: Size(rows: 1, columns: 40))
            let used = narrow.put(text, row: 0, column: 3, width: limit)
            #expect(used <= limit)
            #expect(narrow[0, 3 + limit] == Cell(text: " "))
        }
    }

    @Test(arguments: 1...400 as ClosedRange<UInt64>)
    func `wrapping loses nothing but spaces and line breaks`(seed: UInt64) {
        let text = Self.text(seed: seed)
        func substance(_ s: String) -> [Unicode.Scalar] {
            s.unicodeScalars.filter { !" \r\n".unicodeScalars.contains($0) }
        }
        for width in [2, 3, 7, 20] {
            let lines = DisplayWidth.wrap(text, to: width)
            #expect(substance(lines.joined()) == substance(text))
            for line in lines { #expect(DisplayWidth.of(line) <= width, "\(lines)") }
        }
    }
}
