// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct FormPositionTests {
    @Test func `the line says where the focus is and, when something is typed, how the draft stands`() throws {
        var desk = CounterDesk(.persona(PersonaState(mode: .nuova(iniziale: "inventati"))))
        desk.press(.tab)
        #expect(desk.text.contains("Campo 2 di 16, cognome."))
        desk.type("x")
        #expect(desk.text.contains("Campo 2 di 16, cognome. La bozza si salva tra poco."))
        desk.wait()
        #expect(desk.text.contains("Campo 2 di 16, cognome. La bozza è salvata (09:30)."))
    }

    @Test func `a draft of another day tells the day`() throws {
        let context = Fixtures.context(.urp)
        let kept = DraftStatus.kept(context.adesso)
        #expect(kept.sentence(today: context.oggi) == "La bozza è salvata (09:30).")
        #expect(kept.sentence(today: context.oggi.adding(days: 1)) == "La bozza è salvata (\(context.oggi.italian)).")
        #expect(DraftStatus.kept(nil).sentence(today: context.oggi) == "La bozza è salvata.")
        #expect(DraftStatus.nothing.sentence(today: context.oggi).isEmpty)
    }

    @Test func `a refusal marks every field it names, the first in focus, and a day when it is about a day`() {
        var session = FormSession(
            "prova", fields: [.day("data", "Data", nil), .line("motivo", "Motivo"), .line("luogo", "Luogo")],
            title: "Prova", domanda: Identifier(1))
        let missing = [
            Missing(sentence: "luogo: non scritto", section: "prova", field: "luogo"),
            Missing(sentence: "altrove", section: "prova", field: "altrove"),
        ]
        let answer = session.refused(Refusal("manca", "Manca il luogo.", missing: missing))
        #expect(answer == .problem("Manca il luogo."))
        #expect(session.form.focus == "luogo")
        #expect(session.form["luogo"].problem == "luogo: non scritto")
        _ = session.refused(Refusal("data_futura", "La data è nel futuro: controllarla."))
        #expect(session.form.focus == "data")
        #expect(session.form["data"].problem == "La data è nel futuro: controllarla.")
    }
}
