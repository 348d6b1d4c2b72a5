// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct FormKeysTests {
    @Test func `the focus begins on the first field that can be filled`() {
        let form = FormFixture.form()
        #expect(form.focus == "cognome")
        #expect(form.position == (1, 8))
        #expect(Form(fields: [FormField(id: "a", label: "a", kind: .note)]).focus == nil)
    }

    @Test(
        arguments: [
            ("cognome", "⏎", "nome", FormEvent.left("cognome")), ("cognome", "⇥", "nome", .left("cognome")),
            ("cognome", "⇤", "note", .left("cognome")), ("note", "⇥", "cognome", .left("note")),
            ("cognome", "↓↓↓", "titolo", .left("nata")), ("nome", "↑", "cognome", .left("nome")),
            ("cognome", "↑", "cognome", .ignored), ("titolo", "⏎", "servizi", .left("titolo")),
            ("servizi", "⇤", "titolo", .left("servizi")), ("cognome", "⇟", "titolo", .left("cognome")),
            ("minori", "⇞", "titolo", .left("minori")), ("titolo", "⇞", "cognome", .left("titolo")),
            ("note", "⏎", "note", .changed("note")), ("note", "↑", "comune", .left("note")),
            ("cognome", "②", "cognome", .ignored), ("cognome", "⎋", "cognome", .ignored),
            ("cognome", "⇱", "cognome", .consumed),
            ("cognome", "R", "cognome", .changed("cognome")), ("minori", "q", "minori", .consumed),
            ("minori", "?", "minori", .ignored), ("cognome", "?", "cognome", .changed("cognome")),
        ] as [(FieldID, String, FieldID, FormEvent)])
    func `a key moves the focus and says what it did`(
        start: FieldID, keys: String, end: FieldID, event: FormEvent
    ) {
        var form = FormFixture.form(on: start)
        #expect(form.press(keys) == event)
        #expect(form.focus == end)
    }

    @Test func `Enter on the last field completes the form and stays`() {
        var form = Form(fields: [FormField(id: "a", label: "A"), FormField(id: "b", label: "B")])
        #expect(form.press("uno⏎due⏎") == .completed)
        #expect(form.values == ["a": "uno", "b": "due"])
        #expect(form.focus == "b")
    }

    @Test func `what is typed ahead goes to the fields in order`() {
        var form = FormFixture.form()
        form.press("Inventati⏎Maria⏎5/3/80⏎affi⏎13↓s⏎")
        #expect(form.value("cognome") == "Inventati")
        #expect(form.value("nome") == "Maria")
        #expect(form.value("nata") == "5/3/80")
        #expect(form.value("titolo") == "aff")
        #expect(form.value("servizi") == "sad,tir")
        #expect(form.value("minori") == "s")
        #expect(form.focus == "comune")
    }

    @Test(
        arguments: [
            // A complete value is a default: a digit begins a new one, an arrow or a deletion edits it.
            ("15/03/2018", "2/4", "2/4"), ("15/03/2018", "⌫9", "15/03/2019"), ("15/03/2018", "⇱2", "215/03/2018"),
            // What is still being typed is gone on with, as after a draft.
            ("15/", "3", "15/3"), ("", "oggi", "oggi"),
        ])
    func `typing over a complete date begins a new one`(value: String, keys: String, expected: String) {
        var form = FormFixture.form()
        form.set("nata", value)
        form.focus(on: "nata")
        form.press(keys)
        #expect(form.value("nata") == expected)
    }

    @Test(arguments: [
        ("s", "s"), ("S", "s"), ("n", "n"), ("N", "n"), (" ", "s"), ("  ", "n"), ("s→", "n"), ("s⌫", ""), ("sx", "s"),
    ])
    func `yes or no is one letter`(keys: String, value: String) {
        var form = FormFixture.form(on: "minori")
        form.press(keys)
        #expect(form.value("minori") == value)
    }

    @Test(arguments: [
        ("1", "sad"), ("11", ""), ("31", "sad,tir"), (" ", "sad"), ("↓ ", "edu"), ("↓↓ ", "tir"), ("t ", "tir"),
        ("9", ""),
    ])
    func `checks are ticked with digits or with the space bar and keep the order of the list`(
        keys: String, value: String
    ) {
        var form = FormFixture.form(on: "servizi")
        form.press(keys)
        #expect(form.value("servizi") == value)
        #expect(form.focus == "servizi")
    }

    @Test func `arrows leave the checks only at their ends`() {
        var form = FormFixture.form(on: "servizi")
        #expect(form.press("↓↓") == .consumed)
        #expect(form.press("↓") == .left("servizi"))
        #expect(form.press("↑ ") == .changed("servizi"))
        #expect(form.value("servizi") == "tir")
        form.press("↑↑")
        #expect(form.press("↑") == .left("servizi"))
        #expect(form.focus == "titolo")
    }

    @Test func `a pasted cell loses its line break and what is too long is kept and said`() {
        var form = FormFixture.form()
        #expect(form.insert(paste: "Inventati\r\n") == .changed("cognome"))
        #expect(form.value("cognome") == "Inventati")
        form.insert(paste: "Esempio Modello Campione")
        #expect(form.value("cognome") == "InventatiEsempio Modello Campione")
        #expect(form["cognome"].currentProblem == "troppo lungo: 33 caratteri, al massimo 20")
        #expect(form.press("x") == .consumed)
        form.press("Ⓤ")
        #expect(form.problems.isEmpty)
        var area = FormFixture.form(on: "note")
        area.insert(paste: "una\ndue\n")
        #expect(area.value("note") == "una\ndue\n")
    }

    @Test func `keys at random never lose the focus nor trap, and the drawing always parks the cursor`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(state: seed)
        let signs = Array(Keyboard.signs.keys) + Array("aeèt 12?漢")
        for _ in 0..<20 {
            var form = FormFixture.form()
            let size = Size(
                rows: Int.random(in: 1...20, using: &random), columns: Int.random(in: 20...100, using: &random))
            for _ in 0..<150 {
                guard let sign = signs.randomElement(using: &random) else { continue }
                form.press(String(sign))
                if form.focus == "comune", Bool.random(using: &random) {
                    form.setSuggestions(FormFixture.titles, for: "comune")
                }
                #expect(form.focus != nil, "seed \(seed)")
                let canvas = Sheet.draw(rows: size.rows, columns: size.columns) { form.draw(on: &$0, in: $0.whole) }
                let cursor = canvas.cursor ?? Point(row: -1, column: -1)
                #expect((0..<size.rows).contains(cursor.row), "seed \(seed) \(size)")
                #expect((0..<size.columns).contains(cursor.column), "seed \(seed) \(size)")
            }
        }
    }
}
