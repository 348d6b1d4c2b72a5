// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct DocumentoNucleoTests {
    private let oggi = Fixtures.oggi

    private func documento(scade: CalendarDate?, ritirato: String? = nil) -> DocumentoNucleo {
        DocumentoNucleo(
            id: Identifier(1), nucleo: Identifier(1), dati: DatiDocumento(tipo: .identita, scade: scade), copia: nil,
            operatore: "U. Modello", registrato: Instant(milliseconds: 0), ritiratoPer: ritirato)
    }

    @Test(arguments: [
        (-2, "scaduto da 2 giorni"), (-1, "scaduto da 1 giorno"), (0, "scade oggi"), (1, "scade tra 1 giorno"),
        (60, "scade tra 60 giorni"), (61, nil),
    ])
    func `la scadenza si dice da sessanta giorni prima`(days: Int, words: String?) {
        let documento = documento(scade: oggi.adding(days: days))
        #expect(documento.scadenza(on: oggi) == words)
        #expect(documento.isScaduto(on: oggi) == (days < 0))
    }

    @Test func `un documento ritirato o senza scadenza non scade`() {
        #expect(documento(scade: nil).scadenza(on: oggi) == nil)
        #expect(documento(scade: oggi.adding(days: -9), ritirato: "sostituito").scadenza(on: oggi) == nil)
        #expect(!documento(scade: oggi.adding(days: -9), ritirato: "sostituito").isScaduto(on: oggi))
    }

    @Test func `un documento sta in una copia o in una cartella`() {
        var dati = DatiDocumento(tipo: .dsu)
        #expect(dati.problems(today: oggi, hasCopia: false).map(\.field) == ["file"])
        #expect(dati.problems(today: oggi, hasCopia: true).isEmpty)
        dati.cartella = "cartella 12"
        #expect(dati.problems(today: oggi, hasCopia: false).isEmpty)
    }

    @Test func `un documento non scade prima di nascere, né nasce domani`() {
        var dati = DatiDocumento(tipo: .dsu, data: oggi, scade: oggi.adding(days: -1), cartella: "12")
        #expect(dati.problems(today: oggi, hasCopia: false).map(\.field) == ["scade"])
        dati.scade = nil
        dati.data = oggi.adding(days: 1)
        #expect(dati.problems(today: oggi, hasCopia: false).map(\.field) == ["data"])
    }

    @Test func `di un file si tengono al massimo cinque megabyte, e mai niente`() {
        func problems(_ count: Int) -> [String] {
            FileAllegato(nome: "a.pdf", contenuto: Array(repeating: 1, count: count)).problems.map(\.code)
        }
        #expect(problems(0) == ["file_vuoto"])
        #expect(problems(1).isEmpty)
        #expect(problems(CopiaDigitale.massimo).isEmpty)
        #expect(problems(CopiaDigitale.massimo + 1) == ["file_grande"])
    }

    @Test(arguments: [
        (12, "12 byte"), (1_024, "1 KB"), (348_000, "340 KB"), (1_258_291, "1,2 MB"), (5_242_880, "5,0 MB"),
    ])
    func `la misura di una copia si legge`(byte: Int, words: String) {
        #expect(CopiaDigitale.misura(byte) == words)
    }
}
