// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct SostituzioneTests {
    private let away = DatiAssenza(
        operatore: Identifier(1), dal: Fixtures.date(2018, 9, 24), al: Fixtures.date(2018, 9, 26), motivo: .malattia,
        sostituto: Identifier(2))

    private var agenda: Agenda {
        func voce(
            _ origine: OrigineVoce, _ day: Int, _ hour: Int, _ who: [Int64], _ tipo: TipoAppuntamento, _ nucleo: String
        ) -> VoceCalendario {
            VoceCalendario(
                origine: origine, version: 3, data: Fixtures.date(2018, 9, day), ora: Fixtures.time(hour, 0),
                tipo: tipo,
                operatori: who.map { Identifier($0) }, stanza: "Sala A", luogo: "Via di Prova, 1", nucleo: nucleo,
                codice: "REI-2018-00311", domanda: Identifier(31))
        }
        return Agenda(
            voci: [
                voce(.convocazione(Identifier(41), ordine: 0), 24, 9, [1, 3], .convocazione, "Inventati (4)"),
                voce(.appuntamento(Identifier(7)), 25, 10, [1], .visitaDomiciliare, "D'Esempio Lunghissimi (2)"),
                voce(.appuntamento(Identifier(8)), 25, 10, [2], .colloquio, "Fittizi (3)"),
            ], assenze: [Assenza(id: Identifier(1), dati: away)])
    }

    private func desk(_ assenza: DatiAssenza? = nil) -> CounterDesk {
        var desk = CounterDesk(.sostituzione(SostituzioneState(assenza: assenza ?? away)), .assistenteSociale)
        desk.answer(.loaded(.agenda(away.dal, agenda)))
        return desk
    }

    private func hand(_ origine: OrigineVoce, to sostituto: Int64 = 2, version: Int = 3) -> Act {
        .substitute(
            DatiSostituzione(
                origine: origine, version: version, assente: Identifier(1), sostituto: Identifier(sostituto)))
    }

    @Test func oneByOneAndTheOverlapIsSaidBeforeAll() {
        var desk = desk()
        expectGolden(desk.picture, named: "sostituzione-80x24")
        desk.press(.enter)
        #expect(desk.acts == [hand(.convocazione(Identifier(41), ordine: 0))])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "L'impegno è affidato a B. Campione.")
        desk.press(.down)
        #expect(desk.text.contains("! B. Campione ha già un impegno alle 10:00-11:00: Fittizi (3)."))
        desk.press(.character("t"))
        expectGolden(desk.picture, named: "sostituzione-tutti-80x24")
        // What overlaps is not handed over by a hasty Enter.
        desk.press(.enter)
        #expect(desk.acts.count == 1)
        desk.press(.character("t"), .character("s"))
        #expect(desk.acts.count == 3)
        #expect(desk.acts.last == hand(.appuntamento(Identifier(7))))
    }

    @Test func aMonitoringAndAnAppointmentOfTheCounterAreHandedOverToo() {
        var desk = desk()
        var more = agenda
        more.voci += [
            VoceCalendario(
                origine: .verifica(Identifier(51)), version: 9, data: Fixtures.date(2018, 9, 26), ora: nil,
                tipo: .verifica, operatori: [Identifier(1)], nucleo: "Provetti (1)", codice: "REI-2018-00017",
                domanda: Identifier(32)),
            VoceCalendario(
                origine: .accesso(Identifier(61)), data: Fixtures.date(2018, 9, 26), ora: Fixtures.time(11, 0),
                tipo: .colloquio, operatori: [Identifier(1)], stanza: "stanza 2", nucleo: "Modello",
                oggetto: "dato allo sportello"),
        ]
        desk.answer(.loaded(.agenda(away.dal, more)))
        desk.press(.end)
        expectGolden(desk.picture, named: "sostituzione-verifica-80x24")
        desk.press(.enter)
        #expect(desk.acts == [hand(.accesso(Identifier(61)), version: 1)])
        desk.answer(.recorded([Receipt()]))
        desk.press(.up, .enter)
        #expect(desk.acts.last == hand(.verifica(Identifier(51)), version: 9))
    }

    @Test func withoutASubstituteOneIsChosenAndNeverWhoIsAway() {
        var nobody = away
        nobody.sostituto = nil
        var desk = desk(nobody)
        desk.press(.enter)
        #expect(desk.acts.isEmpty && desk.words == "Manca chi sostituisce: S lo sceglie.")
        desk.press(.character("s"))
        #expect(!desk.text.contains("Esempio Ada"))
        desk.type("Consulente")
        desk.press(.enter)
        #expect(desk.text.contains("Sostituisce C. Consulente"))
        desk.press(.down, .enter)
        #expect(desk.acts == [hand(.appuntamento(Identifier(7)), to: 3)])
    }

    @Test func afterAnAbsenceIsRecordedItsAppointmentsAreListed() {
        var desk = CounterDesk(
            .assenza(AssenzaState(operatore: Identifier(1), dal: away.dal)), .assistenteSociale)
        var free = agenda
        free.assenze = []
        desk.answer(.loaded(.agenda(away.dal, free)))
        desk.press(.enter, .enter, .control("u"))
        desk.type("26/9")
        desk.press(.enter, .enter)
        desk.type("Campione")
        desk.press(.enter)
        #expect(desk.text.contains("In quei giorni ci sono 2 impegni"))
        desk.press(.function(2))
        desk.answer(.recorded([Receipt()]))
        guard case .sostituzione(let list) = desk.front else {
            Issue.record("the appointments are not listed: \(desk.words)")
            return
        }
        #expect(list.assenza.sostituto == Identifier(2))
        #expect(desk.words == "L'assenza è registrata: 2 impegni sono da affidare.")
    }

    @Test func fromTheAgendaOnlyOnADayOfAbsence() {
        var desk = CounterDesk(.agenda(AgendaState(giorno: Fixtures.date(2018, 9, 24))), .assistenteSociale)
        desk.answer(.loaded(.agenda(Fixtures.date(2018, 9, 24), agenda)))
        desk.press(.character("s"))
        guard case .sostituzione = desk.front else {
            Issue.record("the appointments are not listed: \(desk.words)")
            return
        }
        desk.press(.escape)
        desk.press(.right, .right, .right)
        desk.press(.character("s"))
        #expect(desk.words == "Nel giorno scelto nessuno di loro è assente.")
    }
}
