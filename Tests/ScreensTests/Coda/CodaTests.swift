// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct CodaTests {
    private let context = Fixtures.context(.supervisore)

    private func voce(_ number: Int, scade: CalendarDate? = Fixtures.date(2018, 8, 7), assistente: String = "")
        -> VoceCoda
    {
        VoceCoda(
            domanda: Identifier(Int64(number)), codice: "REI-2018-\(10000 + number)",
            nucleo: "Inventati (\(number % 7 + 1))",
            comune: "G713", dal: Fixtures.date(2018, 7, 16), scade: scade, presentataIl: Fixtures.date(2018, 7, 2),
            protocollo: "0001234/2018", assistente: assistente, stato: "assegnata",
            cursore: CursoreCoda(scade: number, presentata: 0, domanda: Int64(number)))
    }

    private func page(_ numbers: ClosedRange<Int>, hasMore: Bool, total: Int = 214) -> Outcome {
        .loaded(
            .coda(
                .senzaAnalisi,
                PaginaCoda(
                    voci: numbers.map { voce($0, assistente: $0 % 2 == 0 ? "A. Esempio" : "") }, precedenti: 0,
                    totale: Conteggio(total), scadute: Conteggio(37), hasMore: hasMore)))
    }

    private func opened() -> CodaState {
        var state = CodaState(coda: .senzaAnalisi)
        _ = state.appear(context)
        _ = state.receive(page(1...100, hasMore: true), context)
        return state
    }

    private func query(_ state: CodaState, after: Int?) -> Effect {
        .load(
            .coda(
                .senzaAnalisi, FiltroCoda(),
                after: after.map { CursoreCoda(scade: $0, presentata: 0, domanda: Int64($0)) }, before: nil, limit: 100),
            context.ticket)
    }

    @Test func `going beyond the window asks for the rows after the last one, and the move goes on`() {
        var state = opened()
        for _ in 0..<99 { #expect(state.handle(.down, context).effects.isEmpty) }
        #expect(state.handle(.down, context).effects == [query(state, after: 100)])
        _ = state.receive(page(101...200, hasMore: true), context)
        let opened = FascicoloState(domanda: Identifier(101), codice: "REI-2018-10101")
        #expect(state.perform("coda.apri", context).navigation == .push(.fascicolo(opened)))
    }

    @Test func `an answer for another list is not taken`() {
        var state = CodaState(coda: .daInviare)
        _ = state.appear(context)
        _ = state.receive(page(1...3, hasMore: false), context)
        #expect(state.perform("coda.apri", context) == .ignored)
    }

    @Test func `the arrow goes to the next list and asks for it`() {
        var state = opened()
        let effects = state.perform("coda.dopo", context).effects
        #expect(
            effects == [
                .load(.coda(.senzaProgetto, FiltroCoda(), after: nil, before: nil, limit: 100), context.ticket)
            ])
    }

    @Test func `the filter narrows the question`() {
        var state = opened()
        _ = state.perform("coda.filtra", context)
        for key: Key in [.character("q"), .character("u"), .enter] { _ = state.handle(key, context) }
        let effects = state.handle(.function(2), context).effects
        #expect(
            effects == [
                .load(
                    .coda(.senzaAnalisi, FiltroCoda(comune: "H109"), after: nil, before: nil, limit: 100),
                    context.ticket)
            ])
    }

    @Test func `what the row in focus waits for is said whole, whatever the length of a name`() {
        let long = VoceCoda(
            domanda: Identifier(1), codice: "REI-2018-10001", nucleo: "Dell'Invenzione Esempietti Immaginari (12)",
            comune: "G713", dal: Fixtures.date(2018, 9, 19), scade: Fixtures.date(2018, 10, 24),
            presentataIl: Fixtures.date(2018, 7, 2),
            protocollo: "0001234/2018", assistente: "", stato: "in valutazione multidimensionale",
            cursore: CursoreCoda(scade: 1, presentata: 0, domanda: 1))
        var state = CodaState(coda: .senzaAnalisi)
        _ = state.appear(context)
        _ = state.receive(
            .loaded(
                .coda(
                    .senzaAnalisi,
                    PaginaCoda(
                        voci: [long], precedenti: 0, totale: Conteggio(1), scadute: Conteggio(0), hasMore: false))),
            context)
        let rows = Fixtures.picture(of: .coda(state), .supervisore).rows()
        let prose = rows.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(prose.contains("in valutazione multidimensionale; domanda del 02/07/2018, prot. 0001234/2018"))
        #expect(prose.contains("Aspetta da 1 giorno lavorativo, dal 19/09/2018."))
    }

    @Test func `the picture at 80 by 24`() {
        expectGolden(Fixtures.picture(of: .coda(opened()), .supervisore), named: "coda-80x24")
    }

    @Test func `the picture at 132 by 43`() {
        let size = Size(rows: 43, columns: 132)
        expectGolden(Fixtures.picture(of: .coda(opened()), .supervisore, size: size), named: "coda-132x43")
    }

    @Test func `the picture of an empty list`() {
        var state = CodaState(coda: .daComunicare)
        _ = state.appear(context)
        _ = state.receive(
            .loaded(
                .coda(
                    .daComunicare,
                    PaginaCoda(voci: [], precedenti: 0, totale: Conteggio(0), scadute: Conteggio(0), hasMore: false))),
            context)
        expectGolden(Fixtures.picture(of: .coda(state), .supervisore), named: "coda-vuota-80x24")
    }

    @Test func `a household to call says since which outcome it waits, and whether it did not come`() {
        var state = CodaState(coda: .daConvocare)
        _ = state.appear(context)
        var rows = [1, 2].map { voce($0, assistente: "A. Esempio") }
        rows[0] = VoceCoda(
            domanda: rows[0].domanda, codice: rows[0].codice, nucleo: rows[0].nucleo, comune: "G713",
            dal: rows[0].dal, scade: rows[0].scade, presentataIl: rows[0].presentataIl, protocollo: rows[0].protocollo,
            assistente: rows[0].assistente, stato: "assegnata",
            nota: "convocato per il 18/09/2018: assente, non giustificato; si convoca di nuovo",
            cursore: rows[0].cursore)
        _ = state.receive(
            .loaded(
                .coda(
                    .daConvocare,
                    PaginaCoda(voci: rows, precedenti: 0, totale: Conteggio(2), scadute: Conteggio(2), hasMore: false))),
            context)
        expectGolden(Fixtures.picture(of: .coda(state), .supervisore), named: "coda-da-convocare-80x24")
    }

    @Test func `C opens the convocation of the household, only in the lists of who is to be called`() {
        for coda in [Coda.daConvocare, .senzaAnalisi] {
            var state = CodaState(coda: coda)
            _ = state.appear(context)
            _ = state.receive(
                .loaded(
                    .coda(
                        coda,
                        PaginaCoda(
                            voci: [voce(1)], precedenti: 0, totale: Conteggio(1), scadute: Conteggio(1),
                            hasMore: false))), context)
            let expected = FascicoloState(
                domanda: Identifier(1), codice: "REI-2018-10001", bozza: "passaggio.convocazione")
            #expect(state.perform("coda.convoca", context).navigation == .push(.fascicolo(expected)))
        }
        func command(_ coda: Coda) -> ScreenCommand? {
            CodaState(coda: coda).commands(context).first { $0.id == "coda.convoca" }
        }
        #expect(command(.daComunicare)?.keys == [])
        #expect(command(.daComunicare)?.unavailable != nil)
        #expect(command(.daConvocare)?.unavailable == "La lista è vuota.")
    }

    @Test func `V apre la scheda della verifica, solo dalle verifiche di monitoraggio`() {
        let context = Fixtures.context(.assistenteSociale)
        var state = CodaState(coda: .monitoraggi)
        _ = state.appear(context)
        _ = state.receive(
            .loaded(
                .coda(
                    .monitoraggi,
                    PaginaCoda(
                        voci: [voce(1)], precedenti: 0, totale: Conteggio(1), scadute: Conteggio(1), hasMore: false))),
            context)
        let key = state.commands(context).first { $0.id == "coda.monitora" }
        #expect(key?.keys == [.character("v"), .character("V")] && key?.unavailable == nil)
        let expected = FascicoloState(domanda: Identifier(1), codice: "REI-2018-10001", bozza: "nuova_verifica")
        #expect(state.perform("coda.monitora", context).navigation == .push(.fascicolo(expected)))
        #expect(CodaState(coda: .daInviare).commands(context).first { $0.id == "coda.monitora" }?.keys == [])
    }
}
