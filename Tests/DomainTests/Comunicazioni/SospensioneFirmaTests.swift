// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite struct SospensioneFirmaTests {
    private func sospensione(_ importo: String?, da decorrenza: String?) throws -> SospensioneFirma {
        SospensioneFirma(
            importo: try importo.map { try euro($0) }, decorrenza: try decorrenza.map { try giorno($0) },
            calendar: WorkingCalendar(patrono: MonthDay("07-25")))
    }

    @Test func `i pagamenti si fermano alla fine del sesto mese dal primo pagamento`() throws {
        let found = try sospensione("231,65", da: "2018-08-01")
        #expect(found.scade == (try giorno("2019-01-31")))
        #expect(found.frase(on: try giorno("2018-09-20")).contains("finiscono il 31/01/2019, che è fra 133 giorni"))
        #expect(found.frase(on: try giorno("2019-01-31")).contains("che è oggi"))
        #expect(found.frase(on: try giorno("2019-02-01")).contains("sono finiti il 31/01/2019"))
        #expect(found.frase(on: try giorno("2019-02-01")).contains("riprende quando la firma è comunicata"))
    }

    @Test func `fino a venti euro al mese la firma non è obbligatoria`() throws {
        let least = try sospensione("20", da: "2018-08-01")
        #expect(least.scade == nil)
        #expect(least.frase(on: try giorno("2019-09-20")).contains("fino a 20,00 euro la firma non è obbligatoria"))
        #expect(try sospensione("20,01", da: "2018-08-01").scade != nil)
    }

    @Test func `senza decorrenza il giorno non si calcola`() throws {
        #expect(try sospensione("100", da: nil) == .ignota)
        #expect(try sospensione(nil, da: "2018-08-01").scade != nil)
    }
}
