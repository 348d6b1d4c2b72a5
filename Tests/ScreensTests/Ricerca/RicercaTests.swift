// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct RicercaTests {
    static let maria = RisultatoRicerca(
        persona: Fixtures.maria.id, nome: "INVENTATI Maria", codiceFiscale: "NVNMRA80C45G713X",
        nascita: Fixtures.date(1980, 3, 5), comune: "Pistoia", domanda: Identifier(31), codice: "REI-2018-00311",
        stato: .accolta, presa: .inAnalisi, inCarico: "A. Esempio")
    static let luca = RisultatoRicerca(
        persona: Fixtures.luca.id, nome: "INVENTATI Luca", codiceFiscale: "", nascita: nil, domanda: nil,
        situazione: "")

    func desk(_ scopo: RicercaScopo, _ ruolo: Ruolo = .urp) -> CounterDesk {
        CounterDesk(.ricerca(RicercaState(scopo: scopo)), ruolo)
    }

    @Test func everyKeyAsksAgain() {
        var desk = desk(.apri)
        let asked = desk.type("inv")
        #expect(asked == ["i", "in", "inv"].map { .load(.ricerca($0), desk.ticket) })
    }

    @Test func aLateAnswerIsIgnored() {
        var desk = desk(.apri)
        desk.type("inven")
        desk.answer(.loaded(.ricerca("inv", [Self.maria])))
        #expect(!desk.text.contains("INVENTATI"))
        desk.answer(.loaded(.ricerca("inven", [Self.luca])))
        #expect(desk.text.contains("INVENTATI Luca"))
    }

    @Test func aPersonIsCreatedOnlyAfterASearch() {
        var desk = desk(.accesso)
        desk.press(.insert)
        #expect(desk.words.contains("due lettere"))
        desk.type("rossi")
        desk.press(.function(3))
        #expect(desk.words.contains("in corso"))
        desk.answer(.loaded(.ricerca("rossi", [])))
        desk.press(.function(3))
        guard case .persona(let persona) = desk.front else {
            Issue.record("the form of a new person is not open")
            return
        }
        #expect(persona.title == "Nuova persona")
        #expect(desk.text.contains("Rossi"))
    }

    @Test func aSearchThatHasSettledIsAuditedOnce() {
        var desk = desk(.apri)
        desk.type("inventati")
        #expect(desk.wait().isEmpty)
        desk.answer(.loaded(.ricerca("inventati", [Self.maria])))
        #expect(desk.wait() == [.auditSearch("inventati")])
        #expect(desk.wait().isEmpty)
    }

    @Test func aPersonWithADomandaOpensTheCaseFile() {
        var desk = desk(.apri)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria])))
        let asked = desk.press(.enter)
        #expect(asked.contains(.auditSearch("inv")))
        guard case .fascicolo = desk.front else {
            Issue.record("the case file is not open")
            return
        }
    }

    @Test func aPersonWithoutOneOpensTheirData() {
        var desk = desk(.apri)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria, Self.luca])))
        desk.press(.down, .enter)
        #expect(desk.effects.contains(.load(.persona(Fixtures.luca.id), desk.ticket)))
        guard case .persona = desk.front else {
            Issue.record("the person is not open")
            return
        }
    }

    @Test func theDataOfAPersonWithADomandaAreOneKeyAway() {
        var desk = desk(.apri)
        desk.press(.function(6))
        #expect(desk.words.contains("Nessuna persona è segnata"))
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria])))
        desk.press(.function(6))
        guard case .persona(let persona) = desk.front else {
            Issue.record("the data of the person are not open")
            return
        }
        #expect(persona == PersonaState(mode: .modifica(Self.maria.persona)))
    }

    @Test func aFullListSaysThatMoreLettersNarrowIt() {
        var desk = desk(.apri)
        desk.type("inv")
        let many = (1...RicercaState.limit).map {
            RisultatoRicerca(
                persona: Identifier(Int64($0)), nome: "INVENTATI \($0)", codiceFiscale: "", nascita: nil, domanda: nil,
                situazione: "")
        }
        desk.answer(.loaded(.ricerca("inv", many)))
        #expect(desk.text.contains("le prime 50 persone: altre lettere restringono la ricerca"))
    }

    @Test func aPersonChosenForAnAccessoTakesItsPlace() {
        var desk = desk(.accesso)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria])))
        #expect(desk.press(.enter).contains(.load(.persona(Fixtures.maria.id), desk.ticket)))
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        guard case .accesso = desk.front else {
            Issue.record("the accesso is not open")
            return
        }
    }

    @Test func anAccessoMayBeAnonymous() {
        var desk = desk(.accesso)
        desk.press(.function(5))
        guard case .accesso = desk.front else {
            Issue.record("the accesso is not open")
            return
        }
    }

    @Test func aSecondDomandaIsAskedTwice() {
        var desk = desk(.domanda)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria])))
        #expect(!desk.press(.enter).contains(.load(.persona(Fixtures.maria.id), desk.ticket)))
        #expect(desk.text.contains("Domanda già presente"))
        desk.press(.enter)
        #expect(!desk.text.contains("Domanda già presente"))
        desk.press(.enter)
        #expect(desk.press(.character("s")).contains(.load(.persona(Fixtures.maria.id), desk.ticket)))
    }

    @Test func aDomandaNeedsTheHouseholdFirst() {
        var desk = desk(.domanda)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.luca])))
        desk.press(.enter)
        desk.answer(.loaded(.persona(Fixtures.luca, nil)))
        guard case .nucleo = desk.front else {
            Issue.record("the household is not open")
            return
        }
    }

    @Test func aKnownHouseholdGoesStraightToTheDomanda() {
        var desk = desk(.domanda)
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.luca])))
        desk.press(.enter)
        desk.answer(.loaded(.persona(Fixtures.luca, Fixtures.nucleo)))
        guard case .domanda = desk.front else {
            Issue.record("the domanda is not open")
            return
        }
    }

    @Test func aDraftOfAPersonGoesOnWithThatPerson() {
        func screen(_ key: String) -> Screen {
            Bozza(chiave: key, titolo: "", valori: [:], salvata: Instant(milliseconds: 0)).screen
        }
        for key in ["accesso:11", "nucleo:nuovo:11", "domanda:nuova:11"] {
            let desk = CounterDesk(screen(key))
            #expect(desk.effects == [.load(.persona(Fixtures.maria.id), desk.ticket)])
        }
        guard case .accesso = screen("accesso:anonimo"), case .persona(let edited) = screen("persona:11"),
            case .persona(let new) = screen("persona:nuova:rossi")
        else {
            Issue.record("a draft opens another screen")
            return
        }
        #expect(edited.mode == .modifica(Fixtures.maria.id))
        #expect(new.session.draftKey == "persona:nuova:rossi")
    }

    @Test func pictures() {
        var desk = desk(.accesso)
        expectGolden(desk.picture, named: "ricerca-vuota-80x24")
        desk.type("inv")
        desk.answer(.loaded(.ricerca("inv", [Self.maria, Self.luca])))
        desk.press(.down)
        expectGolden(desk.picture, named: "ricerca-80x24")
        desk.type("zzz")
        desk.answer(.loaded(.ricerca("invzzz", [])))
        expectGolden(desk.picture, named: "ricerca-nessuno-80x24")
    }
}
