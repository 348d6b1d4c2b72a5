// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

/// The forms of a household sent to the CPI, and what is no longer possible once something is signed.
@Suite struct PassaggioCpiTests {
    private let context = Fixtures.context()
    private var oggi: CalendarDate { Fixtures.oggi }

    private func opened(_ kind: PassaggioKind, _ f: Fascicolo) -> PassaggioState {
        var state = PassaggioState(kind: kind, fascicolo: f)
        _ = state.appear(context)
        return state
    }

    private func keys(_ keys: [Key], _ state: inout PassaggioState) {
        for key in keys { _ = state.handle(key, context) }
    }

    private func type(_ text: String, _ state: inout PassaggioState) {
        Fixtures.type(text, in: &state, context)
    }

    private func recorded(_ reaction: Reaction) -> [Act]? {
        for effect in reaction.effects { if case .record(let acts, _, _) = effect { return acts } }
        return nil
    }

    private func text(_ state: PassaggioState) -> String {
        Fixtures.picture(of: .passaggio(state)).rows().joined(separator: "\n")
    }

    @Test func `del contatto con il CPI si dice la risposta, e il giorno dell'appuntamento se c'è`() {
        var f = Fixtures.fascicolo(.accolta, presa: .attesaPatto, esito: .soloLavoro)
        f.contattiCpi = [ContattoCpi(data: oggi.adding(days: -3), mezzo: .telefono, con: "C. Fittizi")]
        var state = opened(.contattoCpi, f)
        keys([.tab], &state)
        type("e-mail", &state)
        keys([.enter, .enter], &state)
        type("appuntamento", &state)
        keys([.enter], &state)
        #expect(recorded(state.perform("registra", context)) == nil)
        type("+4", &state)
        expectGolden(Fixtures.picture(of: .passaggio(state)), named: "passaggio-contatto-cpi-80x24")
        #expect(
            recorded(state.perform("registra", context)) == [
                .movePresa(
                    Identifier(41), version: 4,
                    .contattaCpi(
                        ContattoCpi(
                            data: oggi, mezzo: .email, con: "C. Fittizi", risposta: .appuntamento,
                            appuntamento: oggi.adding(days: 4))))
            ])
    }

    @Test func `il patto propone chi può lavorare e non è occupato, e avverte di chi non ha firmato`() {
        var state = opened(.patto, Fixtures.fascicolo(.accolta, presa: .attesaPatto, esito: .soloLavoro))
        type("oggi", &state)
        keys([.tab], &state)
        type("CPI 12/2018", &state)
        keys([.tab, .tab], &state)
        expectGolden(Fixtures.picture(of: .passaggio(state)), named: "passaggio-patto-80x24")
        guard case .recordPatto(_, 4, let patto)? = recorded(state.perform("registra", context))?.first else {
            Issue.record("nothing recorded")
            return
        }
        #expect(patto.firmatoIl == oggi)
        #expect(patto.saputoIl == oggi)
        #expect(patto.tipo == .patto)
        #expect(!patto.firmatari.isEmpty)
        type("1", &state)
        #expect(text(state).contains("Manca la firma di"))
    }

    @Test func `con il progetto firmato la riclassificazione non è possibile e dice che cosa fare`() {
        let f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        let record = opened(.riclassificazione, f).commands(context).first
        #expect(record?.unavailable?.contains("aprire la revisione") == true)
    }
}
