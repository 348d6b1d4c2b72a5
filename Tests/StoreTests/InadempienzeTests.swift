// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct InadempienzeTests {
    /// A case with a project signed on 6 August 2018.
    private func firmata(_ archive: Archive, cognome: String = "Inventati") throws -> Identifier<Domanda> {
        let id = try archive.analizzata(.soloSociale, cognome: cognome)
        let project = try archive.progetto(id, signedOn: day(2018, 8, 6))
        try archive.act(id) { .saveProgetto($0, version: $1, project) }
        try archive.act(id) { .signProgetto($0, version: $1, project) }
        return id
    }

    private func manca(_ archive: Archive, _ id: Identifier<Domanda>, il date: CalendarDate) throws {
        try archive.move(
            id,
            .convoca(
                Convocazione(
                    data: date, ora: time(9, 0), luogo: "sede", mezzo: .telefono, avvisatoIl: date.adding(days: -1))),
            .incontro(data: date, esito: .assenteIngiustificato, motivo: "", isContata: true))
    }

    private func letto(_ archive: Archive, _ id: Identifier<Domanda>, _ chi: Operatore? = nil) throws -> Fascicolo {
        try archive.store.reloadFascicolo(id, by: chi ?? archive.assistente)
    }

    private func coda(_ archive: Archive) throws -> [CalendarDate?] {
        try archive.store.coda(
            .comunicazioniFatti, filtro: FiltroCoda(), limit: 9, today: archive.clock.today
        ).voci.map(\.scade)
    }

    @Test func `una convocazione mancata dopo la firma entra da sé nel registro e fra i fatti da comunicare`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        try manca(archive, id, il: day(2018, 9, 12))
        let facts = try #require(try letto(archive, id).inadempienze)
        #expect(facts.count == 1)
        #expect(facts[0].stato == .daComunicare)
        #expect(facts[0].proposta == .sanzione(.quartoDiMensilita))
        #expect(facts[0].entro == day(2018, 9, 26))
        #expect(facts[0].dati.importo == Euro(cents: 23_165))
        #expect(try coda(archive) == [day(2018, 9, 26)])
        try manca(archive, id, il: day(2018, 9, 14))
        #expect(
            try letto(archive, id).inadempienze?.map(\.proposta) == [
                .sanzione(.quartoDiMensilita), .sanzione(.mensilita),
            ])
        #expect(try archive.store.verify() == [])
    }

    @Test func `un fatto si comunica, l'INPS decide altro, e il prossimo segue la decisione`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        try manca(archive, id, il: day(2018, 9, 12))
        let fact = try #require(try letto(archive, id).inadempienze?.first)
        let told = PassoInadempienza(tipo: .comunicazione, data: day(2018, 9, 18), protocollo: "12/2018")
        try archive.store.record(.addPassoInadempienza(fact.id, version: 1, told), by: archive.amministrativo)
        #expect(try coda(archive) == [])
        let decided = PassoInadempienza(tipo: .decisione, data: day(2018, 9, 20), sanzione: .mensilita)
        try archive.store.record(.addPassoInadempienza(fact.id, version: 2, decided), by: archive.amministrativo)
        let f = try letto(archive, id)
        #expect(f.inadempienze?.first?.stato == .decisa)
        #expect(f.inadempienze?.first?.passi == [told, decided])
        #expect(
            f.registro12.prossima(.mancataConvocazione, on: day(2018, 9, 20)).gradino == .sanzione(.decadenza))
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(
                .addPassoInadempienza(
                    fact.id, version: 3, PassoInadempienza(tipo: .rettifica, data: day(2018, 9, 20), testo: "errore")),
                by: archive.assistente)
        }
        #expect(refusal?.code == "passo_non_adatto")
        #expect(
            try archive.store.conteggioInadempienze(al: day(2018, 9, 20)) == [
                ConteggioInadempienze(tipo: .mancataConvocazione, stato: .decisa, sanzione: .mensilita, quanti: 1)
            ])
        #expect(try archive.store.conteggioInadempienze(al: day(2018, 9, 11)) == [])
        #expect(try archive.store.verify() == [])
    }

    @Test func `un fatto scritto per errore si annulla con il motivo e resta; niente lo cancella`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        try archive.act(id) { presa, _ in
            .addInadempienza(
                presa,
                DatiInadempienza(
                    tipo: .altroImpegno, origine: .scuola, data: day(2018, 9, 10), testo: "assenze di Luca"))
        }
        let fact = try #require(try letto(archive, id).inadempienze?.first)
        #expect(fact.stato == .daRichiamare)
        #expect(fact.dati.testo == "assenze di Luca")
        try archive.store.record(
            .addPassoInadempienza(
                fact.id, version: 1, PassoInadempienza(tipo: .rettifica, data: day(2018, 9, 19), testo: "omonimo")),
            by: archive.assistente)
        #expect(try letto(archive, id).inadempienze?.map(\.stato) == [.annullata])
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM inadempienze") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM inadempienze_passi") }
        #expect(throws: VersionConflict.self) {
            try archive.store.record(
                .addPassoInadempienza(
                    fact.id, version: 1, PassoInadempienza(tipo: .richiamo, data: day(2018, 9, 19), testo: "x")),
                by: archive.assistente)
        }
    }

    @Test func `l'ufficio che comunica legge il fatto, non le parole; lo sportello non lo legge`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        try archive.act(id) { presa, _ in
            .addInadempienza(
                presa,
                DatiInadempienza(
                    tipo: .offertaRifiutata, origine: .cpi, data: day(2018, 9, 10), testo: "ha una malattia"))
        }
        let office = try letto(archive, id, archive.amministrativo)
        #expect(office.inadempienze?.map(\.dati.testo) == [""])
        #expect(office.inadempienze?.map(\.stato) == [.daComunicare])
        #expect(try letto(archive, id, archive.urp).inadempienze == nil)
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'nuova_inadempienza'") == 1)
    }

    @Test func `la coda dei fatti che non torna è detta dal controllo`() throws {
        let archive = try Archive()
        let id = try firmata(archive)
        try manca(archive, id, il: day(2018, 9, 12))
        #expect(try archive.store.verify() == [])
        try archive.tamper("DELETE FROM attese WHERE coda = 'comunicazioni-fatti'")
        #expect(try archive.store.verify().contains { $0.contains("fatti da comunicare") })
    }
}
