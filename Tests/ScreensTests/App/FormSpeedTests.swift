// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct FormSpeedTests {
    @Test func `F8 goes to the next empty field, after what the one left has filled`() {
        var desk = CounterDesk(.persona(PersonaState(mode: .nuova(iniziale: ""))))
        desk.type("NVNMRA80C45G713X")
        desk.press(.function(8))
        #expect(desk.text.contains("Campo 2 di 16, cognome."))
        desk.type("Inventati")
        desk.press(.function(8))
        desk.type("Maria")
        desk.press(.function(8))
        // Sex, birth and place come from the codice fiscale.
        #expect(desk.text.contains(", telefono."))
    }

    @Test func `F8 says when no field is empty`() {
        var session = FormSession(
            "prova", fields: [.line("a", "A", "x"), .line("b", "B", "y")], title: "Prova", domanda: Identifier(1))
        let answer = session.goToEmpty(Fixtures.context(.urp))
        #expect(answer.banner?.message == "Nessun campo è vuoto: F2 salva.")
        #expect(session.form.focus == "a")
    }

    @Test func `the access point and the channel of the last contact are proposed, the rest is not`() {
        var desk = CounterDesk(.accesso(AccessoState(persona: Fixtures.maria)))
        let last = Bozza(
            chiave: "ultimo:accesso", titolo: "",
            valori: ["modalita": "telefono", "motivi": "revoca", "esito": "nessuno", "punto": "999"],
            salvata: desk.state.adesso)
        desk.answer(.loaded(.bozza(last.chiave, last)))
        guard case .accesso(let state) = desk.front else {
            Issue.record("the contact is not open")
            return
        }
        #expect(state.value("modalita") == "telefono")
        #expect(state.value("motivi").isEmpty)
        #expect(state.value("esito").isEmpty)
        // An access point that is there no more is not proposed.
        #expect(state.value("punto") != "999")
        #expect(desk.state.stack.current.screen.state.draft(desk.state.context(desk.ticket)) == nil)
    }

    @Test func `what is proposed never takes the place of what is typed, or of a draft`() {
        var desk = CounterDesk(.accesso(AccessoState(persona: Fixtures.maria)))
        let last = Bozza(
            chiave: "ultimo:accesso", titolo: "", valori: ["modalita": "telefono"], salvata: desk.state.adesso)
        desk.type("3")
        desk.answer(.loaded(.bozza(last.chiave, last)))
        guard case .accesso(let state) = desk.front else {
            Issue.record("the contact is not open")
            return
        }
        #expect(state.value("modalita") == "sportello")
    }
}
