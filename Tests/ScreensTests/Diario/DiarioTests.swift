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

    static let visita = ModelloNota(
        codice: "visita", titolo: "Visita domiciliare", tipo: .visita,
        campi: [
            CampoModello(etichetta: "Chi era in casa", isObbligatorio: true),
            CampoModello(etichetta: "Accordi presi", aiuto: "Che cosa si è deciso insieme."),
        ])
    static let telefonata = ModelloNota(
        codice: "telefonata", titolo: "Telefonata", tipo: .telefonata, isRiservata: true,
        campi: [CampoModello(etichetta: "Chi chiama")])

    private func writing() -> DiarioState {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        _ = state.receive(.loaded(.modelliNota([Self.telefonata, Self.visita], problemi: [])), context)
        _ = state.perform("nuova", context)
        return state
    }

    @Test func `a template gives the note its kind and its fields, and the empty ones are left out`() {
        var state = writing()
        #expect(!text(state).contains("Chi era in casa"))
        Fixtures.type("visita", in: &state, context)
        _ = state.handle(.enter, context)
        #expect(text(state).contains("Chi era in casa *"))
        #expect(text(state).contains("visita domiciliare"))
        for _ in 0..<4 { _ = state.handle(.tab, context) }
        Fixtures.type("Maria e Zoe", in: &state, context)
        let nota = NotaDiario(data: Fixtures.oggi, tipo: .visita, testo: "Chi era in casa: Maria e Zoe")
        #expect(
            state.perform("registra", context).effects == [
                .record([.addNota(Identifier(41), nota)], context.ticket, discarding: "nota:31")
            ])
    }

    @Test func `what is written in a template is still there after another was looked at`() {
        var state = writing()
        Fixtures.type("visita", in: &state, context)
        _ = state.handle(.enter, context)
        for _ in 0..<4 { _ = state.handle(.tab, context) }
        Fixtures.type("Maria", in: &state, context)
        for _ in 0..<5 { _ = state.handle(.backTab, context) }
        Fixtures.type("telefonata", in: &state, context)
        _ = state.handle(.enter, context)
        #expect(!text(state).contains("Chi era in casa"))
        #expect(text(state).contains("Chi chiama"))
        #expect(state.draft(context)?.valori["campo.visita.0"] == "Maria")
    }

    @Test func `a draft of a template that has changed loses nothing`() {
        var state = writing()
        let draft = Bozza(
            chiave: "nota:31", titolo: "", valori: ["modello": "visita", "campo.visita.7": "il cortile", "testo": "A"],
            domanda: Identifier(31), salvata: context.adesso)
        _ = state.receive(.loaded(.bozza("nota:31", draft)), context)
        #expect(text(state).contains("Chi era in casa *"))
        #expect(state.draft(context)?.valori["testo"] == "A\nil cortile")
    }

    @Test func `a template that cannot be read is told, the others work`() {
        var state = DiarioState(fascicolo: Fixtures.inAnalisi)
        let told = state.receive(
            .loaded(.modelliNota([Self.visita], problemi: ["Il modello x.txt non si legge"])), context)
        #expect(told.banner?.message == "Il modello x.txt non si legge")
        _ = state.perform("nuova", context)
        #expect(text(state).contains("Modello"))
    }

    @Test func `two hundred kilobytes are listed, read and filtered`() {
        var f = Fixtures.inAnalisi
        let long = (1...5000).map { "riga \($0) città 🏠 שלום perché no" }.joined(separator: "\n")
        f.diario?[0].testo = long
        #expect(long.utf8.count > 200_000)
        var state = DiarioState(fascicolo: f)
        #expect(text(state).contains("riga 1 città 🏠"))
        _ = state.perform("legge", context)
        _ = state.handle(.end, context)
        #expect(text(state).contains("riga 5000"))
        _ = state.perform("indietro", context)
        _ = state.perform("filtra", context)
        Fixtures.type("riga 4999", in: &state, context)
        #expect(text(state).contains("colloquio"))
    }

    @Test func `the pictures of the diary`() {
        expectGolden(Fixtures.picture(of: .diario(DiarioState(fascicolo: Fixtures.inAnalisi))), named: "diario-80x24")
        expectGolden(
            Fixtures.picture(
                of: .diario(DiarioState(fascicolo: Fixtures.inAnalisi)), size: Size(rows: 40, columns: 120)),
            named: "diario-120x40")
        var nuova = writing()
        Fixtures.type("visita", in: &nuova, context)
        _ = nuova.handle(.enter, context)
        expectGolden(Fixtures.picture(of: .diario(nuova)), named: "diario-nuova-80x24")
    }

    @Test func `of a note reserved to others only the day and the author are seen, and no word finds it`() {
        var f = Fixtures.inAnalisi
        f.diario?[1] = .nascosta(
            data: Fixtures.date(2018, 9, 3),
            origine: OrigineNota(id: Identifier(7), autore: "B. Campione", registrata: Instant(milliseconds: 0)))
        let context = Fixtures.context(.consulenteCpi)
        var state = DiarioState(fascicolo: f)
        _ = state.handle(.down, context)
        expectGolden(Fixtures.picture(of: .diario(state), .consulenteCpi), named: "diario-nascosta-80x24")
        _ = state.handle(.enter, context)
        let read = Fixtures.picture(of: .diario(state), .consulenteCpi).rows().joined(separator: " ")
        #expect(read.contains("La nota è riservata al servizio sociale"))
        #expect(!read.contains("Zoe"))
        _ = state.perform("indietro", context)
        for words in ["nota", "riservata", "altro", "campione", "zoe", "servizio"] {
            _ = state.perform("filtra", context)
            for letter in words { _ = state.handle(.character(letter), context) }
            let found = Fixtures.picture(of: .diario(state), .consulenteCpi).rows().joined(separator: " ")
            #expect(!found.contains("03/09/2018"), "\(words)")
            _ = state.perform("indietro", context)
        }
    }
}
