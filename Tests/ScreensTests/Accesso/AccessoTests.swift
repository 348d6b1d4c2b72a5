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

    /// Motive "domanda da presentare", outcome as typed.
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

    @Test func onTheTelephoneSomebodyElseWithoutDelegaHearsNothing() throws {
        var desk = desk()
        desk.press(.backTab, .backTab)
        desk.type("familiare")
        desk.press(.enter)
        #expect(desk.prose.contains("senza delega non si danno notizie della domanda, nemmeno al coniuge"))
        desk.type("INVENTATI Luca, marito")
        desk.press(.enter)
        desk.type("n")
        desk.press(.backTab, .backTab, .backTab)
        desk.type("per telefono")
        desk.press(.enter)
        #expect(desk.text.contains("Identità"))
        expectGolden(desk.picture, named: "accesso-telefono-80x24")
        desk.press(.enter, .enter, .enter, .enter, .enter, .enter)
        desk.press(.character("3"), .enter, .enter)
        desk.type("informato")
        desk.press(.function(2))
        guard case .recordAccesso(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.text)")
            return
        }
        #expect(dati.chiamante == "INVENTATI Luca, marito")
        #expect(dati.delega == Delega(isPresentata: false))
        #expect(dati.modalita == .telefono)
        #expect(dati.senzaNotizie != nil)
    }

    @Test func anotherServiceAsksWhichAndAnAppointmentWhen() {
        var desk = filled("inviato")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        desk.type("Centro per l'impiego")
        desk.press(.function(2))
        guard case .recordAccesso(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.text)")
            return
        }
        #expect(dati.rinvio == Rinvio(servizio: "Centro per l'impiego", mezzo: .indicazioni))
        desk = filled("appuntamento")
        desk.press(.enter)
        desk.type("+7")
        desk.press(.enter)
        desk.type("9")
        desk.press(.function(2))
        guard case .recordAccesso(let other) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.text)")
            return
        }
        #expect(
            other.appuntamento
                == AppuntamentoAccesso(data: Fixtures.oggi.adding(days: 7), ora: Fixtures.time(9, 0)))
    }

    @Test func aCorrectionSaysWhyAndStartsFromWhatWasWritten() {
        let old = Accesso(
            id: Identifier(7),
            dati: DatiAccesso(
                data: Fixtures.oggi, ora: Fixtures.time(9, 0), punto: Identifier(1), persona: Fixtures.maria.id,
                motivi: [.mensa], esito: .informato, note: "nota"), operatore: Identifier(1))
        let scheda = SchedaAccesso(
            accesso: old, persona: Fixtures.maria, operatore: "A. Esempio", registrato: Instant(milliseconds: 0))
        var desk = CounterDesk(.accesso(AccessoState(rettifica: scheda)))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        desk.type("era la mensa di Luca")
        desk.press(.function(2))
        #expect(desk.acts == [.correctAccesso(Identifier(7), motivo: "era la mensa di Luca", old.dati)])
    }

    @Test func pictures() {
        var desk = filled("domanda")
        expectGolden(desk.picture, named: "accesso-80x24")
        desk = self.desk(nil)
        desk.press(.function(2))
        expectGolden(desk.picture, named: "accesso-problemi-80x24")
    }

    @Test func anAppointmentSaysWhoseAgendaItIsInAndWhatItMeetsThere() {
        var desk = filled("appuntamento")
        desk.press(.enter)
        desk.type("24/9")
        desk.press(.enter)
        let day = Fixtures.date(2018, 9, 24)
        func asks() -> Int {
            desk.effects.filter { if case .load(.agenda(day, day), _) = $0 { true } else { false } }.count
        }
        #expect(asks() == 1)
        func taken(_ origine: OrigineVoce, _ hour: Int, _ who: Int64, _ room: String, _ nucleo: String)
            -> VoceCalendario
        {
            VoceCalendario(
                origine: origine, data: day, ora: Fixtures.time(hour, 0), tipo: .colloquio,
                operatori: [Identifier(who)], stanza: room, nucleo: nucleo)
        }
        desk.answer(
            .loaded(
                .agenda(
                    day,
                    Agenda(voci: [
                        taken(.appuntamento(Identifier(1)), 10, 2, "", "Fittizi (3)"),
                        taken(.accesso(Identifier(2)), 10, 3, "Stanza 2", "Modello"),
                    ]))))
        desk.type("10:30")
        desk.press(.enter, .enter)
        #expect(desk.text.contains("di tutti: «Con» non nomina un solo collega"))
        #expect(!desk.text.contains("ha già un impegno"))
        desk.type("campione")
        #expect(desk.text.contains("di B. Campione"))
        #expect(desk.text.contains("! B. Campione ha già un impegno alle 10:00-11:00: Fittizi (3)."))
        desk.press(.backTab)
        desk.type("stanza 2, sede")
        desk.press(.enter)
        expectGolden(desk.picture, named: "accesso-agenda-80x24")
        #expect(asks() == 1)
        // It is said and stops nothing.
        desk.press(.function(2))
        guard case .recordAccesso(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.words)")
            return
        }
        #expect(dati.appuntamento?.operatore == Identifier(2))
        #expect(dati.appuntamento?.con == "campione")
        #expect(dati.appuntamento?.luogo == "stanza 2, sede")
    }

    @Test func aDayWhoseOfficesAreClosedOrAColleagueAwayIsSaidEvenWithoutAnHour() {
        var desk = filled("appuntamento")
        desk.press(.enter)
        desk.type("23/9")
        desk.press(.enter)
        #expect(desk.text.contains("! Il 23/09/2018, domenica, gli uffici sono chiusi."))
        desk.press(.backTab, .control("u"))
        desk.type("24/9")
        desk.press(.enter)
        let day = Fixtures.date(2018, 9, 24)
        let away = DatiAssenza(operatore: Identifier(2), dal: day, al: day, motivo: .ferie)
        desk.answer(.loaded(.agenda(day, Agenda(assenze: [Assenza(id: Identifier(1), dati: away)]))))
        desk.press(.enter, .enter)
        desk.type("campione")
        #expect(desk.text.contains("! B. Campione è assente dal 24/09/2018 al 24/09/2018"))
    }
}
