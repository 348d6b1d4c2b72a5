// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct ComunicazioniTests {
    /// A household whose project is signed.
    private func firmata(_ archive: Archive, _ cognome: String = "Inventati") throws -> Identifier<Domanda> {
        let id = try archive.analizzata(.soloSociale, cognome: cognome)
        let date = day(2018, 8, 20)
        let progetto = try archive.progetto(id, signedOn: date)
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        return id
    }

    private func daComunicare(_ archive: Archive) throws -> [VoceComunicazione] {
        try archive.store.firmeDaComunicare(comune: nil, limit: 50, today: archive.clock.today).voci
    }

    private func send(_ archive: Archive, on data: CalendarDate = day(2018, 9, 3)) throws -> Receipt {
        let firme = try daComunicare(archive).map { FirmaDaComunicare($0.presa, version: $0.version) }
        return try archive.store.record(
            .sendComunicazioni(DatiLottoComunicazioni(data: data, firme: firme)), by: archive.amministrativo)
    }

    @Test func `un lotto comunica tutte le firme, che poi aspettano la ricevuta`() throws {
        let archive = try Archive()
        let ids = [try firmata(archive), try firmata(archive, "Campione")]
        let waiting = try daComunicare(archive)
        #expect(waiting.map(\.domanda) == ids)
        #expect(waiting.map(\.sospensione) == [.entro(day(2019, 1, 31)), .entro(day(2019, 1, 31))])
        #expect(waiting.map(\.atto) == ["progetto", "progetto"])
        #expect(try send(archive).lotto == "2018-0001")
        #expect(try daComunicare(archive) == [])
        let told = try archive.store.comunicazioniInAttesa(limit: 10)
        #expect(told.map(\.domanda) == ids)
        #expect(told.map(\.lotto) == ["2018-0001", "2018-0001"])
        #expect(told.map(\.comunicataIl) == [day(2018, 9, 3), day(2018, 9, 3)])
        let lotto = try #require(try archive.store.lottoComunicazioni("2018-0001", by: archive.amministrativo))
        #expect(lotto.quante == 2 && lotto.inAttesa == 2)
        #expect(lotto.righe.map(\.cognome) == ["Inventati", "Campione"])
        #expect(lotto.righe.map(\.protocolloInps) == ["INPS.1", "INPS.1"])
        for id in ids {
            #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).presa?.stato == .comunicata)
        }
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'presa_comunica'") == 2)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'lotto_comunicato'") == 1)
        #expect(try archive.store.verify() == [])
    }

    @Test func `la ricevuta toglie la firma da quelle in attesa e lo stato non cambia`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        _ = try send(archive)
        try archive.act(id, by: archive.amministrativo) {
            .recordRicevutaComunicazione($0, version: $1, data: day(2018, 9, 5), protocollo: "SREI-7")
        }
        #expect(try archive.store.comunicazioniInAttesa(limit: 10) == [])
        #expect(try archive.store.lottiComunicazioni(limit: 10).map(\.inAttesa) == [0])
        let read = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(read.presa?.stato == .comunicata)
        #expect(read.comunicazioni.map(\.ricevuta) == ["SREI-7"])
        #expect(read.comunicazioni.map(\.lotto) == ["2018-0001"])
        #expect(throws: Refusal.self) {
            try archive.act(id, by: archive.amministrativo) {
                .recordRicevutaComunicazione($0, version: $1, data: day(2018, 9, 1), protocollo: "SREI-8")
            }
        }
        #expect(try archive.store.verify() == [])
    }

    @Test func `una comunicazione scartata torna da comunicare, con il motivo, e si comunica di nuovo`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        _ = try send(archive)
        try archive.act(id, by: archive.amministrativo) {
            .movePresa($0, version: $1, .scartaComunicazione(data: day(2018, 9, 5), motivo: "codice fiscale errato"))
        }
        let again = try daComunicare(archive)
        #expect(again.map(\.scarto) == ["codice fiscale errato"])
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).presa?.stato == .sottoscritta)
        #expect(try send(archive, on: day(2018, 9, 6)).lotto == "2018-0002")
        #expect(try archive.store.comunicazioniInAttesa(limit: 10).map(\.scarto) == [nil])
        let read = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(read.comunicazioni.map(\.scarto) == ["codice fiscale errato", nil])
        #expect(
            read.fatti.map(\.codice).prefix(3) == ["comunica", "scarta_comunicazione", "comunica"])
        #expect(try archive.store.verify() == [])
    }

    @Test func `scartata dopo una verifica, la firma si comunica di nuovo e le verifiche riprendono`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        _ = try send(archive)
        try archive.move(id, .monitora(data: day(2018, 9, 10)))
        try archive.move(id, .scartaComunicazione(data: day(2018, 9, 12), motivo: "rifiutata"))
        _ = try send(archive, on: day(2018, 9, 13))
        try archive.move(id, .monitora(data: day(2018, 9, 14)))
        #expect(try archive.store.verify() == [])
    }

    @Test func `un lotto con una firma che non si può comunicare non comunica nessuna`() throws {
        let archive = try Archive()
        let good = try firmata(archive)
        let bad = try archive.analizzata(.soloSociale, cognome: "Campione")
        let firme = try [good, bad].map {
            let presa = try #require(try archive.store.reloadFascicolo($0, by: archive.supervisore).presa)
            return FirmaDaComunicare(presa.id, version: presa.version)
        }
        let before = try archive.snapshot()
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .sendComunicazioni(DatiLottoComunicazioni(data: day(2018, 9, 3), firme: firme)),
                by: archive.amministrativo)
        }
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .sendComunicazioni(DatiLottoComunicazioni(data: day(2018, 9, 3), firme: [])),
                by: archive.amministrativo)
        }
        #expect(try archive.snapshot() == before)
    }

    @Test func `fino a venti euro la firma da comunicare non ha scadenza`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        let scade = {
            try archive.store.coda(.daComunicare, filtro: FiltroCoda(), limit: 5, today: archive.clock.today)
        }
        #expect(try scade().voci.map(\.scade) == [day(2019, 1, 31)])
        try archive.move(
            id,
            .esito(
                EsitoInps(stato: .sospesa, data: day(2018, 9, 3), motivo: .importoMinimo, importo: Euro(cents: 1_500))))
        #expect(try scade().voci.map(\.scade) == [nil])
        #expect(try archive.store.verify() == [])
    }

    @Test func `chi non comunica all'INPS non legge i lotti`() throws {
        let archive = try Archive()
        #expect(throws: Refusal.self) { try archive.store.lottoComunicazioni("2018-0001", by: archive.urp) }
    }
}
