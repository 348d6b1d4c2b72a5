// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct EventiNucleoTests {
    private func desk(_ fascicolo: Fascicolo = Fixtures.fascicolo(.presentata)) -> CounterDesk {
        CounterDesk(.eventiNucleo(EventiNucleoState(fascicolo: fascicolo)))
    }

    private func recorded(_ desk: CounterDesk) -> EventoNucleo? {
        guard case .changeNucleo(_, .evento(_, let evento)) = desk.acts.first else { return nil }
        return evento
    }

    @Test func aBirthHasSurnameAndResidenceOfWhoApplied() throws {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("sofia")
        desk.press(.enter, .enter)
        desk.type("10/9")
        desk.press(.function(2))
        let evento = try #require(recorded(desk))
        guard case .nascita(let dati, let parentela) = evento.variazione else {
            Issue.record("not a birth")
            return
        }
        #expect(dati.nomeCompleto == "INVENTATI Sofia")
        #expect(dati.residenza == Fixtures.maria.dati.residenza)
        #expect(dati.nascita == Fixtures.date(2018, 9, 10) && evento.data == Fixtures.date(2018, 9, 10))
        #expect(parentela == .figlio && evento.motivo == "nascita")
    }

    @Test func theCodiceFiscaleFillsTheBirth() {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("Sofia")
        for _ in 0..<4 { desk.press(.enter) }
        desk.type("NVNSFO18P50G713J")
        desk.press(.enter)
        guard case .attoNucleo(let form) = desk.front else {
            Issue.record("the form is not open")
            return
        }
        if form.session.form["codiceFiscale"].problem == nil {
            #expect(form.session.form.value("data") == "10/09/2018")
            #expect(form.session.form.value("sesso") == "F")
        }
    }

    @Test func aSplitShowsBothHouseholdsBeforeItIsRecorded() throws {
        var desk = desk()
        desk.press(.character("s"), .enter, .enter)
        desk.type("rich")
        desk.press(.enter)
        desk.type("figlio")
        #expect(desk.text.contains("nel nuovo nucleo:"))
        #expect(desk.text.contains("- INVENTATI Luca"))
        expectGolden(desk.picture, named: "separazione-80x24")
        desk.press(.function(2))
        guard case .separazione(let going) = try #require(recorded(desk)).variazione else {
            Issue.record("not a split")
            return
        }
        #expect(
            going == [
                ParentelaMembro(Fixtures.luca.id, .richiedente), ParentelaMembro(Fixtures.nicolo.id, .figlio),
            ])
    }

    @Test func theDeathOfWhoAppliedAsksWhoTakesThePlace() throws {
        var desk = desk()
        desk.press(.character("d"))
        desk.type("inventati maria")
        desk.press(.enter)
        desk.type("oggi")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("Indicare chi è il nuovo richiedente"))
        desk.type("inventati luca")
        desk.press(.enter)
        #expect(desk.text.contains("figlio o figlia"))
        desk.press(.function(2))
        guard case .decesso(let who, let parentele) = try #require(recorded(desk)).variazione else {
            Issue.record("not a death")
            return
        }
        #expect(who == Fixtures.maria.id)
        #expect(parentele.first == ParentelaMembro(Fixtures.luca.id, .richiedente))
        #expect(parentele.count == 3)
    }

    @Test func aChangeOfApplicantNotForeseenIsWarnedAndNotForbidden() throws {
        var desk = desk()
        desk.press(.character("r"))
        desk.type("altro")
        desk.press(.enter)
        desk.type("inventati luca")
        desk.press(.enter, .enter)
        desk.type("ha trovato casa altrove")
        #expect(desk.text.contains("sentire l'INPS"))
        desk.press(.function(2))
        #expect(try #require(recorded(desk)).variazione.tipo == .cambioRichiedente)
    }

    @Test func whoComesInIsLookedForFirst() {
        var desk = desk()
        desk.press(.character("i"))
        guard case .ricerca = desk.front else {
            Issue.record("the search is not open")
            return
        }
        let piero = Persona(id: Identifier(40), version: 1, dati: DatiPersona(cognome: "Fittizi", nome: "Piero"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(piero)))
        desk.answer(.loaded(.persona(piero, nil)))
        #expect(desk.text.contains("Entra FITTIZI Piero."))
        desk.type("altro p")
        desk.press(.enter, .enter)
        desk.type("torna a casa")
        desk.press(.function(2))
        guard case .ingresso(let dati)? = recorded(desk)?.variazione else {
            Issue.record("not an ingresso")
            return
        }
        #expect(dati.persona == piero.id && dati.parentela == .altroParente)
    }

    @Test func aJoinNeedsSomebodyOfAnotherHousehold() {
        var desk = desk()
        desk.press(.character("m"))
        let piero = Persona(id: Identifier(40), version: 1, dati: DatiPersona(cognome: "Fittizi", nome: "Piero"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(piero)))
        desk.answer(.loaded(.persona(piero, nil)))
        #expect(desk.words == "FITTIZI Piero non è in nessun nucleo: registrare un ingresso.")
        let other = Nucleo(
            id: Identifier(50), version: 3, componenti: [Fixtures.componente(piero, .richiedente)])
        desk.press(.character("m"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(piero)))
        desk.answer(.loaded(.persona(piero, other)))
        desk.press(.enter)
        desk.type("matrimonio")
        desk.press(.enter)
        desk.type("altro p")
        desk.press(.function(2))
        #expect(
            recorded(desk)?.variazione
                == .unione(Identifier(50), version: 3, [ParentelaMembro(piero.id, .altroParente)]))
    }

    @Test func whatIsTypedSurvivesInTheDraft() {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("Sofia")
        guard case .saveDraft(let draft)? = desk.wait().first else {
            Issue.record("no draft was kept")
            return
        }
        #expect(AttoNucleoKind(draft: String(draft.chiave.prefix { $0 != ":" })) == .evento(.nascita))
        guard case .fascicolo = draft.screen else {
            Issue.record("the draft is not of the case file")
            return
        }
        var again = self.desk()
        again.press(.character("n"))
        again.answer(.loaded(.bozza(draft.chiave, draft)))
        #expect(again.text.contains("Sofia"))
    }

    @Test func pictures() {
        var fascicolo = Fixtures.fascicolo(.presentata)
        let before = fascicolo.nucleo.componenti.prefix(3).map(MembroComposizione.init)
        fascicolo.atti.eventi = [
            EventoNucleoRegistrato(
                tipo: .nascita, data: Fixtures.date(2018, 9, 10), motivo: "nascita", prima: before,
                dopo: fascicolo.nucleo.componenti.map(MembroComposizione.init),
                registrato: Instant(milliseconds: 1_536_660_000_000), operatore: "A. Esempio")
        ]
        expectGolden(desk(fascicolo).picture, named: "variazioni-80x24")
        expectGolden(desk().picture, named: "variazioni-vuote-80x24")
        var birth = desk()
        birth.press(.character("n"))
        birth.type("Sofia")
        birth.press(.enter, .enter)
        birth.type("10/9")
        birth.press(.enter)
        expectGolden(birth.picture, named: "nascita-80x24")
    }
}
