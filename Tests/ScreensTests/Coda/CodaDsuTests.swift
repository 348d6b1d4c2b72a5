// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct CodaDsuTests {
    private let context = Fixtures.context(.amministrativo)

    private func page(_ count: Int, hasMore: Bool = false) -> PaginaCoda {
        let voci = (1...count).map { number in
            VoceCoda(
                domanda: Identifier(Int64(number)), codice: "REI-2018-\(10000 + number)", nucleo: "Inventati (3)",
                comune: "G713", dal: Fixtures.date(2018, 7, 2), scade: Fixtures.date(2019, 1, 15),
                presentataIl: Fixtures.date(2018, 7, 2), protocollo: "0001234/2018", assistente: "A. Esempio",
                stato: "accolta", letteraIl: number == 2 ? Fixtures.date(2018, 12, 3) : nil,
                nota: number == 1 ? "DSU con omissioni: portare i documenti che lo provano" : "",
                cursore: CursoreCoda(scade: number, presentata: 0, domanda: Int64(number)))
        }
        return PaginaCoda(
            voci: voci, precedenti: 0, totale: Conteggio(count), scadute: Conteggio(0), hasMore: hasMore)
    }

    private func opened(_ coda: Coda = .dsu) -> CodaState {
        var state = CodaState(coda: coda)
        _ = state.appear(context)
        _ = state.receive(.loaded(.coda(coda, page(3))), context)
        return state
    }

    private func letters(_ reaction: Reaction) -> [Identifier<Domanda>]? {
        guard case .push(.stampa(let screen)) = reaction.navigation else { return nil }
        return [1, 2, 3].map { Identifier<Domanda>($0) }.filter { id in
            screen == StampaState(.lettereDsu([id]))
                || screen == StampaState(.lettereDsu([1, 2, 3].map { Identifier($0) }))
        }
    }

    @Test func `with nothing marked the letters are for all the rows of the list`() {
        var state = opened()
        let asked = state.perform("coda.lettere", context)
        #expect(
            asked.effects == [.load(.coda(.dsu, FiltroCoda(), after: nil, before: nil, limit: 500), context.ticket)])
        #expect(letters(state.receive(.loaded(.coda(.dsu, page(3))), context))?.count == 3)
    }

    @Test func `with rows marked the letters are for those`() {
        var state = opened()
        _ = state.handle(.down, context)
        _ = state.perform("coda.segna", context)
        #expect(letters(state.perform("coda.lettere", context)) == [Identifier(2)])
    }

    @Test func `the day is recorded only when who made them says so`() {
        for isYes in [true, false] {
            var state = opened()
            _ = state.perform("coda.segna", context)
            _ = state.perform("coda.lettere", context)
            _ = state.receive(.delivered(.nothing), context)
            let answer = state.handle(isYes ? .enter : .escape, context)
            #expect(
                answer.effects
                    == (isYes ? [.record([.recordLettereDsu([Identifier(1)])], context.ticket, discarding: nil)] : []))
        }
    }

    @Test func `a list of cases has no letters, and L still goes to the next one`() {
        let state = CodaState(coda: .senzaAnalisi)
        #expect(state.commands(context).first { $0.id == "coda.lettere" }?.unavailable != nil)
        #expect(state.commands(context).first { $0.id == "coda.dopo" }?.keys.contains(.character("l")) == true)
    }

    @Test func `the pictures`() {
        var state = opened()
        _ = state.perform("coda.segna", context)
        expectGolden(Fixtures.picture(of: .coda(state), .amministrativo), named: "coda-dsu-80x24")
        expectGolden(
            Fixtures.picture(of: .coda(opened(.dsuDifformi)), .amministrativo), named: "coda-dsu-difformi-80x24")
    }
}
