// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct ReadingTests {
    @Test func `a help text is wrapped, scrolled and closed`() {
        var help = HelpView(
            title: "Residenza",
            lines: ["# Cosa chiede", "Almeno due anni di residenza continuativa in Italia."]
                + (1...9).map { "riga \($0)" })
        let rect = Rect(row: 1, column: 2, rows: 6, columns: 30)
        var canvas = Sheet.draw(rows: 8, columns: 40) { help.draw(on: &$0, in: rect) }
        #expect(
            canvas.written == [
                "", "  Residenza      righe 1-4 di 12", "", "  Cosa chiede", "  Almeno due anni di residenza",
                "  continuativa in Italia.", "  riga 1",
            ])
        #expect(canvas.styleRows()[3].contains("t"))
        #expect(help.handle(.end, in: rect) == .consumed)
        #expect(help.top == 8)
        #expect(help.handle(.down, in: rect) == .consumed)
        #expect(help.top == 8)
        #expect(help.handle(.pageUp, in: rect) == .consumed)
        #expect(help.top == 5)
        canvas = Sheet.draw(rows: 8, columns: 40) { help.draw(on: &$0, in: rect) }
        #expect(canvas.rows()[3] == "  riga 3")
        #expect(help.handle(.character("x"), in: rect) == .ignored)
        #expect(help.handle(.function(1), in: rect) == .closed)
        #expect(help.handle(.escape, in: rect) == .closed)
    }

    @Test func `the line that speaks says what is wrong with a sign and a style`() {
        let canvas = Sheet.draw(rows: 3, columns: 24) {
            Banner("La bozza è salvata.", kind: .done).draw(on: &$0, row: 0)
            Banner("Il termine è passato.", kind: .problem).draw(on: &$0, row: 1)
            Banner("").draw(on: &$0, row: 2)
        }
        #expect(canvas.rows() == [" La bozza è salvata.", " ! Il termine è passato.", ""])
        #expect(canvas.styleRows()[0].contains("d"))
        #expect(canvas.styleRows()[1].filter { $0 == "!" }.count == 23)
    }

    @Test func `a sentence longer than its line is read whole, on the rows above`() {
        let canvas = Sheet.draw(rows: 4, columns: 24) {
            for row in 0..<4 { $0.put("sotto sotto sotto sotto!", row: row, column: 0) }
            Banner("Il termine è superato da 31 giorni.", kind: .problem).draw(on: &$0, row: 2)
        }
        #expect(
            canvas.rows() == [
                "sotto sotto sotto sotto!", " ! Il termine è superato", " da 31 giorni.", "sotto sotto sotto sotto!",
            ])
        let long = Sheet.draw(rows: 2, columns: 24) {
            Banner("Il termine per inviare la domanda è superato da 31 giorni.").draw(on: &$0, row: 1)
        }
        #expect(long.rows() == [" Il termine per inviare", " la domanda è superato …"])
    }

    @Test func `a long work says how far it is, with a bar or in words`() {
        let bar = ProgressBar(fraction: 0.456, label: "Importa le domande")
        let canvas = Sheet.draw(rows: 2, columns: 50) {
            bar.draw(on: &$0, row: 0, column: 1, width: 40)
            bar.draw(on: &$0, row: 1, column: 1, width: 40, presentation: .linear)
        }
        #expect(canvas.rows() == [" Importa le domande  █████▉          45 %", " Importa le domande   45 %"])
        #expect(ProgressBar(fraction: .nan, label: "").percent == 0)
        #expect(ProgressBar(fraction: 3, label: "").percent == 100)
    }

    @Test func `a check list alone shows the marked entry`() {
        var list = CheckList(FormFixture.titles, checked: ["erp", "boh"])
        #expect(list.checkedCodes == ["erp"])
        for _ in 0..<5 { #expect(list.handle(.down) == .moved) }
        #expect(list.handle(.down) == .ignored)
        #expect(list.handle(.character(" ")) == .toggled("sfd"))
        let canvas = Sheet.draw(rows: 3, columns: 24) { list.draw(on: &$0, in: $0.whole, isFocused: true) }
        #expect(
            canvas.rows() == ["[ ] 4 Comodato gratuito", "[ ] 5 Ospite di parenti…", "[x] 6 Senza dimora"])
        #expect(canvas.cursor == Point(row: 2, column: 1))
        #expect(list.checkedCodes == ["erp", "sfd"])
    }
}
