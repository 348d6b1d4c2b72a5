// SPDX-License-Identifier: EUPL-1.2

/// What parts the fields of a line.
public enum CsvSeparator: UInt8, CaseIterable, Hashable, Sendable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
    case bar = 0x7C

    /// Its name, as it is said to the user.
    public var denominazione: String {
        switch self {
        case .semicolon: "punto e virgola"
        case .comma: "virgola"
        case .tab: "tabulazione"
        case .bar: "barra verticale"
        }
    }

    /// The separator of a text: the one the first line holds most of, outside quotes; without any, the semicolon.
    ///
    /// - Parameter text: the beginning of the file, in UTF-8.
    public static func detect(in text: [UInt8]) -> CsvSeparator {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        var isBlank = true
        for byte in text {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D {
                if isBlank { continue }
                break
            }
            isBlank = false
            if CsvSeparator(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
        }
        let best = allCases.max { (counts[$0.rawValue] ?? 0) < (counts[$1.rawValue] ?? 0) }
        guard let best, let count = counts[best.rawValue], count > 0 else { return .semicolon }
        return allCases.first { counts[$0.rawValue] == count } ?? best
    }
}
