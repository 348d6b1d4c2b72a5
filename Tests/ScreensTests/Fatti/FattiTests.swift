// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct FattiTests {
    private let context = Fixtures.context()

    private func text(_ state: FattiState) -> String {
        Fixtures.picture(of: .fatti(state)).rows().joined(separator: "\n")
    }

    @Test func `the fact in focus is told in full: state before and after, reason, when it was recorded`() {
        var state = FattiState(fascicolo: Fixtures.inAnalisi)
        #expect(text(state).contains("Stato: da convocata a in analisi."))
        _ = state.handle(.down, context)
        #expect(text(state).contains("Incontro: assenza giustificata: visita medica"))
        #expect(text(state).contains("registrato il 03/09/2018 alle 09:00 da A. Esempio"))
        #expect(text(state).contains("2 di 7"))
    }

    @Test func `Invio legge un fatto intero, con la valutazione finale di una chiusura`() {
        var f = Fixtures.inAnalisi
        let finale = ValutazioneFinale(autonomia: .inParte, obiettivi: [0: .raggiunto, 1: .nonRaggiunto])
        f.fatti.insert(
            Fatto(
                sequenza: 99, data: Fixtures.date(2018, 9, 20), registrato: Instant(milliseconds: 1_537_430_400_000),
                operatore: "A. Esempio",
                codice: "chiudi", da: "IN_MONITORAGGIO", a: "CHIUSA", motivo: "progetto concluso",
                righe: finale.inParole + ["Il nucleo prosegue con i servizi del territorio."]), at: 0)
        var state = FattiState(fascicolo: f)
        _ = state.handle(.enter, context)
        let shown = text(state)
        #expect(shown.contains("Autonomia raggiunta: in parte."))
        #expect(shown.contains("Obiettivo 1: raggiunto.") && shown.contains("Obiettivo 2: non raggiunto."))
        #expect(shown.contains("Il nucleo prosegue con i servizi del territorio."))
        expectGolden(Fixtures.picture(of: .fatti(state)), named: "fatto-chiusura-80x24")
        #expect(state.perform("indietro", context) == .none)
        #expect(state.perform("indietro", context).navigation == .pop(.nothing))
    }

    @Test func `a long history scrolls and keeps its place when another desk adds a fact`() {
        var f = Fixtures.inAnalisi
        f.fatti = (1...60).reversed().map {
            Fixtures.fatto(Int64($0), Fixtures.date(2018, 9, 1), "nota_diario", nil, nil, "numero \($0)")
        }
        var state = FattiState(fascicolo: f)
        for _ in 0..<40 { _ = state.handle(.down, context) }
        #expect(text(state).contains("Nota del diario: numero 20"))
        f.fatti.insert(Fixtures.fatto(61, Fixtures.date(2018, 9, 2), "nota_diario", nil, nil, "numero 61"), at: 0)
        let again = Effect.load(.fascicolo(Identifier(31), isOpening: false), context.ticket)
        #expect(state.receive(.archiveChanged, context).effects == [again])
        _ = state.receive(.loaded(.fascicolo(f)), context)
        #expect(text(state).contains("42 di 61"))
    }

    @Test func `a code without words is shown as it is written, never empty`() {
        var f = Fixtures.inAnalisi
        f.fatti = [Fixtures.fatto(1, Fixtures.date(2018, 9, 1), "presa_cosa_nuova")]
        #expect(text(FattiState(fascicolo: f)).contains("Presa cosa nuova"))
    }

    @Test func `the pictures of the history`() {
        expectGolden(Fixtures.picture(of: .fatti(FattiState(fascicolo: Fixtures.inAnalisi))), named: "fatti-80x24")
        expectGolden(
            Fixtures.picture(
                of: .fatti(FattiState(fascicolo: Fixtures.inAnalisi)), size: Size(rows: 40, columns: 120)),
            named: "fatti-120x40")
    }
}
