// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct StampaTests {
    private let context = Fixtures.context(.urp)
    private let stampa = Stampa.ricevutaDomanda(Identifier(31))
    private let paper = AnteprimaStampa(
        titolo: "Ricevuta della domanda 0001234/2018",
        blocchi: [
            BloccoStampa(.paragrafo, "Zona Esempio"),
            BloccoStampa(.titolo, "Ricevuta della domanda di Reddito di Inclusione"),
            BloccoStampa(.riga, "Protocollo: 0001234/2018"),
            BloccoStampa(.riga, "Presentata il: 02/07/2018 alle 10:15"),
            BloccoStampa(.riga, "Richiedente: INVENTATI Maria"),
            BloccoStampa(.titolo, "Che cosa è stato consegnato"),
            BloccoStampa(.voce, "modulo di domanda firmato"),
            BloccoStampa(
                .voce,
                "documento d'identità: carta d'identità AX0000000, valido fino al 01/05/2021, rilasciata da un "
                    + "comune che non c'è"),
            BloccoStampa(.pagina, ""),
            BloccoStampa(.titolo, "Che cosa succede adesso"),
            BloccoStampa(
                .riga,
                "Il Comune verifica residenza e soggiorno e invia la domanda all'INPS · entro il 23/07/2018 · "
                    + "art. 9 c. 2"),
            BloccoStampa(.paragrafo, "Questa ricevuta attesta che la domanda è stata presentata."),
        ], percorso: "~/Percorso/ricevuta-REI-2018-00311.pdf")

    private func open(_ stampa: Stampa? = nil, _ change: (inout AnteprimaStampa) -> Void = { _ in }) -> StampaState {
        var state = StampaState(stampa ?? self.stampa)
        _ = state.appear(context)
        var read = paper
        change(&read)
        _ = state.receive(.loaded(.anteprima(stampa ?? self.stampa, read)), context)
        return state
    }

    private func text(_ state: StampaState) -> String {
        Fixtures.picture(of: .stampa(state), .urp).rows().joined(separator: "\n")
    }

    @Test func `opening asks for the paper and leaves a row, looking again does not`() {
        var state = StampaState(stampa)
        let first = Effect.load(.anteprima(stampa, isGrande: false, isOpening: true), context.ticket)
        #expect(state.appear(context).effects == [first])
        _ = state.receive(.loaded(.anteprima(stampa, paper)), context)
        let again = Effect.load(.anteprima(stampa, isGrande: false, isOpening: false), context.ticket)
        #expect(state.appear(context).effects == [again])
    }

    @Test func `F2 proposes a name and saves there; the work can be stopped`() {
        var state = open()
        #expect(state.perform("stampa.salva", context).effects.isEmpty)
        #expect(text(state).contains("~/Percorso/ricevuta-REI-2018-00311.pdf"))
        let request = RichiestaStampa(
            stampa, isGrande: false, destinazione: .file("~/Percorso/ricevuta-REI-2018-00311.pdf"))
        #expect(state.handle(.function(2), context).effects == [.print(request, replacing: false, context.ticket)])
        #expect(text(state).contains("Composizione del foglio in corso, 0 secondi: Esc la ferma."))
        #expect(state.commands(context).map(\.id) == ["stampa.ferma"])
        #expect(state.perform("stampa.ferma", context).effects == [.stopPrinting(context.ticket)])
        let stopped = state.receive(.printing(.stopped), context)
        #expect(stopped.banner?.message == "Composizione fermata: non è rimasto niente a metà.")
        #expect(!text(state).contains("Composizione del foglio in corso"))
    }

    @Test(arguments: [
        ("", "Manca il nome del file"), ("ricevuta", "finire con .pdf oppure con .html"),
        ("ricevuta.doc", "finire con .pdf oppure con .html"), (".pdf", "finire con .pdf oppure con .html"),
    ])
    func `a name that is neither a PDF nor a page is told beside the field, and stays`(name: String, words: String) {
        var state = open()
        _ = state.perform("stampa.salva", context)
        for _ in 0..<60 { _ = state.handle(.backspace, context) }
        Fixtures.type(name, in: &state, context)
        #expect(state.handle(.function(2), context).effects == [.beep])
        #expect(text(state).contains(words))
        #expect(text(state).contains("Salvare in un file"))
    }

    @Test func `a file that is there is replaced only when asked`() {
        var state = open()
        _ = state.perform("stampa.salva", context)
        _ = state.handle(.function(2), context)
        _ = state.receive(.printing(.exists("~/Percorso/ricevuta-REI-2018-00311.pdf")), context)
        #expect(text(state).contains("Il file c'è già"))
        // Enter is no: what would be lost comes back only with S.
        #expect(state.handle(.enter, context).effects.isEmpty)
        #expect(text(state).contains("Salvare in un file"))
        _ = state.handle(.function(2), context)
        _ = state.receive(.printing(.exists("~/Percorso/ricevuta-REI-2018-00311.pdf")), context)
        let effects = state.handle(.character("s"), context).effects
        guard case .print(let request, let isReplacing, _) = effects.first else {
            Issue.record("no print: \(effects)")
            return
        }
        #expect(isReplacing && request.destinazione == .file("~/Percorso/ricevuta-REI-2018-00311.pdf"))
    }

    @Test func `the printers are asked for, the preferred one is chosen`() {
        var state = open()
        #expect(state.perform("stampa.stampante", context).effects == [.listPrinters(context.ticket)])
        _ = state.receive(.printing(.printers(["ufficio", "sportello"], preferred: "sportello")), context)
        let request = RichiestaStampa(stampa, isGrande: false, destinazione: .stampante("sportello"))
        #expect(state.handle(.function(2), context).effects == [.print(request, replacing: false, context.ticket)])
        var none = open()
        _ = none.perform("stampa.stampante", context)
        let words = none.receive(.printing(.printers([], preferred: nil)), context).banner?.message
        #expect(words == "Nessuna stampante è configurata: F2 salva il foglio in un file.")
    }

    @Test func `large print is composed again and asked for`() {
        var state = open()
        let again = Effect.load(.anteprima(stampa, isGrande: true, isOpening: false), context.ticket)
        #expect(state.perform("stampa.grande", context).effects == [again])
        _ = state.receive(.loaded(.anteprima(stampa, paper)), context)
        #expect(text(state).contains("a caratteri grandi"))
        _ = state.perform("stampa.salva", context)
        guard case .print(let request, _, _) = state.handle(.function(2), context).effects.first else {
            Issue.record("no print")
            return
        }
        #expect(request.isGrande)
    }

    @Test func `the day of the privacy notice is shown and recorded`() {
        let notice = Stampa.informativa(Identifier(11))
        var state = open(notice) { $0.consegnataIl = Fixtures.date(2018, 7, 2) }
        #expect(text(state).contains("già data il 02/07/2018"))
        #expect(state.perform("stampa.consegna", context).effects.isEmpty)
        let act = Act.recordStampa(RichiestaStampa(notice, destinazione: .consegna))
        #expect(state.handle(.enter, context).effects == [.record([act], context.ticket, discarding: nil)])
        let said = state.receive(.recorded([Receipt()]), context).banner?.message
        #expect(said == "Informativa sul trattamento dei dati: data il 20/09/2018.")
        #expect(open().commands(context).allSatisfy { $0.id != "stampa.consegna" })
    }

    @Test func `a paper that cannot be printed says why, and its keys say it too`() {
        var state = StampaState(stampa)
        _ = state.appear(context)
        let sentence = "La domanda non è ancora protocollata: la ricevuta si stampa dopo il protocollo."
        _ = state.receive(.refused(Refusal("ricevuta_senza_protocollo", sentence)), context)
        #expect(text(state).contains("La domanda non è ancora protocollata: la ricevuta si stampa dopo il"))
        #expect(state.commands(context).first { $0.id == "stampa.salva" }?.unavailable == sentence)
    }

    @Test func `a long paper scrolls, and keeps within itself when the terminal changes`() {
        var state = open { read in
            read.blocchi = (1...200).map { BloccoStampa(.riga, "riga numero \($0)") }
        }
        _ = state.handle(.end, context)
        #expect(text(state).contains("riga numero 200"))
        #expect(text(state).contains("righe 183-200 di 200"))
        let wide = Fixtures.context(.urp, size: Size(rows: 60, columns: 120))
        _ = state.wake(wide)
        _ = state.handle(.pageUp, wide)
        #expect(text(state).contains("riga numero 9"))
        _ = state.handle(.home, wide)
        #expect(text(state).contains("riga numero 1"))
    }

    @Test func `the pictures of a paper`() {
        expectGolden(Fixtures.picture(of: .stampa(open()), .urp), named: "stampa-80x24")
        let size = Size(rows: 40, columns: 120)
        var wide = open()
        _ = wide.wake(Fixtures.context(.urp, size: size))
        expectGolden(Fixtures.picture(of: .stampa(wide), .urp, size: size), named: "stampa-120x40")
        var saving = open()
        _ = saving.perform("stampa.salva", context)
        expectGolden(Fixtures.picture(of: .stampa(saving), .urp), named: "stampa-salva-80x24")
    }
}
