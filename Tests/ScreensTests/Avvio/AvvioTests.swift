// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct AvvioTests {
    static let pistoia = Luogo(codice: "G713", denominazione: "Pistoia", provincia: "PT")
    static let quarrata = Luogo(codice: "H109", denominazione: "Quarrata", provincia: "PT")

    /// An empty archive, on the first field.
    func desk() -> CounterDesk {
        var desk = CounterDesk(.avvio(AvvioState(utente: "prova")))
        desk.state.session = nil
        return desk
    }

    /// The first two steps done: two comuni.
    func withComuni() -> CounterDesk {
        var desk = desk()
        desk.type("Zona Esempio")
        desk.press(.enter)
        desk.type("sede di Pistoia")
        desk.press(.enter)
        for place in [Self.pistoia, Self.quarrata] {
            desk.type(String(place.denominazione.prefix(4)))
            desk.answer(.loaded(.luoghi(String(place.denominazione.prefix(4)), [place])))
            desk.press(.enter)
            desk.answer(.loaded(.luogo(place)))
        }
        return desk
    }

    @Test func theArchiveBeginsWithOneForm() {
        var desk = withComuni()
        desk.press(.enter)
        desk.type("25/7")
        desk.press(.enter, .enter)
        desk.type("esempio")
        desk.press(.enter)
        desk.type("sara")
        desk.press(.enter)
        expectGolden(desk.picture, named: "avvio-80x24")
        let asked = desk.press(.function(2))
        guard case .setUp(.setUp(let ambito, let punti, let catalogo, let primo), _)? = asked.first else {
            Issue.record("the set-up was not asked for")
            return
        }
        #expect(ambito.comuni == ["G713", "H109"])
        #expect(ambito.nomiComuni == ["Pistoia", "Quarrata"])
        #expect(ambito.calendario == Fixtures.calendario)
        #expect(punti.map(\.denominazione) == ["URP Pistoia", "URP Quarrata"])
        #expect(catalogo.isEmpty)
        #expect(primo.codice == "s.esempio")
        #expect(primo.ruolo == .supervisore)
        #expect(primo.utenteDiSistema == "prova")
    }

    @Test func atLeastOneComuneIsNeeded() {
        var desk = desk()
        desk.type("Zona Esempio")
        desk.press(.enter)
        desk.type("sede")
        desk.press(.enter, .enter, .enter, .enter)
        desk.type("esempio")
        desk.press(.enter)
        desk.type("sara")
        desk.press(.function(2))
        #expect(!desk.effects.contains { if case .setUp = $0 { true } else { false } })
        #expect(desk.text.contains("Serve almeno un comune"))
    }

    @Test func theLastComuneCanBeTakenOff() {
        var desk = withComuni()
        #expect(desk.text.contains("Pistoia, Quarrata"))
        desk.press(.function(6))
        #expect(!desk.text.contains("Quarrata,") && !desk.text.contains(", Quarrata"))
    }

    @Test func aForeignStateIsNoComune() {
        var desk = desk()
        desk.press(.enter, .enter)
        desk.type("Z110")
        desk.press(.enter)
        desk.answer(.loaded(.luogo(Luogo(codice: "Z110", denominazione: "Francia", provincia: ""))))
        #expect(desk.text.contains("Serve un comune italiano"))
    }

    @Test func thePatronIsADayOfEveryYear() {
        var desk = withComuni()
        desk.press(.enter)
        desk.type("31/2")
        desk.press(.enter)
        #expect(desk.text.contains("Il giorno si scrive gg/mm"))
    }

    @Test func escGoesNowhere() {
        var desk = desk()
        #expect(desk.press(.escape).isEmpty)
        #expect(desk.words.contains("F10"))
    }
}
