// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct DiarioTests {
    private let context = Fixtures.context()

    private func text(_ state: DiarioState) -> String {
        Fixtures.picture(of: .diario(state)).rows().joined(separator: "\n")
    }

    private func id(_ state: DiarioState, _ id: String) -> ScreenCommand? {
        state.commands(context).first { $0.id == id }
    }

    @Test func `the notes are listed newest first, the reserved ones marked`() {
        let rows = Fixtures.picture(of: .diario(DiarioState(fascicolo: Fixtures.inAnalisi))).rows()
        let first = rows.firstIndex { $0.contains("18/09/2018  colloquio") }
        let second = rows.firstIndex { $0.contains("r 03/09/2018  mancata presentazio") }
        #expect(first != nil && second != nil)
        #expect((first ?? 0) < (second ?? 0))
    }

    @Test func `Invio reads a note in full, Esc goes back to the list`() {
        var f = Fixtures.inAnalisi
        f.diario?[0].testo = (1...40).map { "Riga \($0)." }.joined(separator: "\n")
        var state = DiarioState(fascicolo: f)
        _ = state.perform("legge", context)
        #expect(text(state).contains("righe 1-"))
        _ = state.handle(.pageDown, context)
        #expect(text(state).contains("Riga 20."))
        _ = state.perform("indietro", context)
        #expect(text(state).contains("2 note"))
    }

    @Test func `the filter works on words without accents and capitals, and Esc takes it away`() {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = state.perform("filtra", context)
        #expect(state.isTyping(context))
        Fixtures.type("ZOÈ", in: &state, context)
        #expect(text(state).contains("mancata presentazione"))
        #expect(!text(state).contains("colloquio"))
        Fixtures.type("x", in: &state, context)
        #expect(text(state).contains("Nessuna nota con"))
        _ = state.handle(.backspace, context)
        _ = state.handle(.enter, context)
        #expect(!state.isTyping(context))
        #expect(!text(state).contains("colloquio"))
        #expect(state.perform("indietro", context).navigation == nil)
        #expect(text(state).contains("colloquio"))
        #expect(state.perform("indietro", context).navigation == .pop(.nothing))
    }

    @Test func `a note is recorded, and the list is read again`() {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = state.perform("nuova", context)
        for key in [Key.tab, .tab] { _ = state.handle(key, context) }
        Fixtures.type("Luca", in: &state, context)
        _ = state.handle(.tab, context)
        Fixtures.type("s", in: &state, context)
        _ = state.handle(.tab, context)
        Fixtures.type("Trovato il tirocinio.", in: &state, context)
        let nota = NotaDiario(
            data: Fixtures.oggi, tipo: .colloquio, presenti: "Luca", isRiservata: true,
            testo: "Trovato il tirocinio.")
        #expect(
            state.perform("registra", context).effects == [
                .record([.addNota(Identifier(41), nota)], context.ticket, discarding: "nota:31")
            ])
        let done = state.receive(.recorded([Receipt()]), context)
        #expect(done.banner == Banner("La nota è registrata.", kind: .done))
        #expect(done.effects.contains(.load(.fascicolo(Identifier(31), isOpening: false), context.ticket)))
        #expect(!state.isTyping(context))
    }

    @Test func `an empty note is not recorded`() {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = state.perform("nuova", context)
        #expect(state.perform("registra", context).effects == [.beep])
        #expect(text(state).contains("! Questo dato serve"))
    }

    @Test func `Esc keeps the note as a draft, and N takes it up again`() {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = state.perform("nuova", context)
        for _ in 0..<4 { _ = state.handle(.tab, context) }
        Fixtures.type("A metà", in: &state, context)
        let left = state.perform("indietro", context)
        guard case .saveDraft(let draft)? = left.effects.first else {
            Issue.record("no draft")
            return
        }
        var again = DiarioState(fascicolo: Fixtures.inAnalisi)
        let told = again.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(told.banner?.message == "Una nota di oggi alle 09:30 è rimasta in bozza: N la riprende.")
        #expect(again.perform("nuova", context).effects.contains(.load(.bozza("nota:31"), context.ticket)))
        _ = again.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(text(again).contains("A metà"))
    }

    @Test func `without the case, or without the permission, nothing can be written`() {
        var f = Fixtures.fascicolo(.presentata)
        f.diario = []
        #expect(id(DiarioState(fascicolo: f), "nuova")?.unavailable == "La presa in carico non è ancora aperta.")
        let reader = Fixtures.context(.revisore)
        let command = DiarioState(fascicolo: Fixtures.inAnalisi).commands(reader).first { $0.id == "nuova" }
        #expect(command?.unavailable?.contains("scrivere nel diario") == true)
    }

    @Test func `the pictures of the diary`() {
        expectGolden(Fixtures.picture(of: .diario(DiarioState(fascicolo: Fixtures.inAnalisi))), named: "diario-80x24")
        expectGolden(
            Fixtures.picture(
                of: .diario(DiarioState(fascicolo: Fixtures.inAnalisi)), size: Size(rows: 40, columns: 120)),
            named: "diario-120x40")
        var nuova = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = nuova.perform("nuova", context)
        expectGolden(Fixtures.picture(of: .diario(nuova)), named: "diario-nuova-80x24")
    }
}
