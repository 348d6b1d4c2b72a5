// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct UnioneTests {
    static let doppia = Persona(
        id: Identifier(91), version: 3,
        dati: DatiPersona(cognome: "Inventata", nome: "Maria Teresa", nascita: Fixtures.date(1980, 3, 5)))
    static let confronto = ConfrontoPersone(
        prima: Fixtures.maria, seconda: doppia, legamiPrima: ["1 domanda"], legamiSeconda: ["2 accessi"],
        impedimento: nil)

    func desk(_ confronto: ConfrontoPersone = Self.confronto) -> CounterDesk {
        var desk = CounterDesk(
            .unione(UnioneState(mode: .unisci(confronto.prima.id, confronto.seconda.id))), .supervisore)
        desk.answer(.loaded(.confronto(confronto)))
        return desk
    }

    @Test func theTwoAreSideBySide() {
        let desk = desk()
        #expect(desk.text.contains("Passano: 2 accessi."))
        expectGolden(desk.picture, named: "unione-80x24")
    }

    @Test func aUnionNeedsAReasonAndAYes() {
        var desk = desk()
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        desk.type("registrata")
        desk.press(.function(2), .enter)
        #expect(desk.acts.isEmpty)
        desk.press(.function(2), .character("s"))
        let dati = DatiUnione(tenuta: Fixtures.maria, unita: Self.doppia, motivo: .doppiaRegistrazione)
        #expect(desk.acts == [.unitePersone(dati)])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words.contains("Le due schede sono una sola: INVENTATI Maria."))
        guard case .persona = desk.front else {
            Issue.record("the person who stays is not open")
            return
        }
    }

    @Test func theOtherMayStay() {
        var desk = desk()
        desk.press(.function(5))
        #expect(desk.text.contains("Passano: 1 domanda."))
        desk.type("registrata")
        desk.press(.function(2), .character("s"))
        guard case .unitePersone(let dati) = desk.acts.first else {
            Issue.record("no union was written")
            return
        }
        #expect(dati.tenuta == Self.doppia.id && dati.versioneTenuta == 3)
    }

    @Test func anImpedimentIsSaidAndNothingIsWritten() {
        var desk = desk(
            ConfrontoPersone(
                prima: Fixtures.maria, seconda: Self.doppia, legamiPrima: [], legamiSeconda: [],
                impedimento: "Sono nello stesso nucleo: prima si toglie dal nucleo la riga doppia."))
        #expect(desk.text.contains("! Sono nello stesso nucleo"))
        desk.type("registrata")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("stesso nucleo"))
    }

    @Test func aUnionIsTakenBack() {
        let unione = UnionePersone(
            id: Identifier(5), tenuta: Fixtures.maria, unita: Self.doppia, motivo: .doppiaRegistrazione, nota: "",
            operatore: "S. Prova", registrata: Instant(milliseconds: 0), spostati: ["2 accessi"], impedimento: nil)
        var desk = CounterDesk(.unione(UnioneState(mode: .separa(unione))), .supervisore)
        #expect(desk.text.contains("Tornano indietro: 2 accessi."))
        expectGolden(desk.picture, named: "separazione-80x24")
        desk.type("errore")
        desk.press(.function(2), .character("s"))
        #expect(desk.acts == [.separatePersone(Identifier(5), motivo: .unioneErrata, nota: "")])
    }

    @Test func theCounterMayNot() {
        var desk = CounterDesk(.persona(PersonaState(mode: .modifica(Fixtures.maria.id))))
        desk.answer(.loaded(.persona(Fixtures.maria, nil)))
        desk.press(.function(5))
        #expect(desk.words.contains("unire o separare due persone"))
    }
}
