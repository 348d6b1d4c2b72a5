// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ConservazioneTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func regola(
        _ categoria: CategoriaConservazione, anni: Int = 5, data: CalendarDate = day(2018, 1, 10),
        dal: CalendarDate? = nil
    ) -> RegolaConservazione {
        RegolaConservazione(
            categoria: categoria, anni: anni, atto: "Deliberazione", numero: "12", data: data, dal: dal ?? data)
    }

    @Test func `senza una regola dell'ente nulla scade mai`() throws {
        let elenco = try archive.store.conservazione(al: day(2099, 1, 1), by: archive.supervisore)
        #expect(elenco.regole.isEmpty && elenco.voci.isEmpty)
    }

    @Test func `un accesso scade tanti anni dopo, il giorno giusto, e non si cancella`() throws {
        let punto = try #require(try archive.store.puntiDiAccesso().first)
        for data in [day(2018, 3, 5), day(2018, 9, 20)] {
            try archive.store.record(
                .recordAccesso(
                    DatiAccesso(
                        data: data, ora: time(9, 0), punto: punto.id, motivi: [.informazioni], esito: .informato)),
                by: archive.urp)
        }
        try archive.store.record(.setConservazione(regola(.accessi)), by: archive.supervisore)
        func voci(_ al: CalendarDate) throws -> [String] {
            try archive.store.conservazione(al: al, by: archive.supervisore).voci.map {
                "\($0.riferimento) \($0.quanti)"
            }
        }
        #expect(try voci(day(2023, 3, 4)) == [])
        #expect(try voci(day(2023, 3, 5)) == ["accessi del 2018 1"])
        #expect(try voci(day(2023, 9, 20)) == ["accessi del 2018 2"])
        #expect(try archive.count("SELECT count(*) FROM accessi") == 2)
    }

    @Test func `vale la regola in vigore a quel giorno, e quella di prima resta`() throws {
        try archive.store.record(.setConservazione(regola(.accessi, anni: 5)), by: archive.supervisore)
        try archive.store.record(
            .setConservazione(regola(.accessi, anni: 10, dal: day(2020, 1, 1))), by: archive.supervisore)
        func anni(_ al: CalendarDate) throws -> Int? {
            try archive.store.conservazione(al: al, by: archive.supervisore).regole[.accessi]?.anni
        }
        #expect(try anni(day(2018, 1, 9)) == nil)
        #expect(try anni(day(2019, 12, 31)) == 5)
        #expect(try anni(day(2020, 1, 1)) == 10)
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM conservazione") }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE conservazione SET anni = 1") }
    }

    @Test func `una domanda finita senza presa in carico scade dall'ultimo passo; una aperta mai`() throws {
        let open = try archive.presentata(cognome: "Aperti")
        let ended = try archive.presentata(cognome: "Rinunciati")
        try archive.move(ended, .rinuncia(data: day(2018, 9, 1)))
        try archive.store.record(.setConservazione(regola(.domandeSenzaPresa, anni: 1)), by: archive.supervisore)
        let codice = try #require(try archive.store.domanda(ended)?.codice)
        let voci = try archive.store.conservazione(al: day(2030, 1, 1), by: archive.supervisore).voci
        #expect(voci.map(\.riferimento) == [codice])
        #expect(voci.first?.scaduta == day(2019, 9, 1))
        #expect(voci.first?.motivo == "1 anno dall'ultimo passo della domanda: Deliberazione n. 12 del 10/01/2018")
        _ = open
    }

    @Test func `una regola senza atto, o con un atto futuro, non si registra; e la scrive solo il supervisore`() throws
    {
        var wrong = regola(.accessi)
        wrong.atto = " "
        #expect(throws: Refusal.self) { try archive.store.record(.setConservazione(wrong), by: archive.supervisore) }
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .setConservazione(regola(.accessi, data: day(2030, 1, 1))), by: archive.supervisore)
        }
        for other in [archive.assistente, archive.urp, archive.revisore] {
            #expect(throws: Refusal.self) { try archive.store.record(.setConservazione(regola(.accessi)), by: other) }
            #expect(throws: Refusal.self) { try archive.store.conservazione(al: day(2020, 1, 1), by: other) }
        }
        #expect(try archive.count("SELECT count(*) FROM conservazione") == 0)
        #expect(try archive.store.verify() == [])
    }
}
