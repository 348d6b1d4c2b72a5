// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct VariazioniBeneficioTests {
    private func coda(_ archive: Archive) throws -> [CalendarDate?] {
        try archive.store.coda(.scadenze, filtro: FiltroCoda(), limit: 9, today: archive.clock.today).voci.map(\.scade)
    }

    private func letto(_ archive: Archive, _ id: Identifier<Domanda>) throws -> Fascicolo {
        try archive.store.reloadFascicolo(id, by: archive.assistente)
    }

    private func inCarico(_ archive: Archive) throws -> (Identifier<Domanda>, Fascicolo) {
        let id = try archive.inAnalisi()
        return (id, try letto(archive, id))
    }

    @Test func `un lavoro porta il ReI-Com dei trenta giorni e quello del 31 gennaio, che torna finché continua`()
        throws
    {
        let archive = try Archive()
        let (id, f) = try inCarico(archive)
        let presa = try #require(f.presa)
        let persona = try #require(f.nucleo.richiedente?.persona.id)
        try archive.store.record(
            .addVariazioneBeneficio(
                presa.id, DatiVariazioneBeneficio(tipo: .avvioLavoro, data: day(2018, 9, 10), persona: persona)),
            by: archive.assistente)
        #expect(try coda(archive) == [day(2018, 10, 10)])
        func due() throws -> VariazioneBeneficio {
            try #require(try letto(archive, id).variazioni.first { $0.stato == .daFare })
        }
        try archive.store.record(
            .closeVariazioneBeneficio(
                try due().id, version: 1, ChiusuraVariazione(isFatta: true, data: day(2018, 9, 20), nota: "PEC")),
            by: archive.assistente)
        archive.clock.today = day(2019, 1, 20)
        #expect(try coda(archive) == [day(2019, 1, 31)])
        try archive.store.record(
            .closeVariazioneBeneficio(
                try due().id, version: 1, ChiusuraVariazione(isFatta: true, data: day(2019, 1, 20))),
            by: archive.assistente)
        archive.clock.today = day(2020, 1, 20)
        #expect(try coda(archive) == [day(2020, 1, 31)])
        try archive.store.record(
            .closeVariazioneBeneficio(
                try due().id, version: 1,
                ChiusuraVariazione(isFatta: false, data: day(2020, 1, 20), nota: "lavoro finito")),
            by: archive.assistente)
        #expect(try coda(archive) == [])
        #expect(try letto(archive, id).variazioni.map(\.stato) == [.fatta, .fatta, .annullata])
        #expect(try letto(archive, id).variazioni.map(\.nota) == ["PEC", "", "lavoro finito"])
        #expect(try archive.store.verify() == [])
    }

    @Test func `una nascita registrata nel nucleo entra da sé fra le scadenze del beneficio`() throws {
        let archive = try Archive()
        let (id, f) = try inCarico(archive)
        let version = try #require(try archive.store.nucleo(f.nucleo.id)).version
        let born = DatiPersona(cognome: "Inventati", nome: "Zoe", nascita: day(2018, 9, 12))
        try archive.store.record(
            .changeNucleo(
                f.nucleo.id,
                .evento(
                    version: version,
                    EventoNucleo(data: day(2018, 9, 12), variazione: .nascita(born, parentela: .figlio)))),
            by: archive.assistente)
        let found = try letto(archive, id).variazioni
        #expect(found.map(\.dati.tipo) == [.nascita])
        #expect(found.map(\.entro) == [day(2018, 11, 12)])
        #expect(try coda(archive) == [day(2018, 11, 12)])
        #expect(try archive.store.verify() == [])
    }

    @Test func `una variazione chiusa non si chiude due volte, e niente la cancella`() throws {
        let archive = try Archive()
        let (id, f) = try inCarico(archive)
        let presa = try #require(f.presa)
        try archive.store.record(
            .addVariazioneBeneficio(presa.id, DatiVariazioneBeneficio(tipo: .nuovaDsu, data: day(2018, 9, 10))),
            by: archive.urp)
        let dsu = try #require(try letto(archive, id).variazioni.first)
        #expect(dsu.stato == .fatta)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(
                .closeVariazioneBeneficio(
                    dsu.id, version: 1, ChiusuraVariazione(isFatta: true, data: day(2018, 9, 20))),
                by: archive.assistente)
        }
        #expect(refusal?.code == "variazione_chiusa")
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM variazioni_beneficio") }
    }
}
