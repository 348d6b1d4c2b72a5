// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct SegnalazioneDsuTests {
    private let context = Fixtures.context(.urp)

    private func opened(_ dati: DatiSegnalazioneDsu? = nil) -> SegnalazioneDsuState {
        var state = SegnalazioneDsuState(domanda: Identifier(31), codice: "REI-2018-00311")
        _ = state.appear(context)
        var domanda = Fixtures.fascicolo(.respinta).domanda
        domanda.esito = EsitoInps(stato: .respinta, data: Fixtures.date(2018, 9, 10), motivo: .dsuMancante)
        let found = SegnalazioneDsu(
            domanda: domanda, richiedente: "INVENTATI Maria", version: dati == nil ? 0 : 2, dati: dati,
            letteraIl: Fixtures.date(2018, 9, 12))
        _ = state.receive(.loaded(.segnalazioneDsu(found)), context)
        return state
    }

    @Test func `a recall in the past is refused beside its field`() {
        var state = opened(DatiSegnalazioneDsu(difetto: .difformita, azione: .caf, richiamo: Fixtures.date(2018, 9, 1)))
        let reaction = state.perform("salva", context)
        #expect(!reaction.effects.contains { if case .record = $0 { true } else { false } })
        let rows = Fixtures.picture(of: .segnalazioneDsu(state), .urp).rows()
        #expect(rows.contains { $0.contains("è passato") })
    }

    @Test func `what is recorded is saved against the version that was read`() {
        let dati = DatiSegnalazioneDsu(
            difetto: .difformita, azione: .caf, richiamo: Fixtures.date(2018, 9, 28), note: "conto")
        var state = opened(dati)
        #expect(
            state.perform("salva", context).effects.last
                == .record(
                    [.recordSegnalazioneDsu(Identifier(31), version: 2, dati)], context.ticket,
                    discarding: "segnalazione_dsu:31"))
    }

    @Test func `the picture`() {
        let dati = DatiSegnalazioneDsu(
            difetto: .difformita, azione: .nuovaDsu, richiamo: Fixtures.date(2018, 9, 28),
            note: "saldo del conto diverso da quello della banca")
        expectGolden(Fixtures.picture(of: .segnalazioneDsu(opened(dati)), .urp), named: "segnalazione-dsu-80x24")
    }
}
