// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct AppuntamentoTests {
    private func desk() -> CounterDesk {
        let taken = VoceCalendario(
            origine: .appuntamento(Identifier(9)), data: Fixtures.oggi, ora: Fixtures.time(10, 0), durata: 60,
            tipo: .colloquio, operatori: [Identifier(1)], stanza: "Sala A", nucleo: "Inventati (4)")
        var desk = CounterDesk(
            .appuntamento(
                AppuntamentoState(mode: .nuovo(giorno: Fixtures.oggi, ora: nil, con: [Identifier(1), Identifier(3)]))),
            .assistenteSociale)
        desk.answer(.loaded(.agenda(Fixtures.oggi, Agenda(voci: [taken]))))
        return desk
    }

    @Test func whatItWouldMeetIsSaidAndDoesNotStop() {
        var desk = desk()
        desk.press(.enter)
        desk.type("10")
        desk.press(.enter)
        #expect(desk.text.contains("! A. Esempio ha già un impegno alle 10:00-11:00: Inventati (4)."))
        desk.press(.enter, .enter, .enter, .enter)
        desk.type("sala a")
        desk.press(.enter, .enter)
        desk.type("rete con la scuola")
        expectGolden(desk.picture, named: "appuntamento-80x24")
        desk.press(.function(2))
        guard case .addAppuntamento(let dati) = desk.acts.first else {
            Issue.record("nothing was recorded: \(desk.words)")
            return
        }
        #expect(dati.operatori == [Identifier(1), Identifier(3)])
        #expect(dati.ora == Fixtures.time(10, 0))
        #expect(dati.oggetto == "rete con la scuola")
    }

    @Test func theNextFreePlaceIsOneForAllAndNotPast() {
        var desk = desk()
        desk.press(.function(5))
        guard case .appuntamento(let first) = desk.front else { return }
        // It is half past nine, and ten is taken.
        #expect(first.value("ora") == "11:00")
        desk.press(.function(5))
        guard case .appuntamento(let second) = desk.front else { return }
        #expect(second.value("ora") == "12:00")
    }

    @Test func withoutASubjectAndAHouseholdNothingIsRecorded() {
        var desk = desk()
        desk.press(.enter)
        desk.type("12")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("da correggere"))
    }
}
