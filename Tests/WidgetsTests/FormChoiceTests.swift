// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct FormChoiceTests {
    @Test(arguments: [
        ("pop⏎", "erp"), ("2⏎", "aff"), ("alloggio p⏎", "erp"), ("PROPRIETA⏎", "prop"), ("o⏎", "osp"), ("erp⏎", "erp"),
        ("pop⇥", "erp"), ("priv dav⏎", "priv dav"), ("→⏎", "prop"), ("→→⏎", "aff"), ("←⏎", "sfd"), (" ⏎", "prop"),
        ("  ⏎", "aff"), ("?↓⏎", "aff"), (" ⎋⏎", ""), ("2⏎↑⌫", ""), ("2⏎↑4⏎", "como"), ("pop⎋", "erp"), ("pop⎋⌫", ""),
        ("pop⏎↑ ↓⎋", "erp"), ("a↓⏎", "erp"),
        ("a↑⏎", "prop"), ("x⌫⏎", ""), ("6", "sfd"),
    ])
    func `an entry is chosen by part of a word, by number, by code or with the arrows`(keys: String, code: String) {
        var form = FormFixture.form(on: "titolo")
        form.press(keys)
        #expect(form.value("titolo") == code)
    }

    @Test func `Esc closes the list and keeps what was typed, then is for the screen`() {
        var form = FormFixture.form(on: "titolo")
        form.set("titolo", "osp")
        #expect(form.press("pop") == .consumed)
        #expect(form.isListOpen)
        #expect(form.value("titolo") == "erp")
        #expect(form.press("⎋") == .consumed)
        #expect(form.value("titolo") == "erp")
        #expect(!form.isListOpen)
        #expect(form.press("⎋") == .ignored)
    }

    @Test func `Esc on a list that was only looked at puts back what there was`() {
        var form = FormFixture.form(on: "titolo")
        form.set("titolo", "osp")
        form.press("?↓")
        #expect(form.value("titolo") != "osp")
        #expect(form.press("⎋") == .changed("titolo"))
        #expect(form.value("titolo") == "osp")
        #expect(form.press("⎋") == .ignored)
    }

    @Test func `Esc keeps words that no entry answers to, with the remedy beside them`() {
        var form = FormFixture.form(on: "titolo")
        form.press("xyz⎋")
        #expect(form.value("titolo") == "xyz")
        #expect(form["titolo"].currentProblem == "non è tra le voci: scrivere parte di una voce o il suo numero")
    }

    @Test func `words that no entry answers to stay, with the remedy beside them, until they are mended`() {
        var form = FormFixture.form(on: "titolo")
        #expect(form.press("xyz⏎") == .left("titolo"))
        #expect(form.value("titolo") == "xyz")
        #expect(form["titolo"].currentProblem == "non è tra le voci: scrivere parte di una voce o il suo numero")
        form.setProblem("titolo", nil)
        #expect(form.problems.map(\.0) == ["titolo"])
        form.focusFirstProblem()
        #expect(form.focus == "titolo")
        form.press("⌫⌫⌫pop⏎")
        #expect(form.value("titolo") == "erp")
        #expect(form["titolo"].currentProblem == nil)
    }

    @Test func `a problem of the screen is not taken away by choosing`() {
        var form = FormFixture.form(on: "titolo")
        form.setProblem("titolo", "manca il contratto")
        form.press("pop⏎")
        #expect(form["titolo"].problem == "manca il contratto")
    }

    @Test func `while the list is open saving finds the marked entry`() {
        var form = FormFixture.form(on: "titolo")
        #expect(form.press("aff") == .consumed)
        #expect(form.values["titolo"] == "aff")
        form.finish()
        #expect(!form.isListOpen)
        #expect(form.focus == "titolo")
    }

    @Test func `the list opens under the field with the numbers that choose`() {
        var form = FormFixture.form(on: "titolo")
        form.press("al")
        let canvas = Sheet.draw(rows: 14, columns: 60) { form.draw(on: &$0, in: $0.whole) }
        #expect(
            Array(canvas.rows()[5...8]) == [
                "Casa", "▸ Titolo     al", "             ▸ 3 Alloggio popolare",
                "  Servizi    [ ] 1 Assistenza domiciliare",
            ])
        #expect(canvas.cursor == Point(row: 6, column: 15))
    }

    @Test func `the list opens over the field when there is no room under it and stays on the canvas`() {
        for rows in 1...12 {
            for columns in 12...40 {
                var form = Form(fields: [
                    FormField(id: "a", label: "A"), FormField(id: "b", label: "B"), FormField(id: "c", label: "C"),
                    FormField(id: "t", label: "Titolo", kind: .choice(FormFixture.titles)),
                ])
                form.focus(on: "t")
                form.press(" ")
                let canvas = Sheet.draw(rows: rows, columns: columns) { form.draw(on: &$0, in: $0.whole) }
                let cursor = canvas.cursor ?? Point(row: -1, column: -1)
                #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
            }
        }
        var form = Form(fields: [
            FormField(id: "a", label: "A"), FormField(id: "b", label: "B"), FormField(id: "c", label: "C"),
            FormField(id: "t", label: "Titolo", kind: .choice(FormFixture.titles)),
        ])
        form.focus(on: "t")
        form.press("o")
        let canvas = Sheet.draw(rows: 4, columns: 44) { form.draw(on: &$0, in: $0.whole) }
        #expect(
            canvas.rows() == [
                "            4 Comodato gratuito", "          ▸ 5 Ospite di parenti o amici",
                "            6 voci: altre lettere o frecce", "▸ Titolo  o",
            ])
    }

    @Test func `suggestions complete a lookup with the code and tell the label`() {
        var form = FormFixture.form(on: "comune")
        #expect(form.press("pist") == .changed("comune"))
        form.setSuggestions(
            [ChoiceOption(code: "G713", label: "Pistoia (PT)"), ChoiceOption(code: "G715", label: "Pistoletto")],
            for: "comune")
        #expect(form.isListOpen)
        #expect(form.press("⏎") == .left("comune"))
        #expect(form.value("comune") == "G713")
        #expect(form["comune"].note == "Pistoia (PT)")
        form.press("⇤")
        #expect(form.press("⌫") == .changed("comune"))
        #expect(form["comune"].note == nil)
    }

    @Test func `a lookup without suggestions keeps the text, and late suggestions do not open`() {
        var form = FormFixture.form(on: "comune")
        form.press("pist⏎")
        form.setSuggestions(FormFixture.titles, for: "comune")
        #expect(!form.isListOpen)
        #expect(form.value("comune") == "pist")
        var other = FormFixture.form(on: "comune")
        other.press("pist")
        other.setSuggestions(FormFixture.titles, for: "comune")
        #expect(other.press("⎋") == .consumed)
        #expect(other.press("⏎") == .left("comune"))
        #expect(other.value("comune") == "pist")
    }
}
