// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct MonitoraggioTests {
    private let oggi = Fixtures.oggi

    @Test func `una verifica non è nel futuro`() {
        #expect(Monitoraggio(data: oggi, tipo: .colloquio).problems(today: oggi).isEmpty)
        let tomorrow = Monitoraggio(data: oggi.adding(days: 1), tipo: .colloquio)
        #expect(tomorrow.problems(today: oggi).map(\.code) == ["data_futura"])
    }

    @Test func `la prossima verifica viene dopo questa`() {
        let after = Monitoraggio(data: oggi, tipo: .visita, prossima: oggi.adding(days: 1))
        #expect(after.problems(today: oggi).isEmpty)
        let same = Monitoraggio(data: oggi, tipo: .visita, prossima: oggi)
        #expect(same.problems(today: oggi).map(\.code) == ["prossima_passata"])
    }

    @Test func `una nota di diario ha un testo e non è nel futuro`() {
        #expect(NotaDiario(data: oggi, tipo: .colloquio, testo: "presenti Maria e Luca").problems(today: oggi).isEmpty)
        #expect(
            NotaDiario(data: oggi, tipo: .colloquio, testo: " \n").problems(today: oggi).map(\.code)
                == ["testo_mancante"])
        let tomorrow = NotaDiario(data: oggi.adding(days: 1), tipo: .visita, testo: "visita")
        #expect(tomorrow.problems(today: oggi).map(\.code) == ["data_futura"])
    }

    @Test func `di norma il nucleo si incontra ogni mese`() throws {
        let start = try giorno("2018-01-31")
        let next = FrequenzaContatti.allCases.map { $0.next(after: start).iso }
        #expect(next == ["2018-02-07", "2018-02-14", "2018-02-28", "2018-03-31"])
        #expect(ProgettoPersonalizzato(apertoIl: start).frequenza == .mensile)
    }
}
