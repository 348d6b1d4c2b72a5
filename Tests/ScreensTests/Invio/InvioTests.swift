// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct InvioTests {
    private let context = Fixtures.context(.amministrativo)

    private func opened(_ voci: [VoceInvio], _ coda: Coda = .daInviare) -> InvioState {
        var state = coda == .daInviare ? InvioState() : .inviate()
        _ = state.appear(context)
        _ = state.receive(.loaded(.invii(coda, Fixtures.paginaInvio(voci))), context)
        return state
    }

    private var misti: [VoceInvio] {
        [
            Fixtures.voceInvio(1, scarto: "codice fiscale non allineato"), Fixtures.voceInvio(2),
            Fixtures.voceInvio(3, isNegativa: true), Fixtures.voceInvio(4, .presentata),
            Fixtures.voceInvio(5, hasCodice: false), Fixtures.voceInvio(6, comune: "H109"), Fixtures.voceInvio(7),
        ]
    }

    private func pushed(_ reaction: Reaction) -> Screen? {
        guard case .push(let screen) = reaction.navigation else { return nil }
        return screen
    }

    @Test func `Enter on a domanda to be verified asks for its case file, then opens the check`() {
        var state = opened([Fixtures.voceInvio(31, .presentata)])
        let asked = state.perform("apri", context)
        #expect(asked.effects == [.load(.fascicolo(Identifier(31), isOpening: true), context.ticket)])
        let opened = state.receive(.loaded(.fascicolo(Fixtures.fascicolo(.presentata))), context)
        guard case .passaggio = pushed(opened) else {
            Issue.record("the check is not open")
            return
        }
    }

    @Test func `several marked are verified one after the other, and Esc stops`() {
        var state = opened([1, 2, 3].map { Fixtures.voceInvio($0, .presentata) })
        for _ in 0..<3 { _ = state.perform("segna", context) }
        func asked(_ reaction: Reaction) -> [Effect] {
            reaction.effects.filter {
                if case .load(.fascicolo, _) = $0 { return true }
                return false
            }
        }
        func load(_ id: Int64) -> [Effect] { [.load(.fascicolo(Identifier(id), isOpening: true), context.ticket)] }
        #expect(asked(state.perform("apri", context)) == load(1))
        #expect(asked(state.receive(.delivered(.saved("fatto")), context)) == load(2))
        #expect(asked(state.receive(.delivered(.nothing), context)) == [])
        #expect(asked(state.receive(.delivered(.saved("altro")), context)) == [])
    }

    @Test func `L sends what is verified up to the row in focus`() {
        var state = opened([Fixtures.voceInvio(1), Fixtures.voceInvio(2), Fixtures.voceInvio(3)])
        _ = state.handle(.down, context)
        guard case .lotto(let form) = pushed(state.perform("lotto", context)) else {
            Issue.record("the batch is not open")
            return
        }
        #expect(form.title == "Verifica e invio ▸ nuovo lotto")
        let rows = Fixtures.picture(of: .lotto(form), .amministrativo).rows()
        #expect(rows.contains { $0.contains("2 domande, in ordine di presentazione") })
    }

    @Test func `nothing can be sent before the check, and the key says so`() {
        let state = opened([Fixtures.voceInvio(1, .presentata)])
        let command = state.commands(context).first { $0.id == "lotto" }
        #expect(command?.unavailable?.contains("verifica positiva") == true)
    }

    @Test func `the counter sees the list and cannot send`() {
        let counter = Fixtures.context(.urp)
        let command = opened([Fixtures.voceInvio(1)]).commands(counter).first { $0.id == "lotto" }
        #expect(command?.unavailable?.contains("operatore URP") == true)
    }

    @Test func `a file that is there already is replaced only when asked`() {
        var state = InvioState()
        _ = state.perform("prima", context)
        let lotto = LottoInvio(
            id: Identifier(7), numero: "2018-0007", data: Fixtures.date(2018, 9, 12), operatore: "M. Inventati",
            quante: 12, inAttesa: 3, file: nil, sha256: nil)
        _ = state.receive(.loaded(.lotti([lotto])), context)
        let isThere = state.receive(.printing(.exists("~/Percorso/lotto.csv")), context)
        #expect(isThere.effects == [])
        let no = state.handle(.enter, context)
        #expect(no.effects == [])
        _ = state.receive(.printing(.exists("~/Percorso/lotto.csv")), context)
        let yes = state.handle(.character("s"), context)
        #expect(
            yes.effects == [.writeLotto("2018-0007", path: "~/Percorso/lotto.csv", replacing: true, context.ticket)])
    }

    @Test(arguments: [(80, 24), (132, 43)])
    func `the picture of what is to be verified and sent`(columns: Int, rows: Int) {
        var state = opened(misti)
        _ = state.perform("segna", context)
        let size = Size(rows: rows, columns: columns)
        expectGolden(
            Fixtures.picture(of: .invio(state), .amministrativo, size: size), named: "invio-\(columns)x\(rows)")
    }

    @Test func `the picture of what waits for its receipt`() {
        let state = opened([Fixtures.voceInvio(1, .inviata, lotto: "2018-0007")], .inviate)
        expectGolden(Fixtures.picture(of: .invio(state), .amministrativo), named: "invio-inviate-80x24")
    }

    @Test func `the picture of the batches`() {
        var state = InvioState()
        _ = state.perform("prima", context)
        let sha = String(repeating: "0123456789abcdef", count: 4)
        let lotti = [
            LottoInvio(
                id: Identifier(8), numero: "2018-0008", data: Fixtures.date(2018, 9, 19), operatore: "M. Inventati",
                quante: 4, inAttesa: 4, file: nil, sha256: nil),
            LottoInvio(
                id: Identifier(7), numero: "2018-0007", data: Fixtures.date(2018, 9, 12), operatore: "M. Inventati",
                quante: 12, inAttesa: 0, file: "lotto-rei-2018-0007.csv", sha256: sha),
        ]
        _ = state.receive(.loaded(.lotti(lotti)), context)
        _ = state.handle(.down, context)
        expectGolden(Fixtures.picture(of: .invio(state), .amministrativo), named: "invio-lotti-80x24")
    }
}
