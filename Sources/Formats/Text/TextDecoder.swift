// SPDX-License-Identifier: EUPL-1.2

/// Turns the bytes of a text, given in chunks, into UTF-8 without a byte order mark.
///
/// A letter cut by the end of a chunk is finished with the next one. What cannot be decoded becomes U+FFFD.
public struct TextDecoder {
    private let encoding: TextEncoding
    private var isAtStart = true
    private var carried: [UInt8] = []
    private var highSurrogate: UInt16?

    /// A decoder at the beginning of a file.
    public init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// The next bytes in UTF-8; of UTF-8 itself, the chunk as it is.
    public mutating func decode(_ chunk: [UInt8]) -> [UInt8] {
        defer { isAtStart = isAtStart && chunk.isEmpty }
        switch encoding {
        case .utf8: return chunk
        case .utf8WithMark:
            return isAtStart && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(chunk.dropFirst(3)) : chunk
        case .latin1, .windows1252: return single(chunk)
        case .utf16LittleEndian: return wide(chunk, low: 0, high: 1)
        case .utf16BigEndian: return wide(chunk, low: 1, high: 0)
        }
    }

    /// What is left when the file ends in the middle of a letter.
    public mutating func finish() -> [UInt8] {
        let isCut = !carried.isEmpty || highSurrogate != nil
        carried = []
        highSurrogate = nil
        return isCut ? TextDecoder.replacement : []
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    private func single(_ chunk: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(chunk.count + chunk.count / 8)
        for byte in chunk {
            if byte < 0x80 {
                text.append(byte)
            } else if byte < 0xA0, encoding == .windows1252 {
                TextDecoder.append(UInt32(TextDecoder.windows[Int(byte) - 0x80]), to: &text)
            } else {
                TextDecoder.append(UInt32(byte), to: &text)
            }
        }
        return text
    }

    private mutating func wide(_ chunk: [UInt8], low: Int, high: Int) -> [UInt8] {
        let bytes = carried.isEmpty ? chunk : carried + chunk
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index + 1 < bytes.count {
            let unit = UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8
            index += 2
            if isAtStart, index == 2, unit == 0xFEFF { continue }
            take(unit, into: &text)
        }
        carried = Array(bytes[index...])
        return text
    }

    private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
        if let first = highSurrogate {
            highSurrogate = nil
            if (0xDC00...0xDFFF).contains(unit) {
                let scalar = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                return TextDecoder.append(scalar, to: &text)
            }
            text += TextDecoder.replacement
        }
        if (0xD800...0xDBFF).contains(unit) {
            highSurrogate = unit
        } else if (0xDC00...0xDFFF).contains(unit) {
            text += TextDecoder.replacement
        } else {
            TextDecoder.append(UInt32(unit), to: &text)
        }
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: text.append(UInt8(scalar))
        case 0x80..<0x800:
            text.append(UInt8(0xC0 | scalar >> 6))
            text.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            text.append(UInt8(0xE0 | scalar >> 12))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        default:
            text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// Windows-1252 from 0x80 to 0x9F; the five that have no letter are U+FFFD.
    private static let windows: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
