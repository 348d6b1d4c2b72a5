// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct OrarioTests {
    private func desk() -> CounterDesk {
        CounterDesk(.orario(OrarioState(operatore: Identifier(1), agenda: Agenda())), .assistenteSociale)
    }

    @Test func theUsualHoursAreThereAndADayCanBeTakenAway() {
        var desk = desk()
        expectGolden(desk.picture, named: "orario-80x24")
        desk.press(.end)
        for _ in 0..<10 { desk.press(.backspace) }
        desk.press(.function(2))
        guard case .setOrario(let who, let orario) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(who == Identifier(1))
        #expect(orario.fasce(on: .monday).isEmpty)
        #expect(orario.testo(.tuesday) == "9-13 15-17")
    }

    @Test func hoursThatCannotBeReadAreSaidBesideTheirDay() {
        var desk = desk()
        desk.type("sempre")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("non è un orario"))
    }
}
