// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct AgendaTests {
    private let me = Identifier<Operatore>(1)
    private let consultant = Identifier<Operatore>(3)

    /// The week of Monday 17 September 2018, a Thursday in focus.
    private func week() -> Agenda {
        func voce(
            _ id: Int64, _ day: Int, _ hour: Int, _ tipo: TipoAppuntamento, _ nucleo: String, _ who: [Int64],
            _ stato: StatoAppuntamento = .fissato, oggetto: String = ""
        ) -> VoceCalendario {
            VoceCalendario(
                origine: tipo == .convocazione
                    ? .convocazione(Identifier(id), ordine: 0) : .appuntamento(Identifier(id)),
                version: 2, data: Fixtures.date(2018, 9, day), ora: Fixtures.time(hour, 30), durata: 60, tipo: tipo,
                operatori: who.map { Identifier($0) }, stanza: "Sala A", luogo: "Via di Prova, 1", nucleo: nucleo,
                codice: nucleo.isEmpty ? "" : "REI-2018-0004\(id)", domanda: nucleo.isEmpty ? nil : Identifier(id),
                oggetto: oggetto, stato: stato)
        }
        let away = DatiAssenza(
            operatore: consultant, dal: Fixtures.date(2018, 9, 21), al: Fixtures.date(2018, 9, 21),
            sostituto: Identifier(2))
        return Agenda(
            voci: [
                voce(1, 17, 9, .convocazione, "Inventati (4)", [1, 3]),
                voce(2, 18, 15, .visitaDomiciliare, "D'Esempio (2)", [1]),
                voce(3, 20, 9, .convocazione, "Fittizi (3)", [1, 3]),
                voce(4, 20, 11, .rete, "", [1], oggetto: "incontro con la scuola"),
                voce(5, 20, 15, .colloquio, "Provetti (1)", [1], .annullato, oggetto: "ha telefonato"),
                voce(6, 21, 10, .equipe, "Invenzione Lunghissima (5)", [1, 3]),
                voce(7, 20, 9, .colloquio, "Altrui (2)", [2]),
            ], assenze: [Assenza(id: Identifier(1), dati: away)])
    }

    private func desk(_ size: Size = Size(rows: 24, columns: 80)) -> CounterDesk {
        var desk = CounterDesk(.agenda(AgendaState(giorno: Fixtures.oggi)), .assistenteSociale, size: size)
        desk.answer(.loaded(.agenda(Fixtures.date(2018, 9, 17), week())))
        return desk
    }

    @Test func theWeekIsAskedForAndIsOnesOwn() {
        let desk = desk()
        #expect(
            desk.effects.contains { effect in
                if case .load(.agenda(let dal, let al), _) = effect {
                    dal == Fixtures.date(2018, 9, 17) && al == Fixtures.date(2018, 9, 23)
                } else {
                    false
                }
            })
        #expect(!desk.text.contains("Altrui"))
        #expect(desk.text.contains("6 impegni"))
    }

    @Test func pictures() {
        var desk = desk()
        expectGolden(desk.picture, named: "agenda-settimana-80x24")
        desk.press(.character("v"))
        expectGolden(desk.picture, named: "agenda-giorno-80x24")
        desk.press(.character("c"))
        expectGolden(desk.picture, named: "agenda-di-chi-80x24")
        expectGolden(self.desk(Size(rows: 40, columns: 120)).picture, named: "agenda-settimana-120x40")
    }

    @Test func theWeekBeforeIsAskedForOnlyWhenTheDayLeavesIt() {
        var desk = desk()
        #expect(desk.press(.left, .left, .left).isEmpty)
        let asked = desk.press(.left)
        #expect(
            asked.contains {
                if case .load(.agenda(let dal, _), _) = $0 { dal == Fixtures.date(2018, 9, 10) } else { false }
            })
    }

    @Test func theFreePlacesOfTwoAreThoseOfBoth() {
        var desk = desk()
        desk.press(.character("v"))
        #expect(desk.text.contains("10:30-11:30  libero"))
        #expect(desk.text.contains("15:00-17:00  libero"))
        // Friday the consulente is away: nothing is free for the two.
        desk.press(.character("c"), .enter)
        desk.type("Consulente")
        desk.press(.enter)
        desk.press(.right)
        #expect(desk.text.contains("C. Consulente assente (ferie), sostituisce B. Campione"))
        #expect(!desk.text.contains("libero"))
    }

    @Test func anAppointmentIsCancelledOnlyWithAReason() {
        var desk = desk()
        desk.press(.down)
        desk.press(.character("x"), .enter)
        #expect(desk.acts.isEmpty)
        desk.type("la scuola rinvia")
        desk.press(.enter)
        #expect(desk.acts == [.closeAppuntamento(Identifier(4), version: 2, .annullato, motivo: "la scuola rinvia")])
    }

    @Test func aConvocationIsNotChangedHere() {
        var desk = desk()
        desk.press(.character("x"))
        #expect(desk.words.contains("Si cambiano qui solo gli appuntamenti dell'agenda."))
        #expect(desk.acts.isEmpty)
    }

    @Test func enterOpensTheCaseFile() {
        var desk = desk()
        desk.press(.enter)
        guard case .fascicolo = desk.front else {
            Issue.record("the case file is not open")
            return
        }
    }

    @Test func enterOnAFreePlaceProposesItsHour() {
        var desk = desk()
        desk.press(.character("v"), .down, .down, .enter)
        guard case .appuntamento(let form) = desk.front else {
            Issue.record("no appointment is proposed")
            return
        }
        #expect(form.value("ora") == "10:30")
        #expect(form.value("data") == "20/09/2018")
    }

    @Test func whoMayNotKeepTheAgendaReadsWhy() {
        var desk = CounterDesk(.scrivania(ScrivaniaState()), .servizioSpecialistico)
        desk.press(.character("a"))
        #expect(desk.words.contains("non si può tenere l'agenda"))
    }
}
