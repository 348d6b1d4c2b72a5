// SPDX-License-Identifier: EUPL-1.2

/// Reads a file once, in chunks, and says in which encoding its text is written; or that it is not a text.
///
/// A letter outside ASCII may be on the last line, so the whole file is looked at: eight bytes at a time while they
/// are ASCII.
public struct TextProbe {
    /// First bytes kept, from which marks, kinds of file and separator are recognised.
    public static let sampleSize = 65_536

    /// The first bytes.
    public private(set) var sample: [UInt8] = []
    private var utf8 = Utf8Check()
    private var hasBytesOfWindows = false
    private var undefinedByteLine: Int?
    private var line = 1

    /// A probe that has read nothing.
    public init() {}

    /// Looks at some more bytes.
    public mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>) {
        if sample.count < TextProbe.sampleSize {
            sample.append(contentsOf: chunk.prefix(TextProbe.sampleSize - sample.count))
        }
        let raw = UnsafeRawBufferPointer(chunk)
        var index = 0
        while index < chunk.count {
            if utf8.isBetweenLetters, index + 8 <= chunk.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    for offset in 0..<8 where chunk[index + offset] == 10 { line += 1 }
                    index += 8
                    continue
                }
            }
            let byte = chunk[index]
            if byte >= 0x80, byte < 0xA0 {
                hasBytesOfWindows = true
                if undefinedByteLine == nil, TextProbe.undefinedInWindows.contains(byte) { undefinedByteLine = line }
            }
            utf8.take(byte, line: line)
            if byte == 10 { line += 1 }
            index += 1
        }
    }

    /// The encoding, once the whole file was read.
    ///
    /// - Throws: `FormatProblem` for an empty file, a file of another kind, or letters that agree with no encoding.
    public func encoding() throws(FormatProblem) -> TextEncoding {
        guard !sample.isEmpty else {
            throw FormatProblem("Il file è vuoto: controllare che sia quello giusto.")
        }
        if let kind = FileKind.recognise(sample) {
            throw FormatProblem("Il file è \(kind.denominazione), non un elenco CSV: \(kind.rimedio)")
        }
        if sample.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if sample.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let hasMark = sample.starts(with: [0xEF, 0xBB, 0xBF])
        var utf8 = utf8
        utf8.finish(line: line)
        guard let wrongLine = utf8.firstWrongLine else {
            return hasMark ? .utf8WithMark : wideEncoding ?? .utf8
        }
        if let wide = wideEncoding { return wide }
        if hasMark || utf8.letters > 0 {
            throw FormatProblem(
                "il testo comincia in UTF-8 ma qui ci sono lettere scritte in un'altra codifica: "
                    + "salvare di nuovo tutto il file in UTF-8.",
                line: wrongLine)
        }
        if let undefinedByteLine {
            throw FormatProblem(
                "la codifica delle lettere non si riconosce: salvare di nuovo il file in UTF-8.",
                line: undefinedByteLine)
        }
        return hasBytesOfWindows ? .windows1252 : .latin1
    }

    /// UTF-16 without its mark: nearly every other byte of a text in Latin letters is zero.
    private var wideEncoding: TextEncoding? {
        let head = sample.prefix(4096)
        guard head.count >= 16 else { return nil }
        var (even, odd) = (0, 0)
        for (index, byte) in head.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        let many = head.count * 2 / 5
        if odd > many, even < head.count / 20 { return .utf16LittleEndian }
        if even > many, odd < head.count / 20 { return .utf16BigEndian }
        return nil
    }

    private static let undefinedInWindows: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
}
