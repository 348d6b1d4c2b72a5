// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct NucleoTests {
    private let oggi = Fixtures.oggi

    private func riga(
        _ persona: Int64, _ parentela: Parentela, dal: String = "2017-01-01", al: String? = nil
    ) throws -> DatiComponente {
        DatiComponente(
            persona: Identifier(persona), parentela: parentela, dal: try giorno(dal), al: try al.map(giorno))
    }

    private func codes(_ righe: [DatiComponente]) -> [String] { Nucleo.problems(righe, on: oggi).map(\.code) }

    @Test func `un nucleo ha un solo richiedente`() throws {
        #expect(codes([try riga(1, .coniuge)]) == ["richiedente_mancante"])
        #expect(codes([]) == ["richiedente_mancante"])
        #expect(codes([try riga(1, .richiedente), try riga(2, .richiedente)]) == ["richiedente_doppio"])
        #expect(codes([try riga(1, .richiedente), try riga(2, .coniuge)]) == [])
    }

    @Test func `chi è uscito non conta, e può tornare`() throws {
        #expect(codes([try riga(1, .richiedente, al: "2018-01-31")]) == ["richiedente_mancante"])
        let back = [
            try riga(1, .richiedente), try riga(2, .coniuge, al: "2018-01-31"),
            try riga(2, .coniuge, dal: "2018-03-01"),
        ]
        #expect(codes(back) == [])
    }

    @Test func `la stessa persona non è due volte nel nucleo`() throws {
        #expect(
            codes([try riga(1, .richiedente), try riga(2, .figlio), try riga(2, .altro)]) == ["componente_doppio"])
    }

    @Test func `l'uscita non viene prima dell'ingresso`() throws {
        let same = try riga(2, .figlio, dal: "2018-05-01", al: "2018-05-01")
        #expect(codes([try riga(1, .richiedente), same]) == [])
        let before = try riga(2, .figlio, dal: "2018-05-01", al: "2018-04-30")
        #expect(codes([try riga(1, .richiedente), before]) == ["uscita_prima"])
    }

    @Test func `si è componenti dal primo all'ultimo giorno, compresi`() throws {
        let riga = try riga(1, .figlio, dal: "2018-05-01", al: "2018-06-30")
        let members = try ["2018-04-30", "2018-05-01", "2018-06-30", "2018-07-01"].map {
            riga.isMember(on: try giorno($0))
        }
        #expect(members == [false, true, true, false])
    }

    @Test func `firmano gli adulti, e chi non ha una data di nascita conta come adulto`() throws {
        #expect(Fixtures.nucleo.adulti(on: oggi).map(\.persona.id) == [Fixtures.maria.id, Fixtures.luca.id])
        // Nicolò is eighteen on 1 May 2027.
        #expect(Fixtures.nucleo.adulti(on: try giorno("2027-04-30")).count == 2)
        #expect(Fixtures.nucleo.adulti(on: try giorno("2027-05-01")).count == 3)
        var unknown = Fixtures.componente(Fixtures.zoe, .figlio)
        unknown.persona.dati.nascita = nil
        #expect(!unknown.isMinore(on: oggi) && unknown.eta(on: oggi) == nil)
    }

    @Test func `il nucleo si chiama con il cognome del richiedente e quanti sono`() {
        #expect(Fixtures.nucleo.denominazione(on: oggi) == "Inventati (4)")
        #expect(Nucleo(id: Identifier(1), version: 1, componenti: []).denominazione(on: oggi) == "senza nome (0)")
    }

    @Test func `il richiedente è uno solo anche nei giorni passati`() throws {
        let gap = [
            try riga(1, .richiedente, al: "2018-01-31"), try riga(1, .richiedente, dal: "2018-03-01"),
            try riga(2, .figlio),
        ]
        #expect(codes(gap) == ["richiedente_nel_tempo"])
        let double = [
            try riga(1, .richiedente), try riga(2, .richiedente, al: "2018-01-31"),
        ]
        #expect(codes(double) == ["richiedente_nel_tempo"])
        let change = [
            try riga(1, .richiedente, al: "2018-01-31"), try riga(1, .coniuge, dal: "2018-02-01"),
            try riga(2, .coniuge, al: "2018-01-31"), try riga(2, .richiedente, dal: "2018-02-01"),
        ]
        #expect(codes(change) == [])
    }
}
