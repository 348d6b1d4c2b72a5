// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// The four roads from the analisi to the communication, on a real file.
@Suite struct PathTests {
    @Test func `solo lavoro: il patto firmato al CPI porta alla comunicazione`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        #expect(try stato(archive, id) == .attesaPatto)
        try archive.act(id) {
            .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: "CPI 12"))
        }
        try comunica(archive, id)
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(fascicolo.patto == PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: "CPI 12"))
        #expect(fascicolo.presa?.firmataIl == day(2018, 8, 1))
        #expect(try archive.store.verify() == [])
    }

    @Test func `solo sociale: il progetto si firma senza quadro`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        #expect(try stato(archive, id) == .progettazione)
        try firmaEComunica(archive, id)
    }

    @Test func `bisogni complessi: si aspetta l'equipe, poi il quadro`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.bisogniComplessi)
        #expect(try stato(archive, id) == .analizzata)
        try quadro(archive, id)
        try firmaEComunica(archive, id)
    }

    @Test func `servizi specialistici: stessa strada, con il servizio nell'equipe`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.serviziSpecialistici)
        #expect(try stato(archive, id) == .analizzata)
        try quadro(archive, id)
        try firmaEComunica(archive, id)
    }

    @Test func `l'esito accolto apre la presa in carico nella stessa registrazione`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.supervisore)
        #expect(fascicolo.presa?.stato == .daAssegnare)
        #expect(fascicolo.presa?.apertaIl == day(2018, 7, 16))
        #expect(fascicolo.domanda.codice == "REI-2018-00001")
        #expect(fascicolo.domanda.esito?.importo == Euro(cents: 23_165))
        #expect(fascicolo.fatti.map(\.codice).contains("apri"))
    }

    @Test func `la sospensione istruttoria apre la presa in carico`() throws {
        let archive = try Archive()
        let id = try archive.presentata()
        let receipt = try archive.move(
            id,
            .verifica(
                VerificaComune(data: day(2018, 7, 3), isResidenzaConfermata: true, isSoggiornoConfermato: true)),
            .invia(data: day(2018, 7, 5), lotto: "L1", deroga: nil),
            .esito(EsitoInps(stato: .sospesa, data: day(2018, 7, 20), motivo: .dsuMancante)))
        #expect(receipt.statoDomanda == .sospesa)
        #expect(receipt.statoPresa == .daAssegnare)
    }

    @Test func `il monitoraggio aggiorna gli stati senza toccare la versione firmata, la revisione ne apre un'altra`()
        throws
    {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try firmaEComunica(archive, id)
        let before = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        #expect(before.prossimaVerifica == day(2018, 9, 6))
        try archive.act(id) {
            .recordMonitoraggio(
                $0, version: $1,
                Monitoraggio(
                    data: day(2018, 9, 6), tipo: .colloquio, risultati: ["0.0": .parziale],
                    impegni: [0: .rispettato], interventi: [0: .attivo], prossima: day(2018, 10, 10)))
        }
        var fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(fascicolo.presa?.stato == .inMonitoraggio)
        #expect(fascicolo.presa?.prossimaVerifica == day(2018, 10, 10))
        #expect(fascicolo.progetto?.obiettivi[0].risultati[0].stato == .parziale)
        #expect(fascicolo.progetto?.impegni[0].stato == .rispettato)
        #expect(fascicolo.progetto?.interventi[0].stato == .attivo)
        try archive.move(id, .revisiona(data: day(2018, 9, 10), motivo: "nuovi bisogni"))
        fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(fascicolo.progetti.map(\.versione) == [1, 2])
        #expect(fascicolo.progetti.map(\.isFirmato) == [true, false])
        #expect(fascicolo.progetto?.firme == [])
        #expect(fascicolo.progetto?.impegni[0].stato == .rispettato)
        #expect(try archive.store.verify() == [])
    }

    @Test func `un fascicolo chiuso torna dov'era quando il supervisore lo riapre`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloLavoro)
        let finale = ValutazioneFinale(autonomia: .raggiunta, obiettivi: [0: .parziale])
        try archive.move(
            id, .chiudi(data: day(2018, 9, 1), motivo: .rinuncia, valutazione: "PROSEGUE", finale: finale))
        let told = try #require(
            try archive.store.reloadFascicolo(id, by: archive.assistente).fatti.first { $0.codice == "chiudi" })
        #expect(told.righe == ["Autonomia raggiunta: sì.", "Obiettivo 1: parziale.", "PROSEGUE"])
        // It tells of a family's life: who may not read the analisi does not read it.
        let urp = try archive.store.reloadFascicolo(id, by: archive.urp).fatti.first { $0.codice == "chiudi" }
        #expect(urp?.righe == [] && urp?.motivo == nil)
        #expect(try stato(archive, id) == .chiusa)
        #expect(throws: Refusal.self) {
            try archive.move(id, .riapri(data: day(2018, 9, 2), motivo: "errore"))
        }
        try archive.move(id, by: archive.supervisore, .riapri(data: day(2018, 9, 2), motivo: "errore"))
        #expect(try stato(archive, id) == .attesaPatto)
        #expect(try archive.store.verify() == [])
    }

    private func stato(_ archive: Archive, _ id: Identifier<Domanda>) throws -> PresaInCaricoState? {
        try archive.store.reloadFascicolo(id, by: archive.supervisore).presa?.stato
    }

    private func quadro(_ archive: Archive, _ id: Identifier<Domanda>) throws {
        let receipt = try archive.act(id) {
            .saveEquipe(
                $0, version: $1,
                EquipeMultidisciplinare(componenti: [
                    ComponenteEquipe(
                        operatore: archive.assistente.id, nome: "Anna Esempio", ente: "SdS",
                        profilo: "assistente sociale", ruolo: .referente)
                ]))
        }
        #expect(receipt.statoPresa == .quadroAnalisi)
        try archive.act(id) {
            .saveQuadro(
                $0, version: $1,
                QuadroDiAnalisi(voci: [VoceQuadro(dominio: .abitazione, situazione: "in affitto", livelloIngresso: 3)]))
        }
        try archive.move(id, .chiudiQuadro(data: day(2018, 7, 30)))
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).quadro?.chiusoIl == day(2018, 7, 30))
    }

    private func firmaEComunica(_ archive: Archive, _ id: Identifier<Domanda>) throws {
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        try comunica(archive, id)
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        var signed = progetto
        signed.isFirmato = true
        // Every signature is tied to the text signed: the fingerprint of the record is that of the text.
        let mark = try #require(fascicolo.impronta?.firmata)
        for index in signed.firme.indices { signed.firme[index].impronta = mark }
        #expect(fascicolo.progetti == [signed])
        #expect(fascicolo.impronta?.attuale == mark)
        #expect(try archive.store.verify() == [])
    }

    private func comunica(_ archive: Archive, _ id: Identifier<Domanda>) throws {
        try archive.act(id, by: archive.amministrativo) {
            .recordComunicazione($0, version: $1, ComunicazioneInps(data: day(2018, 8, 6), ricevuta: "R1"))
        }
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(fascicolo.presa?.stato == .comunicata)
        #expect(fascicolo.comunicazioni == [ComunicazioneInps(data: day(2018, 8, 6), ricevuta: "R1")])
    }
}
