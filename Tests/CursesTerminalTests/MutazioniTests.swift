// SPDX-License-Identifier: EUPL-1.2

import Canvas
import TestSupport
import Testing

@testable import CursesTerminal

/// What a keyboard, a paste or a broken line may send: keys and text, never a control character in a text.
@Suite struct MutazioniTests {
    @Test func `incolla e tasti: nessun carattere di comando diventa testo`() throws {
        try Mutations("incolla", turns: 2000, longest: 2048).run { bytes in
            var collector = PasteCollector()
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { collector.append(scalar.value) }
            for start in stride(from: 0, to: bytes.count - 3, by: 4) {
                let code = bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                collector.append(code)
                _ = CursesKey.of(code: code)
                guard case .character(let character) = CursesKey.of(scalar: code) else { continue }
                if character.unicodeScalars.contains(where: { isControl($0.value) }) { return "\(code) is typed" }
            }
            let pasted = collector.text.unicodeScalars
            return pasted.contains { isControl($0.value) && $0 != "\n" && $0 != "\t" } ? "a control is pasted" : nil
        }
    }

    @Test func `ogni riga dello schermo: nessun byte di comando, e tante colonne quante la tela`() throws {
        var painter = RowPainter(encoder: CellEncoder(isASCII: false) { $0 < 0x1100 ? 1 : 2 })
        try Mutations("incolla", words: ["\u{61C}", "\u{2028}", "\u{E000}"], turns: 1000, longest: 512).run { bytes in
            var canvas = Canvas(size: Size(rows: 1, columns: 40))
            canvas.put(String(decoding: bytes, as: UTF8.self), row: 0, column: 0)
            var sent: [UInt8] = []
            painter.paint(canvas, row: 0, columns: 40) { _, run, _ in sent += Array(run) }
            let text = String(decoding: sent, as: UTF8.self)
            return text.unicodeScalars.first { isControl($0.value) || isDirection($0.value) }.map {
                "U+\($0.value) is sent"
            }
        }
    }

    private func isControl(_ value: UInt32) -> Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

    private func isDirection(_ value: UInt32) -> Bool {
        [0x61C, 0x200E, 0x200F].contains(value) || (0x2028...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
    }
}
