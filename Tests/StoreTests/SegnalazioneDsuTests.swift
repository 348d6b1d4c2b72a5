// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Store
import Testing

@Suite struct SegnalazioneDsuTests {
    private func lista(_ archive: Archive) throws -> [VoceCoda] {
        try archive.store.coda(.dsuDifformi, filtro: FiltroCoda(), limit: 20, today: archive.clock.today).voci
    }

    private func inviata(_ archive: Archive) throws -> Identifier<Domanda> {
        let id = try archive.presentata()
        try archive.move(
            id,
            .verifica(VerificaComune(data: day(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)),
            .invia(data: day(2018, 7, 9), lotto: "L1", deroga: nil))
        return id
    }

    @Test func `una domanda respinta per la DSU entra nella lista con il termine del riesame`() throws {
        let archive = try Archive()
        let id = try inviata(archive)
        #expect(try lista(archive) == [])
        try archive.move(id, .esito(EsitoInps(stato: .respinta, data: day(2018, 9, 3), motivo: .dsuMancante)))
        #expect(try lista(archive).map(\.scade) == [day(2018, 10, 3)])
        #expect(try lista(archive).map(\.dal) == [day(2018, 9, 3)])
        try archive.store.record(
            .recordSegnalazioneDsu(
                id, version: 0,
                DatiSegnalazioneDsu(
                    difetto: .difformita, azione: .caf, richiamo: day(2018, 9, 27), note: "conto corrente")),
            by: archive.urp)
        #expect(try lista(archive).map(\.scade) == [day(2018, 9, 27)])
        #expect(
            try lista(archive).map(\.nota) == [
                "DSU con difformità: andare al CAF che l'ha compilata; richiamare il 27/09/2018"
            ])
        let stored = try #require(try archive.store.segnalazioneDsu(id))
        #expect(stored.version == 1 && stored.dati?.note == "conto corrente")
        var done = try #require(stored.dati)
        done.isRisolta = true
        try archive.store.record(.recordSegnalazioneDsu(id, version: 1, done), by: archive.urp)
        #expect(try lista(archive) == [])
        #expect(try archive.store.verify() == [])
    }

    @Test func `un rigetto per altro non c'entra, e si può segnare a mano`() throws {
        let archive = try Archive()
        let id = try inviata(archive)
        try archive.move(id, .esito(EsitoInps(stato: .respinta, data: day(2018, 9, 3), motivo: .veicoli)))
        #expect(try lista(archive) == [])
        try archive.store.record(
            .recordSegnalazioneDsu(id, version: 0, DatiSegnalazioneDsu(difetto: .omissioni, azione: .nuovaDsu)),
            by: archive.urp)
        #expect(try lista(archive).map(\.domanda) == [id])
    }

    @Test func `una sospesa torna accolta, e la DSU non è più da regolare`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        try archive.move(id, .esito(EsitoInps(stato: .sospesa, data: day(2018, 9, 3), motivo: .dsuMancante)))
        #expect(try lista(archive).map(\.scade) == [nil])
        try archive.store.record(
            .recordSegnalazioneDsu(id, version: 0, DatiSegnalazioneDsu(difetto: .scaduta, azione: .nuovaDsu)),
            by: archive.urp)
        try archive.move(id, .ripristina(data: day(2018, 9, 10), motivo: "DSU nuova"))
        #expect(try lista(archive) == [])
        #expect(try archive.store.segnalazioneDsu(id)?.dati?.isRisolta == true)
        try archive.move(id, .esito(EsitoInps(stato: .sospesa, data: day(2018, 9, 12), motivo: .dsuMancante)))
        #expect(try lista(archive).count == 1)
    }

    @Test func `due tavoli non si sovrascrivono`() throws {
        let archive = try Archive()
        let id = try inviata(archive)
        let dati = DatiSegnalazioneDsu(difetto: .omissioni, azione: .documenti)
        try archive.store.record(.recordSegnalazioneDsu(id, version: 0, dati), by: archive.urp)
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.recordSegnalazioneDsu(id, version: 0, dati), by: archive.amministrativo)
        }
    }

    @Test func `un richiamo già passato si corregge`() throws {
        let archive = try Archive()
        let id = try inviata(archive)
        let dati = DatiSegnalazioneDsu(difetto: .omissioni, azione: .caf, richiamo: day(2018, 9, 19))
        #expect(throws: Refusal.self) {
            try archive.store.record(.recordSegnalazioneDsu(id, version: 0, dati), by: archive.urp)
        }
        #expect(try archive.count("SELECT count(*) FROM segnalazioni_dsu") == 0)
    }

    @Test func `dal primo dicembre le lettere per tutte, e il giorno in cui sono fatte`() throws {
        let archive = try Archive()
        let ids = [try archive.accolta(), try archive.accolta(cognome: "Fittizi")]
        archive.clock.today = day(2018, 12, 1)
        func righe() throws -> [VoceCoda] {
            try archive.store.coda(.dsu, filtro: FiltroCoda(), limit: 20, today: archive.clock.today).voci
        }
        #expect(try righe().map(\.letteraIl) == [nil, nil])
        try archive.store.record(.recordLettereDsu(ids), by: archive.amministrativo)
        #expect(try righe().map(\.letteraIl) == [day(2018, 12, 1), day(2018, 12, 1)])
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'lettera_dsu'") == 2)
        #expect(throws: Refusal.self) { try archive.store.record(.recordLettereDsu([]), by: archive.amministrativo) }
    }
}
