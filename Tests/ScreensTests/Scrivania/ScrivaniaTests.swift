// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ScrivaniaTests {
    private func voce(_ codice: String, _ nome: String, dal: CalendarDate) -> VoceCoda {
        VoceCoda(
            domanda: Identifier(31), codice: codice, nucleo: nome, comune: "G713", dal: dal, scade: nil,
            presentataIl: nil, protocollo: "", assistente: "", stato: "",
            cursore: CursoreCoda(scade: 0, presentata: 0, domanda: 31))
    }

    private var answer: Scrivania {
        Scrivania(
            righe: [
                RigaScrivania(
                    coda: .senzaAnalisi, quanti: Conteggio(14), scaduti: Conteggio(3),
                    prima: voce("REI-2018-00287", "Fittizi (2)", dal: Fixtures.date(2018, 6, 29))),
                RigaScrivania(
                    coda: .senzaProgetto, quanti: Conteggio(9), scaduti: Conteggio(0),
                    prima: voce("REI-2018-00254", "Prova (3)", dal: Fixtures.date(2018, 8, 20))),
                RigaScrivania(coda: .daComunicare, quanti: Conteggio(0), scaduti: Conteggio(0), prima: nil),
                RigaScrivania(
                    coda: .monitoraggi, quanti: Conteggio(12_000), scaduti: Conteggio(0),
                    prima: voce("REI-2018-00102", "Modello (1)", dal: Fixtures.date(2018, 9, 20))),
            ],
            richieste: RigaRichieste(
                quanti: Conteggio(5), inRitardo: Conteggio(2), inviataIl: Fixtures.date(2018, 8, 6),
                codice: "REI-2018-00207", nucleo: "Campione (5)"),
            agenda: [
                VoceAgenda(
                    ora: Fixtures.time(9, 30), nucleo: "nucleo Inventati (4)", codice: "REI-2018-00311",
                    luogo: "stanza 2", domanda: Identifier(31))
            ],
            bozze: [
                Bozza(
                    chiave: "analisi:31", titolo: "Analisi preliminare REI-2018-00305", valori: [:],
                    domanda: Identifier(31), salvata: Instant(milliseconds: 0)),
                Bozza(
                    chiave: "accesso", titolo: "Nuovo accesso", valori: [:], salvata: Instant(milliseconds: 0)),
            ])
    }

    private func loaded(_ context: ScreenContext) -> ScrivaniaState {
        var state = ScrivaniaState()
        _ = state.receive(.loaded(.scrivania(answer)), context)
        return state
    }

    @Test func `opening asks for the desk, and another desk's write asks again`() {
        let context = Fixtures.context()
        var state = ScrivaniaState()
        #expect(state.appear(context).effects == [.load(.scrivania, context.ticket)])
        #expect(state.receive(.archiveChanged, context).effects == [.load(.scrivania, context.ticket)])
    }

    @Test func `a queue opens narrowed to one's own cases for the assistente sociale`() {
        let context = Fixtures.context(.assistenteSociale)
        var state = loaded(context)
        let expected = CodaState(coda: .senzaAnalisi, filtro: FiltroCoda(assistente: Identifier(1)))
        #expect(state.perform("scrivania.apri", context).navigation == .push(.coda(expected)))
    }

    @Test func `a queue opens whole for the supervisor`() {
        let context = Fixtures.context(.supervisore)
        var state = loaded(context)
        #expect(state.perform("scrivania.apri", context).navigation == .push(.coda(CodaState(coda: .senzaAnalisi))))
    }

    @Test func `a desk without lists says whose work it is`() {
        let context = Fixtures.context(.amministratoreTecnico)
        var state = ScrivaniaState()
        _ = state.receive(
            .loaded(.scrivania(Scrivania(righe: [], agenda: [], bozze: []))), context)
        #expect(state.commands(context).filter(\.isShown).map(\.keyHint).prefix(2) == ["Invio", "U"])
        expectGolden(
            Fixtures.picture(of: .scrivania(state), .amministratoreTecnico), named: "scrivania-tecnico-80x24")
    }

    @Test func `requests, appointments and drafts follow the queues, and Enter opens them`() {
        let context = Fixtures.context()
        var state = loaded(context)
        for _ in 0..<4 { _ = state.handle(.down, context) }
        #expect(state.perform("scrivania.apri", context).navigation == .push(.richieste(RichiesteState())))
        _ = state.handle(.down, context)
        let agenda = FascicoloState(domanda: Identifier(31), codice: "REI-2018-00311")
        #expect(state.perform("scrivania.apri", context).navigation == .push(.fascicolo(agenda)))
        _ = state.handle(.end, context)
        #expect(state.perform("scrivania.apri", context).navigation == .push(.accesso(AccessoState(persona: nil))))
    }

    @Test func `dove le liste non stanno tutte, quelle vuote lasciano il posto agli incontri e alle bozze`() {
        let context = Fixtures.context(.supervisore)
        var desk = answer
        desk.righe = Coda.allCases.map {
            RigaScrivania(
                coda: $0, quanti: Conteggio($0 == .daAssegnare ? 2 : 0), scaduti: Conteggio(0), prima: nil)
        }
        var state = ScrivaniaState()
        _ = state.receive(.loaded(.scrivania(desk)), context)
        func shown() -> String { Fixtures.picture(of: .scrivania(state), .supervisore).rows().joined(separator: "\n") }
        #expect(shown().contains("Nuclei da assegnare") && !shown().contains("DSU in scadenza"))
        #expect(shown().contains("Agenda di oggi") && shown().contains("Nuovo accesso"))
        // The line in focus is always there, whatever it holds.
        for _ in 0..<10 { _ = state.handle(.down, context) }
        #expect(shown().contains("▸ DSU in scadenza"))
        let large = Fixtures.picture(of: .scrivania(state), .supervisore, size: Size(rows: 50, columns: 100))
        #expect(large.rows().joined().contains("Patti attesi dal CPI"))
    }

    @Test func `a draft is thrown away only after a yes`() {
        let context = Fixtures.context()
        var state = loaded(context)
        _ = state.handle(.end, context)
        #expect(state.perform("scrivania.elimina", context) == .none)
        #expect(state.handle(.escape, context) == .none)
        #expect(state.perform("scrivania.elimina", context) == .none)
        #expect(state.handle(.character("s"), context).effects == [.discardDraft("accesso")])
    }

    @Test func `on a queue there is no draft to throw away, and the reason is said`() {
        let context = Fixtures.context()
        let command = loaded(context).commands(context).first { $0.id == "scrivania.elimina" }
        #expect(command?.unavailable == "Si eliminano solo le bozze: spostarsi su una bozza.")
    }

    @Test func `the picture at 80 by 24`() {
        let context = Fixtures.context()
        expectGolden(Fixtures.picture(of: .scrivania(loaded(context))), named: "scrivania-80x24")
    }

    @Test func `the picture at 132 by 43`() {
        let size = Size(rows: 43, columns: 132)
        let context = Fixtures.context(size: size)
        expectGolden(Fixtures.picture(of: .scrivania(loaded(context)), size: size), named: "scrivania-132x43")
    }
}
