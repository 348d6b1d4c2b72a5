// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct SpiegazioneTests {
    private let context = Fixtures.context(.urp)

    private func fascicolo(_ stato: DomandaState, _ motivo: MotivoEsito) -> Fascicolo {
        var fascicolo = Fixtures.fascicolo(stato)
        fascicolo.domanda.esito = EsitoInps(stato: stato, data: Fixtures.date(2018, 9, 10), motivo: motivo)
        return fascicolo
    }

    @Test func `the reminder of who may be told comes before anything else`() {
        let rows = Fixtures.picture(of: .spiegazione(SpiegazioneState(fascicolo: fascicolo(.respinta, .veicoli))), .urp)
            .rows()
        let reminder = rows.firstIndex { $0.contains("Chi chiede è INVENTATI Maria?") }
        let outcome = rows.firstIndex { $0.contains("La domanda è respinta.") }
        #expect(reminder != nil && outcome != nil)
        if let reminder, let outcome { #expect(reminder < outcome) }
    }

    @Test func `S prints the letter, and only where there is something to explain`() {
        var state = SpiegazioneState(fascicolo: fascicolo(.sospesa, .importoMinimo))
        #expect(
            state.perform("stampa", context).navigation == .push(.stampa(StampaState(.spiegazione(Identifier(31))))))
        let none = SpiegazioneState(fascicolo: Fixtures.fascicolo(.accolta))
        #expect(none.commands(context).first { $0.id == "stampa" }?.unavailable?.contains("accolta") == true)
    }

    @Test func `in the case file the key says why there is nothing to explain`() {
        var state = FascicoloState(domanda: Identifier(31))
        _ = state.receive(.loaded(.fascicolo(Fixtures.fascicolo(.accolta))), context)
        #expect(state.commands(context).first { $0.id == "spiega" }?.unavailable?.contains("accolta") == true)
        _ = state.receive(.loaded(.fascicolo(fascicolo(.respinta, .veicoli))), context)
        #expect(state.commands(context).first { $0.id == "spiega" }?.unavailable == nil)
    }

    @Test func `the end of a long explanation can be reached, and not passed`() {
        var state = SpiegazioneState(fascicolo: fascicolo(.respinta, .limitiEconomici))
        for _ in 0..<60 { _ = state.handle(.down, context) }
        let rows = Fixtures.picture(of: .spiegazione(state), .urp).rows()
        #expect(rows.contains { $0.contains("decide l'INPS") })
        _ = state.handle(.home, context)
        #expect(Fixtures.picture(of: .spiegazione(state), .urp).rows().contains { $0.contains("Chi chiede è") })
    }

    @Test(arguments: [(80, 24), (120, 40)])
    func `the picture`(columns: Int, rows: Int) {
        let screen = Screen.spiegazione(SpiegazioneState(fascicolo: fascicolo(.respinta, .dsuMancante)))
        expectGolden(
            Fixtures.picture(of: screen, .urp, size: Size(rows: rows, columns: columns)),
            named: "spiegazione-\(columns)x\(rows)")
    }
}
