// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct FormValuesTests {
    @Test func `a draft is put back as it was typed`() {
        var form = FormFixture.form()
        form.press("Inven⏎Mar⏎15/⏎xyz⏎2⏎s⏎pist⏎una⏎due")
        let draft = form.values
        var again = FormFixture.form()
        again.restore(draft)
        #expect(again.values == draft)
        #expect(again.value("titolo") == "xyz")
        #expect(again.value("note") == "una\ndue")
        again.press("tati")
        #expect(again.value("cognome") == "Inventati")
        #expect(draft["chi"] == nil)
    }

    @Test func `writing the field that is being typed moves the cursor to its end, writing another does not`() {
        var form = FormFixture.form()
        form.press("Rssi⇱→")
        form.set("nome", "Maria")
        form["cognome"].note = "già presente"
        form.press("o")
        #expect(form.value("cognome") == "Rossi")
        form.set("cognome", "Bian")
        form.press("chi")
        #expect(form.value("cognome") == "Bianchi")
    }

    @Test func `hiding or disabling the field that has the focus moves it to the next`() {
        var form = FormFixture.form(on: "nome")
        form["nome"].isVisible = false
        #expect(form.focus == "nata")
        form["nata"].isEnabled = false
        #expect(form.focus == "titolo")
        form.focus(on: "note")
        form["note"].isVisible = false
        #expect(form.focus == "comune")
        var single = Form(fields: [FormField(id: "a", label: "A", isEnabled: false)])
        #expect(single.focus == nil)
        #expect(single.press("x") == .ignored)
        single["a"].isEnabled = true
        #expect(single.press("x") == .changed("a"))
    }

    @Test func `a name the form does not have is neither read nor written`() {
        var form = FormFixture.form()
        let before = form
        form.set("boh", "x")
        form.setProblem("boh", "x")
        form.focus(on: "boh")
        #expect(form == before)
        #expect(form.value("boh").isEmpty)
    }

    @Test func `problems are told in the order of entry and the first one takes the focus`() {
        var form = FormFixture.form(on: "note")
        form.setProblem("nata", "il giorno non esiste")
        form.setProblem("nome", "scrivere il nome")
        #expect(form.problems.map(\.0) == ["nome", "nata"])
        form.focusFirstProblem()
        #expect(form.focus == "nome")
        form.clearProblems()
        #expect(form.problems.isEmpty)
    }

    @Test func `required fields that are empty are listed, hidden ones are not`() {
        var form = FormFixture.form()
        #expect(form.missing == ["cognome", "nome"])
        form.set("cognome", "  ")
        #expect(form.missing == ["cognome", "nome"])
        form.set("cognome", "Rossi")
        form["nome"].isVisible = false
        #expect(form.missing.isEmpty)
    }
}
