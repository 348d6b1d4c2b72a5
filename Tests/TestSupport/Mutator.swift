// SPDX-License-Identifier: EUPL-1.2

/// Damages inputs as files and keyboards do, and as somebody would on purpose: the same seed, the same damage.
public struct Mutator {
    private let seeds: [[UInt8]]
    private let words: [[UInt8]]
    private let longest: Int

    /// A mutator of some inputs.
    ///
    /// - Parameters:
    ///   - seeds: the inputs that are damaged; at least one.
    ///   - words: pieces that mean something to the parser, besides those that mean something to many.
    ///   - longest: bytes of a damaged input at most.
    public init(seeds: [[UInt8]], words: [String] = [], longest: Int = 16_384) {
        self.seeds = seeds.isEmpty ? [[]] : seeds
        self.words = words.map { Array($0.utf8) } + Mutator.common
        self.longest = longest
    }

    /// One of the inputs with one to six changes, one on top of the other.
    public func input(_ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = Generators.pick(seeds, &generator)
        for _ in 0..<Int.random(in: 1...6, using: &generator) { change(&bytes, &generator) }
        return Array(bytes.prefix(longest))
    }

    private func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let length = min(bytes.count - place, 1 << Int.random(in: 0...7, using: &generator))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0 where length > 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1 where length > 0: bytes[place] = Generators.pick(Mutator.awkward, &generator)
        case 2 where length > 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 3: bytes.removeSubrange(place..<(place + length))
        case 4:
            let piece = Array(bytes[place..<(place + length)])
            let times = Generators.pick([1, 1, 2, 3, 40], &generator)
            for _ in 0..<times where bytes.count < longest { bytes.insert(contentsOf: piece, at: place) }
        case 5:
            let other = Generators.pick(seeds, &generator)
            let cut = Int.random(in: 0...other.count, using: &generator)
            bytes.replaceSubrange(place..., with: other[cut...])
        case 6: bytes.removeSubrange(place...)
        case 7:
            let from = Int.random(in: 0...bytes.count, using: &generator)
            let moved = Array(bytes[from..<min(bytes.count, from + length)])
            bytes.insert(contentsOf: moved, at: place)
        default: bytes.insert(contentsOf: Generators.pick(words, &generator), at: place)
        }
    }

    private static let awkward: [UInt8] = [
        0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x22, 0x27, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x30, 0x39, 0x3A, 0x3B,
        0x3C, 0x3D, 0x40, 0x5C, 0x7B, 0x7C, 0x7D, 0x7F, 0x80, 0x9B, 0xC0, 0xE0, 0xED, 0xF4, 0xFF,
    ]

    /// Numbers at the ends of their ranges, escapes of terminals, letters that are longer or wider than they look.
    private static let common: [[UInt8]] = [
        "0", "-1", "+", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "4294967296", "1e999",
        "\u{1B}[2J", "\u{1B}]52;c;QQ==\u{7}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FEFF}", "\u{0}",
        "=1+1", "@a", "\r\n", "\"\"", "ß", "İ", "ǆ", "e\u{301}\u{301}\u{301}", "中", "👩‍👩‍👧‍👦", "٣", "９", "½", "’", "«",
    ].map { Array($0.utf8) }
}
