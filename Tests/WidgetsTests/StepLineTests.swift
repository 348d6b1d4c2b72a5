// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct StepLineTests {
    static let path = StepLine([
        .init("domanda", state: .done, details: ["02/07"]), .init("verifica", state: .done, details: ["04/07"]),
        .init("invio", state: .done, details: ["09/07"]), .init("esito", state: .done, details: ["16/07", "accolta"]),
        .init("analisi", state: .now, details: ["in corso", "6 voci mancano"]), .init("progetto", state: .next),
        .init("firma", state: .next), .init("INPS", state: .next),
    ])

    static func draw(_ columns: Int) -> [String] {
        Sheet.draw(rows: 4, columns: columns) { path.draw(on: &$0, in: $0.whole) }.written
    }

    @Test func `the steps stand on one line with their facts under them`() {
        #expect(
            Self.draw(80) == [
                "domanda ── verifica ── invio ── esito ── [ANALISI] ── progetto ── firma ── INPS",
                "02/07      04/07       09/07    16/07    in corso",
                "                                accolta  6 voci mancano",
            ])
        let canvas = Sheet.draw(rows: 4, columns: 80) { Self.path.draw(on: &$0, in: $0.whole) }
        #expect(canvas.styleRows()[0].hasPrefix("ddddddd----dddddddd"))
        #expect(canvas.styleRows()[0].filter { $0 == "t" }.count == 9)
    }

    @Test(arguments: [
        (72, "domanda ─ verifica ─ invio ─ esito ─ [ANALISI] ─ progetto ─ firma ─ INPS"),
        (60, "domanda─verifica─invio─esito─[ANALISI]─progetto─firma─INPS"),
        (50, "… ─ esito ─ [ANALISI] ─ progetto ─ firma ─ INPS"), (20, "… ─ [ANALISI] ─ …"), (9, "[ANALISI]"),
    ])
    func `a narrow place shortens the strokes, then leaves out the far steps`(columns: Int, line: String) {
        #expect(Self.draw(columns)[0] == line)
    }

    @Test func `in the linear presentation there is one step per row, in words`() {
        let canvas = Sheet.draw(rows: 8, columns: 60) {
            Self.path.draw(on: &$0, in: $0.whole, presentation: .linear)
        }
        #expect(canvas.rows()[0] == "domanda, fatto, 02/07")
        #expect(canvas.rows()[4] == "analisi, in corso, in corso, 6 voci mancano")
        #expect(canvas.rows()[7] == "INPS, da fare")
    }
}
