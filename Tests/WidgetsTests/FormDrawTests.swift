// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct FormDrawTests {
    @Test func `labels are aligned, two fields share a line and problems stand in full under theirs`() {
        var form = FormFixture.form()
        form.restore([
            "cognome": "Inventati", "nome": "Maria", "nata": "5/3/1980", "titolo": "erp", "servizi": "edu",
            "minori": "s",
            "comune": "G713", "note": "Vive con la madre.",
        ])
        form["nata"].note = "38 anni"
        form["comune"].note = "Pistoia (PT)"
        form.setProblem("nome", "il nome non va d'accordo con il codice fiscale: controllare le lettere del nome")
        form.focus(on: "nome")
        let canvas = Sheet.draw(rows: 24, columns: 80) { form.draw(on: &$0, in: $0.whole) }
        let expected = """
            Chi
              Cognome *  Inventati                   ▸ Nome *  Maria
                                                               ! il nome non va d'accordo
                                                                 con il codice fiscale:
                                                                 controllare le lettere del
                                                                 nome
              Nata il    5/3/1980     38 anni

            Casa
              Titolo     Alloggio popolare
              Canone                   solo se in affitto
              Servizi    [ ] 1 Assistenza domiciliare
                         [x] 2 Sostegno educativo
                         [ ] 3 Tirocinio
              Minori     sì
              Comune     G713                              Pistoia (PT)
              Note
              Vive con la madre.
            """
        #expect(canvas.written == Sheet.golden(expected))
        #expect(canvas.cursor == Point(row: 1, column: 56))
        #expect(canvas.styleRows()[2].filter { $0 == "!" }.count == 26)
        #expect(canvas.styleRows()[10].contains("-"))
    }

    @Test func `in the linear presentation each field has its line`() {
        let form = FormFixture.form()
        let canvas = Sheet.draw(rows: 20, columns: 80) {
            form.draw(on: &$0, in: $0.whole, presentation: .linear)
        }
        #expect(Array(canvas.rows()[0...3]) == ["Chi", "▸ Cognome *", "  Nome *", "  Nata il"])
    }

    @Test func `a form longer than the place is drawn in pages and the focus is on the one shown`() {
        var form = Form(
            fields: (1...20).map { FormField(id: FieldID(rawValue: "c\($0)"), label: "Campo \($0)") })
        form.focus(on: "c8")
        let canvas = Sheet.draw(rows: 8, columns: 40) { form.draw(on: &$0, in: $0.whole) }
        #expect(canvas.rows()[0] == "▸ Campo 8")
        #expect(canvas.rows()[7].hasSuffix("pagina 2 di 3"))
        #expect(canvas.cursor == Point(row: 0, column: 12))
        form.focus(on: "c14")
        let same = Sheet.draw(rows: 8, columns: 40) { form.draw(on: &$0, in: $0.whole) }
        #expect(same.rows()[0] == "  Campo 8")
        #expect(same.rows()[6] == "▸ Campo 14")
    }

    @Test func `a text taller than the place shows the part with the cursor`() {
        var form = Form(fields: [FormField(id: "n", label: "Note", kind: .area(rows: 10))])
        form.press("1⏎2⏎3⏎4⏎5⏎6⏎7⏎8")
        let canvas = Sheet.draw(rows: 4, columns: 40) { form.draw(on: &$0, in: $0.whole) }
        #expect(canvas.rows() == ["  5", "  6", "  7", "  8"])
        #expect(canvas.cursor == Point(row: 3, column: 3))
    }

    @Test func `nothing is drawn outside the place`() {
        var form = FormFixture.form()
        form.setProblem("cognome", String(repeating: "parola ", count: 30))
        for columns in 10...90 {
            let canvas = Sheet.draw(rows: 14, columns: 100) {
                $0.fill($0.whole, "#")
                form.draw(on: &$0, in: Rect(row: 2, column: 3, rows: 10, columns: columns))
            }
            let rows = canvas.rows()
            for row in [0, 1, 12, 13] { #expect(rows[row].allSatisfy { $0 == "#" }, "columns \(columns)") }
            for row in rows {
                #expect(row.hasPrefix("###"), "columns \(columns)")
                #expect(row.dropFirst(3 + columns).allSatisfy { $0 == "#" }, "columns \(columns): \(row)")
            }
        }
    }

    @Test func `a form of four hundred fields is typed in at once`() {
        var form = Form(
            fields: (1...400).map { FormField(id: FieldID(rawValue: "c\($0)"), label: "Campo \($0)") })
        form.focus(on: "c300")
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            for _ in 0..<20 {
                form.press("a")
                _ = Sheet.draw(rows: 24, columns: 80) { form.draw(on: &$0, in: $0.whole) }
            }
        }
        #expect(elapsed < .seconds(3))
        #expect(form.value("c300").count == 20)
    }
}
