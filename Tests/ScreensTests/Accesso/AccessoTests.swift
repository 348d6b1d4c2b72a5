// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct AccessoTests {
    func desk(_ persona: Persona? = Fixtures.maria) -> CounterDesk {
        CounterDesk(.accesso(AccessoState(persona: persona)))
    }

    /// Motive "presentazione della domanda", outcome as typed.
    func filled(_ esito: String, _ persona: Persona? = Fixtures.maria) -> CounterDesk {
        var desk = desk(persona)
        desk.press(.character("2"), .enter, .enter)
        desk.type(esito)
        return desk
    }

    @Test func almostEverythingIsProposed() throws {
        var desk = filled("informato")
        desk.press(.function(2))
        guard case .recordAccesso(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(dati.data == Fixtures.oggi)
        #expect(dati.ora == Fixtures.time(9, 30))
        #expect(dati.punto == Identifier(1))
        #expect(dati.modalita == .sportello)
        #expect(dati.interlocutore == .interessato)
        #expect(dati.inviatoDa == .autonomo)
        #expect(dati.persona == Fixtures.maria.id)
        #expect(dati.motivi == [.domanda])
        #expect(dati.esito == .informato)
        desk.answer(.recorded([Receipt()]))
        #expect(
            desk.effects.contains {
                if case .saveDraft(let draft) = $0 { draft.chiave == "ultimo:accesso" } else { false }
            })
    }

    @Test func withoutAReasonNothingIsRecorded() {
        var desk = desk()
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("2 dati sono da correggere"))
    }

    @Test func aFilledDomandaFollows() {
        var desk = filled("domanda")
        desk.answer(.loaded(.persona(Fixtures.maria, Fixtures.nucleo)))
        desk.press(.function(2))
        desk.answer(.recorded([Receipt()]))
        guard case .domanda = desk.front else {
            Issue.record("the domanda is not open")
            return
        }
        #expect(desk.words == "L'accesso di INVENTATI Maria è registrato.")
    }

    @Test func withoutAHouseholdItComesFirst() {
        var desk = filled("domanda")
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        desk.press(.function(2))
        desk.answer(.recorded([Receipt()]))
        guard case .nucleo = desk.front else {
            Issue.record("the household is not open")
            return
        }
    }

    @Test func aDomandaNeedsThePerson() {
        var desk = filled("domanda", nil)
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("serve la persona"))
    }

    @Test func theLastEntryIsRepeated() {
        var desk = desk()
        let last = Bozza(
            chiave: "ultimo:accesso", titolo: "", valori: ["modalita": "telefono"], salvata: Instant(milliseconds: 0))
        desk.answer(.loaded(.bozza("ultimo:accesso", last)))
        desk.press(.backTab, .backTab, .backTab, .function(4))
        #expect(desk.text.contains("per telefono"))
        desk.press(.enter, .function(4))
        #expect(desk.words.contains("non c'è un valore"))
    }

    @Test func aFutureDayIsRefusedWithItsRemedy() {
        var desk = desk()
        for _ in 0..<6 { desk.press(.backTab) }
        for _ in 0..<10 { desk.press(.backspace) }
        desk.type("+1")
        desk.press(.enter)
        #expect(desk.text.contains("nel futuro"))
    }

    @Test func pictures() {
        var desk = filled("domanda")
        expectGolden(desk.picture, named: "accesso-80x24")
        desk = self.desk(nil)
        desk.press(.function(2))
        expectGolden(desk.picture, named: "accesso-problemi-80x24")
    }
}
