// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct LottoTests {
    private let context = Fixtures.context(.amministrativo)

    private func form(_ mode: LottoMode) -> LottoState {
        var state = LottoState(mode)
        _ = state.appear(context)
        return state
    }

    private var scavalcante: LottoMode {
        let voci = [Fixtures.voceInvio(1, .presentata), Fixtures.voceInvio(2), Fixtures.voceInvio(3)]
        return .nuovo(ComposizioneLotto(voci, scelte: [], finoA: Identifier(3)))
    }

    @Test func `without the reason of the override nothing is sent`() {
        var state = form(scavalcante)
        #expect(
            state.perform("salva", context).effects.contains { if case .record = $0 { true } else { false } } == false)
        Fixtures.type("manca il certificato", in: &state, context)
        let saved = state.perform("salva", context).effects
        let items = [2, 3].map { DomandaDaInviare(Identifier($0), version: 3) }
        #expect(
            saved.last
                == .record(
                    [.sendLotto(DatiLotto(data: Fixtures.oggi, domande: items, deroga: "manca il certificato"))],
                    context.ticket, discarding: "lotto:nuovo"))
    }

    @Test func `once recorded the file is written, and what came of it is said`() {
        var state = form(.nuovo(ComposizioneLotto([Fixtures.voceInvio(2)], scelte: [], finoA: Identifier(2))))
        var receipt = Receipt()
        receipt.lotto = "2018-0009"
        let reaction = state.receive(.recorded([receipt]), context)
        #expect(reaction.effects.contains(.writeLotto("2018-0009", path: "", replacing: false, context.ticket)))
        #expect(reaction.navigation == nil)
        let failed = state.receive(.printing(.failed("Sul disco non c'è più spazio.")), context)
        #expect(
            failed.navigation
                == .pop(
                    .saved(
                        "! Il lotto 2018-0009 è registrato, il file no: Sul disco non c'è più spazio. E nei lotti lo "
                            + "riscrive.")))
    }

    @Test func `a receipt for several domande is one save`() {
        let voci = [1, 2].map { Fixtures.voceInvio($0, .inviata, lotto: "2018-0007") }
        var state = form(.ricevuta(voci))
        _ = state.handle(.tab, context)
        Fixtures.type("INPS-1", in: &state, context)
        let saved = state.perform("salva", context).effects
        let event = DomandaEvent.ricevuta(data: Fixtures.oggi, protocolloInps: "INPS-1")
        #expect(
            saved.last
                == .record(
                    voci.map { .moveDomanda($0.domanda, version: 3, event) }, context.ticket,
                    discarding: "lotto:ricevuta"))
    }

    @Test func `the pictures`() {
        expectGolden(Fixtures.picture(of: .lotto(form(scavalcante)), .amministrativo), named: "lotto-deroga-80x24")
        let many = (1...20).map { Fixtures.voceInvio($0) }
        let whole = LottoMode.nuovo(ComposizioneLotto(many, scelte: [], finoA: Identifier(20)))
        expectGolden(Fixtures.picture(of: .lotto(form(whole)), .amministrativo), named: "lotto-80x24")
        let rejected = LottoMode.scarto([Fixtures.voceInvio(1, .inviata, lotto: "2018-0007")])
        expectGolden(Fixtures.picture(of: .lotto(form(rejected)), .amministrativo), named: "lotto-scarto-80x24")
    }
}
