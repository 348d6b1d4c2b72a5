// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct DurataTests {
    private static var fascicolo: Fascicolo {
        var f = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        f.domanda.dati.mesiSia = 4
        f.fatti =
            [
                Fixtures.fatto(9, Fixtures.date(2019, 2, 15), "ripristina", "SOSPESA", "ACCOLTA"),
                Fixtures.fatto(8, Fixtures.date(2018, 12, 20), "esito_sospesa", "ACCOLTA", "SOSPESA"),
            ] + f.fatti
        return f
    }

    private func state(on date: CalendarDate) -> DurataState { DurataState(fascicolo: Self.fascicolo, on: date) }

    private func text(_ state: DurataState) -> String {
        Fixtures.picture(of: .durata(state)).rows().joined(separator: "\n")
    }

    @Test func `the months are told in a sentence and one by one`() {
        let found = text(state(on: Fixtures.date(2019, 3, 10)))
        #expect(found.contains("Pagati 6 mesi su 14, 2 sospesi: restano 6 mesi, fino al 30/09/2019."))
        #expect(found.contains("2019  S   S   P   -   -   -   -   -   -   .   .   ."))
        #expect(found.contains("mesi di SIA già avuti"))
    }

    @Test func `another outcome is counted as soon as it is read`() {
        let context = Fixtures.context()
        var state = state(on: context.oggi)
        var read = Self.fascicolo
        read.domanda.esito?.scadenza = Fixtures.date(2018, 12, 31)
        let again = Effect.load(.fascicolo(Identifier(31), isOpening: false), context.ticket)
        #expect(state.receive(.archiveChanged, context).effects == [again])
        _ = state.receive(.loaded(.fascicolo(read)), context)
        #expect(text(state).contains("fino al 31/12/2018"))
    }

    @Test func `the case file opens it on B, or says why not`() {
        var open = FascicoloState(domanda: Identifier(31), codice: "REI-2018-00311")
        let context = Fixtures.context()
        _ = open.receive(.loaded(.fascicolo(Self.fascicolo)), context)
        guard case .push(.durata)? = open.perform("durata", context).navigation else {
            Issue.record("B does not open the months")
            return
        }
        var early = FascicoloState(domanda: Identifier(31), codice: "REI-2018-00311")
        _ = early.receive(.loaded(.fascicolo(Fixtures.fascicolo(.presentata))), context)
        let command = early.commands(context).first { $0.id == "durata" }
        #expect(command?.unavailable == "La decorrenza del beneficio non è ancora registrata.")
    }

    @Test func `the pictures of the months`() {
        let shown = state(on: Fixtures.date(2019, 3, 10))
        expectGolden(Fixtures.picture(of: .durata(shown)), named: "durata-80x24")
        expectGolden(Fixtures.picture(of: .durata(shown), size: Size(rows: 40, columns: 120)), named: "durata-120x40")
    }
}
