// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct IngressoTests {
    private func entrance(_ codice: String = "a.esempio") -> CounterDesk {
        var state = AppState(
            session: nil, size: Size(rows: 24, columns: 80), oggi: Fixtures.oggi,
            ora: Fixtures.time(9, 30),
            adesso: Instant(milliseconds: 1_537_428_600_000), utenteDiSistema: "prova", ingresso: codice)
        state.isDimostrazione = false
        return CounterDesk(state)
    }

    private func working(_ modo: ModoIngresso, minuti: Int = 10, showing screen: Screen? = nil)
        -> CounterDesk
    {
        var state = Fixtures.appState(.assistenteSociale, showing: screen)
        state.session?.ingresso = ImpostazioniIngresso(modo: modo, bloccoMinuti: minuti)
        return CounterDesk(state)
    }

    private func pass(_ minutes: Int64, _ desk: inout CounterDesk) {
        desk.state.adesso = Instant(milliseconds: desk.state.adesso.milliseconds + minutes * 60_000)
    }

    @Test func pictures() {
        var desk = entrance()
        desk.type("mare-vento")
        expectGolden(desk.picture, named: "ingresso-80x24")
        desk.press(.enter)
        desk.answer(
            .refused(
                Refusal(
                    "password_da_cambiare", "La password è provvisoria: sceglierne una nuova per entrare.")))
        desk.type("luna-pane-ramo")
        expectGolden(desk.picture, named: "ingresso-nuova-80x24")
        var locked = working(.password)
        locked.press(.function(12))
        locked.type("mare")
        expectGolden(locked.picture, named: "blocco-password-80x24")
        var simple = working(.utenteDiSistema)
        pass(10, &simple)
        simple.wait()
        expectGolden(simple.picture, named: "blocco-80x24")
    }

    @Test func `la password non si vede, non va in bozza e parte una volta sola`() {
        var desk = entrance()
        desk.type("mare-vento-luna")
        #expect(!desk.text.contains("mare") && desk.text.contains("•••"))
        #expect(AppUpdate.keepEverything(&desk.state).isEmpty)
        let sent = desk.press(.enter)
        #expect(sent == [.enter("a.esempio", Segreto("mare-vento-luna"), nuova: nil, desk.ticket)])
        #expect(desk.press(.enter).isEmpty)
        #expect(!"\(sent)".contains("mare"))
    }

    @Test func `un rifiuto svuota la password, si legge, e si riprova`() {
        var desk = entrance()
        desk.type("mare-vento-luna")
        desk.press(.enter)
        desk.answer(
            .refused(
                Refusal("ingresso_errato", "Codice o password non corretti: controllarli e riprovare.")))
        #expect(desk.text.contains("Codice o password non corretti") && !desk.text.contains("•"))
        desk.type("altra")
        #expect(desk.press(.enter) == [.enter("a.esempio", Segreto("altra"), nuova: nil, desk.ticket)])
    }

    @Test func `le due password nuove devono essere uguali`() {
        var desk = entrance()
        desk.type("vecchia")
        desk.press(.enter)
        desk.answer(.refused(Refusal("password_da_cambiare", "La password è scaduta.")))
        desk.type("luna-pane-ramo")
        desk.press(.enter)
        desk.type("luna-pane-rame")
        #expect(desk.press(.enter).filter { $0 != .beep }.isEmpty)
        #expect(desk.words.contains("non sono uguali"))
        desk.type("luna-pane-ramo")
        desk.press(.enter)
        desk.type("luna-pane-ramo")
        #expect(
            desk.press(.enter)
                == [.enter("a.esempio", Segreto("vecchia"), nuova: Segreto("luna-pane-ramo"), desk.ticket)])
    }

    @Test func `prima di entrare non c'è tavolozza di comandi, né altro schermo`() {
        var desk = entrance()
        desk.press(.control("k"))
        #expect(desk.state.palette == nil)
        for key in [Key.function(12), .escape, .function(5), .pageDown] { desk.press(key) }
        guard case .ingresso = desk.front else {
            Issue.record("the entrance was left")
            return
        }
    }

    @Test func `dopo i minuti scelti lo schermo si blocca, ciò che è scritto resta e nulla si legge`() {
        var desk = working(
            .utenteDiSistema, showing: .schedaOperatore(SchedaOperatoreState(operatore: nil)))
        desk.type("Inventatissimi")
        pass(9, &desk)
        desk.wait()
        #expect(desk.state.blocco == nil)
        pass(1, &desk)
        let asked = desk.wait()
        #expect(
            asked.contains {
                if case .saveDraft(let draft) = $0 {
                    draft.valori["cognome"] == "Inventatissimi"
                } else {
                    false
                }
            })
        #expect(!desk.text.contains("Inventatissimi") && !desk.text.contains("Operatori"))
        #expect(desk.text.contains("A. Esempio · assistente sociale"))
        desk.type("xyz")
        #expect(desk.press(.enter) == [.unlock(nil)])
        #expect(desk.state.blocco != nil)
        _ = AppUpdate.unlocked(&desk.state, nil)
        #expect(desk.text.contains("Inventatissimi") && !desk.text.contains("xyz"))
    }

    @Test func `un tasto dopo una lunga pausa blocca e non fa altro`() {
        var desk = working(.utenteDiSistema)
        pass(60, &desk)
        let before = desk.front
        #expect(desk.press(.character("n")).isEmpty)
        #expect(desk.state.blocco != nil && desk.front == before)
    }

    @Test func `con zero minuti non si blocca da solo, e ogni tasto fa ripartire il conto`() {
        var never = working(.utenteDiSistema, minuti: 0)
        pass(10_000, &never)
        never.wait()
        #expect(never.state.blocco == nil)
        var desk = working(.utenteDiSistema)
        for _ in 0..<5 {
            pass(9, &desk)
            desk.press(.down)
            desk.wait()
            #expect(desk.state.blocco == nil)
        }
    }

    @Test func `dove si entra con la password F12 blocca, e solo la password apre`() {
        var desk = working(.password)
        desk.press(.function(12))
        #expect(desk.state.blocco?.conPassword == true)
        desk.press(.function(12))
        #expect(desk.press(.enter).isEmpty)
        desk.type("mare-vento-luna")
        #expect(!desk.text.contains("mare"))
        #expect(desk.press(.enter) == [.unlock(Segreto("mare-vento-luna"))])
        _ = AppUpdate.unlocked(
            &desk.state, Refusal("ingresso_errato", "Codice o password non corretti."))
        #expect(desk.state.blocco != nil && desk.text.contains("non corretti"))
        _ = AppUpdate.update(&desk.state, .paste("testo incollato"))
        #expect(!desk.text.contains("incollato"))
    }

    @Test func `chi esce non lascia nulla, né sullo schermo né dietro`() {
        var desk = working(.password, showing: .schedaOperatore(SchedaOperatoreState(operatore: nil)))
        desk.type("Inventatissimi")
        AppUpdate.left(&desk.state)
        #expect(!desk.text.contains("Inventatissimi") && !desk.text.contains("Esempio"))
        #expect(desk.state.stack.behind.isEmpty && desk.state.session == nil)
    }
}
