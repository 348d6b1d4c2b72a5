// SPDX-License-Identifier: EUPL-1.2
import Formats
import Testing

@Suite struct TextProbeTests {
    private func encoding(_ bytes: [UInt8], chunk: Int = 5) throws -> TextEncoding {
        var probe = TextProbe()
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            Array(bytes[start..<min(bytes.count, start + chunk)]).withUnsafeBufferPointer { probe.feed($0) }
        }
        return try probe.encoding()
    }

    private func decoded(_ bytes: [UInt8], _ encoding: TextEncoding) -> String {
        var decoder = TextDecoder(encoding)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            text += decoder.decode(Array(bytes[start..<min(bytes.count, start + 3)]))
        }
        text += decoder.finish()
        return String(decoding: text, as: UTF8.self)
    }

    private func wide(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBig ? [high, low] : [low, high]
        }
    }

    private let sentence = "Nicolò;382,50 €;società 🙂;fine"

    @Test func theEncodingsOfAnItalianOfficeAreRecognisedAndRead() throws {
        let plain = Array(sentence.utf8)
        #expect(try encoding(plain) == .utf8)
        #expect(decoded(plain, .utf8) == sentence)
        let marked = [0xEF, 0xBB, 0xBF] + plain
        #expect(try encoding(marked) == .utf8WithMark)
        #expect(decoded(marked, .utf8WithMark) == sentence)
        for isBig in [true, false] {
            let expected: TextEncoding = isBig ? .utf16BigEndian : .utf16LittleEndian
            let bytes = wide(sentence, isBig: isBig)
            let mark = wide("\u{FEFF}", isBig: isBig)
            #expect(try encoding(mark + bytes) == expected)
            #expect(try encoding(bytes) == expected)
            #expect(decoded(mark + bytes, expected) == sentence)
        }
    }

    @Test func lettersOfOneByteAreOfWindowsOnlyWhenTheyMustBe() throws {
        let latin = Array("Nicol".utf8) + [0xF2] + Array(";a".utf8)
        #expect(try encoding(latin) == .latin1)
        #expect(decoded(latin, .latin1) == "Nicolò;a")
        let windows = Array("382 ".utf8) + [0x80, 0x92]
        #expect(try encoding(windows) == .windows1252)
        #expect(decoded(windows, .windows1252) == "382 €’")
    }

    @Test(arguments: [
        ([], "vuoto"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "immagine"),
        (Array("%PDF-1.4".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04, 1, 2], "foglio di calcolo"),
        (Array("a;b\nà;".utf8) + [0xF2, 0x0A], "altra codifica"), ([0xEF, 0xBB, 0xBF, 0x61, 0xF2], "altra codifica"),
        ([0x61, 0x0A, 0x81, 0x61], "non si riconosce"),
    ])
    func whatIsNoTextIsToldWithTheRemedy(bytes: [UInt8], word: String) {
        let problem = #expect(throws: FormatProblem.self) { try encoding(bytes) }
        #expect(problem?.sentence.contains(word) == true, "\(problem?.sentence ?? "")")
    }

    @Test func theLineOfAWrongLetterIsTold() {
        let problem = #expect(throws: FormatProblem.self) {
            try encoding(Array("intestazione\nà\nb".utf8) + [0xE0, 0x0A])
        }
        #expect(problem?.line == 3)
    }
}
