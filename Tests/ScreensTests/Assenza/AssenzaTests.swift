// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct AssenzaTests {
    private func desk() -> CounterDesk {
        let away = DatiAssenza(
            operatore: Identifier(2), dal: Fixtures.date(2018, 10, 1), al: Fixtures.date(2018, 10, 5),
            motivo: .congedo, sostituto: Identifier(1))
        var desk = CounterDesk(
            .assenza(AssenzaState(operatore: Identifier(1), dal: Fixtures.date(2018, 10, 2))), .assistenteSociale)
        desk.answer(
            .loaded(.agenda(Fixtures.oggi, Agenda(assenze: [Assenza(id: Identifier(4), dati: away)]))))
        return desk
    }

    @Test func whoIsAwayDoesNotSubstitute() {
        var desk = desk()
        desk.press(.enter, .enter, .enter, .enter)
        desk.type("Campione")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        expectGolden(desk.picture, named: "assenza-80x24")
        #expect(desk.text.contains("anche chi sostituisce è assente"))
    }

    @Test func anAbsenceIsRecordedWithItsSubstitute() {
        var desk = desk()
        desk.press(.enter)
        desk.type("8/10")
        desk.press(.enter)
        desk.type("12/10")
        desk.press(.enter, .enter)
        desk.type("Campione")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .addAssenza(
                    DatiAssenza(
                        operatore: Identifier(1), dal: Fixtures.date(2018, 10, 8), al: Fixtures.date(2018, 10, 12),
                        sostituto: Identifier(2)))
            ])
    }
}
