// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct SituazioneTests {
    private func desk(_ persona: Persona, _ ruolo: Ruolo, _ situazione: SituazioneFamiliare? = nil) -> CounterDesk {
        var fascicolo = Fixtures.fascicolo(.presentata)
        for index in fascicolo.nucleo.componenti.indices
        where fascicolo.nucleo.componenti[index].persona.id == persona.id {
            fascicolo.nucleo.componenti[index].situazione = situazione
        }
        return CounterDesk(
            .attoNucleo(AttoNucleoState(kind: .situazione(persona.id), fascicolo: fascicolo)), ruolo)
    }

    @Test func theCounterSeesNothingOfPlacements() {
        let counter = desk(Fixtures.zoe, .urp)
        #expect(!counter.text.contains("Collocamento"))
        let worker = desk(Fixtures.zoe, .assistenteSociale)
        guard case .attoNucleo(let form) = worker.front else { return }
        #expect(form.session.form.has("collocamento"))
    }

    @Test func aPlacementIsAnActOfItsOwn() throws {
        var desk = desk(Fixtures.zoe, .assistenteSociale)
        desk.type("celibe")
        while case .attoNucleo(let form) = desk.front, form.session.form.focus != "collocamento" {
            desk.press(.enter)
        }
        desk.type("comun")
        desk.press(.enter)
        desk.type("1/6/18")
        desk.press(.function(2))
        let acts = desk.acts
        #expect(acts.count == 2)
        guard case .changeNucleo(_, .situazione(let first, let known)) = acts[0],
            case .changeNucleo(_, .tutela(let second, let persona, let tutela)) = acts[1]
        else {
            Issue.record("not the two acts")
            return
        }
        #expect(known.statoCivile == .celibeNubile)
        #expect(second == first + 1 && persona == Fixtures.zoe.id)
        #expect(tutela.collocamento == Collocamento(tipo: .comunita, dal: Fixtures.date(2018, 6, 1)))
    }

    @Test func aKindWithoutItsDateIsAskedFor() {
        var desk = desk(Fixtures.luca, .urp)
        desk.press(.enter)
        desk.type("omologa")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("Manca la data"))
    }

    @Test func nothingChangedIsNotRecorded() {
        var desk = desk(Fixtures.luca, .urp)
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("Non c'è niente da registrare"))
    }

    @Test func pictures() {
        var known = SituazioneFamiliare(persona: Fixtures.zoe.id)
        known.responsabilita = ResponsabilitaGenitoriale(
            esercizio: .unGenitore, chi: "INVENTATI Maria", decreto: "n. 12 del 3/4/2018")
        known.tutela = TutelaMinore(
            collocamento: Collocamento(tipo: .affido, dal: Fixtures.date(2018, 6, 1)),
            provvedimenti: [
                ProvvedimentoTribunale(tipo: .affidoServizio, data: Fixtures.date(2018, 5, 20), numero: "34/2018")
            ])
        known.nonConta = known.tutela?.collocamento?.nonConta
        expectGolden(desk(Fixtures.zoe, .assistenteSociale, known).picture, named: "situazione-minore-80x24")
        known.tutela = nil
        expectGolden(desk(Fixtures.zoe, .urp, known).picture, named: "situazione-sportello-80x24")
    }
}
