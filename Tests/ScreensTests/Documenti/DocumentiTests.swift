// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct DocumentiTests {
    private let copia = CopiaDigitale(
        impronta: String(repeating: "ab", count: 32), nome: "carta-identita.pdf", byte: 348_000)

    private func documento(_ id: Int64, _ dati: DatiDocumento, copia: CopiaDigitale? = nil, ritirato: String? = nil)
        -> DocumentoNucleo
    {
        DocumentoNucleo(
            id: Identifier(id), nucleo: Fixtures.nucleo.id, dati: dati, copia: copia, operatore: "U. Modello",
            registrato: Instant(milliseconds: 1_537_428_600_000), ritiratoPer: ritirato)
    }

    private func open(_ ruolo: Ruolo = .urp) -> CounterDesk {
        var desk = CounterDesk(
            .documenti(DocumentiState(nucleo: Fixtures.nucleo, domanda: Identifier(31))), ruolo)
        let rows = [
            documento(
                1,
                DatiDocumento(
                    tipo: .identita, data: Fixtures.date(2008, 9, 1), scade: Fixtures.date(2018, 9, 1),
                    persona: Fixtures.maria.id, descrizione: "CI AA0000000, Pistoia", cartella: "cartella 12"),
                copia: copia),
            documento(
                2,
                DatiDocumento(
                    tipo: .contratto, data: Fixtures.date(2017, 11, 1), protocollo: "45/2017",
                    scade: Fixtures.date(2018, 10, 31), cartella: "cartella 12, scaffale B")),
            documento(
                3, DatiDocumento(tipo: .dsu, data: Fixtures.date(2018, 1, 20), cartella: "12"),
                ritirato: "sostituita"),
        ]
        desk.answer(.loaded(.documenti(Fixtures.nucleo.id, rows)))
        return desk
    }

    @Test func pictures() {
        let desk = open()
        #expect(desk.text.contains("1 scaduto !, 1 in scadenza entro 60 giorni"))
        expectGolden(desk.picture, named: "documenti-80x24")
        var new = desk
        new.press(.character("n"))
        new.type("titolo")
        expectGolden(new.picture, named: "documento-nuovo-80x24")
    }

    @Test func theCopyIsWrittenToANewFile() {
        var desk = open()
        desk.press(.character("e"), .control("u"))
        desk.type("/tmp/prova.pdf")
        desk.press(.enter)
        #expect(desk.effects.last == .exportCopia(Identifier(1), file: "/tmp/prova.pdf", desk.ticket))
        desk.answer(.refused(Refusal("file_esistente", "Il file «/tmp/prova.pdf» c'è già.")))
        #expect(desk.words.contains("c'è già"))
        #expect(desk.text.contains("/tmp/prova.pdf"))
        desk.press(.enter)
        desk.answer(.exported("/tmp/prova.pdf"))
        #expect(desk.words == "La copia è scritta in «/tmp/prova.pdf».")
    }

    @Test func aPaperDocumentHasNoCopyToWrite() {
        var desk = open()
        desk.press(.down, .character("e"))
        #expect(desk.words.contains("non c'è una copia digitale"))
    }

    @Test func withdrawingNeedsAReason() {
        var desk = open()
        desk.press(.character("r"), .function(2))
        #expect(desk.acts.isEmpty)
        desk.type("sostituita")
        desk.press(.function(2))
        #expect(desk.acts == [.withdrawDocumento(Identifier(1), motivo: "sostituita")])
    }

    @Test func registeringAsksWhereTheDocumentIs() {
        var desk = open()
        desk.press(.character("n"))
        desk.type("dsu")
        desk.press(.function(2))
        #expect(desk.text.contains("Manca dove sta il documento"))
        desk.type("/tmp/dsu.pdf")
        desk.press(.function(2))
        guard case .addDocumento(let dati, let nucleo, let file, _, let draft) = desk.effects.last else {
            Issue.record("nothing was registered: \(desk.text)")
            return
        }
        #expect(dati == DatiDocumento(tipo: .dsu))
        #expect(nucleo == Fixtures.nucleo.id)
        #expect(file == "/tmp/dsu.pdf")
        #expect(draft == "documento:21")
        let sentence = "Il file «/tmp/dsu.pdf» non c'è: controllare il nome e la cartella."
        desk.answer(
            .refused(
                Refusal(
                    "file_assente", sentence,
                    missing: [Missing(sentence: sentence, section: "documento", field: "file")])))
        #expect(desk.text.contains("non c'è: controllare"))
        #expect(desk.text.contains("/tmp/dsu.pdf"))
    }

    @Test func decreesAreOfferedOnlyToWhoMayReadThem() {
        for (ruolo, isOffered) in [(Ruolo.urp, false), (.assistenteSociale, true)] {
            var desk = open(ruolo)
            desk.press(.character("n"))
            desk.type("decreto")
            #expect(desk.text.contains("decreto o provvedimento del giudice") == isOffered, "\(ruolo)")
        }
    }
}
