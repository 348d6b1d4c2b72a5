// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct TirociniTests {
    private let firma = day(2018, 7, 30)

    private func signed(_ archive: Archive, cognome: String = "Inventati") throws -> Identifier<Domanda> {
        let id = try archive.analizzata(.soloSociale, cognome: cognome)
        let progetto = try archive.progetto(id, signedOn: firma)
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        return id
    }

    private func fascicolo(_ archive: Archive, _ id: Identifier<Domanda>) throws -> Fascicolo {
        try archive.store.reloadFascicolo(id, by: archive.assistente)
    }

    /// A tirocinio of the adult of the household, as the support of its project.
    private func begin(
        _ archive: Archive, _ id: Identifier<Domanda>, tutor: String = "Tutor Prova",
        ospitante: String = "Vivaio Esempio"
    ) throws -> Tirocinio {
        let f = try fascicolo(archive, id)
        let dati = DatiTirocinio(
            persona: f.nucleo.componenti[0].persona.id, sostegno: f.sostegni[0].id, ospitante: ospitante,
            tutor: tutor, dal: day(2018, 8, 1), al: day(2018, 12, 31), oreSettimanali: 20,
            indennita: Euro(cents: 50_000), mansione: "cura delle serre")
        try archive.act(id) { presa, _ in .addTirocinio(presa, dati) }
        return try #require(try fascicolo(archive, id).tirocini.first)
    }

    private func add(
        _ archive: Archive, _ id: Identifier<Domanda>, _ passo: PassoTirocinio, by operatore: Operatore? = nil
    ) throws {
        let tirocinio = try #require(try fascicolo(archive, id).tirocini.first)
        try archive.store.record(
            .addPassoTirocinio(tirocinio.id, version: tirocinio.version, passo), by: operatore ?? archive.assistente)
    }

    @Test func `un tirocinio comincia con il suo sostegno, si ferma, riprende e finisce con lui`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        let begun = try begin(archive, id)
        #expect(begun.dati.mansione == "cura delle serre" && begun.caricoTutor == 1)
        func support() throws -> Sostegno { try #require(try fascicolo(archive, id).sostegni.first) }
        #expect(try support().stato == .attivo && support().avviatoIl == day(2018, 8, 1))
        try add(
            archive, id, .sospensione(dal: day(2018, 8, 11), .chiusuraOspitante, nota: "ferie dell'azienda"))
        #expect(try support().stato == .sospeso)
        try add(archive, id, .ripresa(day(2018, 8, 27)))
        #expect(try support().stato == .attivo)
        #expect(try fascicolo(archive, id).tirocini.first?.fine == day(2019, 1, 16))
        try add(
            archive, id,
            .mese(
                MeseTirocinio(
                    mese: day(2018, 8, 5), previste: 60, frequentate: 30, isErogata: false, motivo: .sottoSoglia)))
        try add(archive, id, .visita(day(2018, 9, 3), nota: "tutto bene"))
        try add(
            archive, id,
            .chiusura(ChiusuraTirocinio(data: day(2018, 9, 10), motivo: .assunzione, esito: .assuntoDaOspitante)))
        let ended = try #require(try fascicolo(archive, id).tirocini.first)
        #expect(ended.stato == .interrotto && ended.version == 6 && ended.caricoTutor == 0)
        #expect(ended.mesi.map(\.percento) == [50])
        let origins = try support().voci.map(\.fatto.origine)
        #expect(origins == [.firma, .tirocinio, .tirocinio, .tirocinio, .tirocinio])
        #expect(try support().stato == .concluso)
        #expect(
            try archive.count("SELECT count(*) FROM tirocini WHERE stato = 'interrotto' AND motivo_fine = 'assunzione'")
                == 1)
        #expect(try archive.store.verify() == [])
    }

    @Test func `ciò che non si può registrare non scrive niente`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        let tirocinio = try begin(archive, id)
        let before = try archive.snapshot()
        #expect(throws: Refusal.self) { try add(archive, id, .ripresa(day(2018, 9, 1))) }
        #expect(throws: VersionConflict.self) {
            try archive.store.record(
                .addPassoTirocinio(tirocinio.id, version: 9, .visita(day(2018, 9, 1), nota: "x")),
                by: archive.assistente)
        }
        var stranger = tirocinio.dati
        stranger.persona = Identifier(9_999)
        let refusal = #expect(throws: Refusal.self) {
            try archive.act(id) { presa, _ in .addTirocinio(presa, stranger) }
        }
        #expect(refusal?.code == "fuori_dal_nucleo")
        #expect(try archive.snapshot() == before)
        #expect(throws: Refusal.self) { try add(archive, id, .visita(day(2018, 9, 1), nota: "x"), by: archive.urp) }
        // Who works for another body, and is not of the équipe of this case.
        #expect(throws: Refusal.self) {
            try add(archive, id, .visita(day(2018, 9, 1), nota: "x"), by: archive.terzoSettore)
        }
        try archive.move(id, .chiudi(data: day(2018, 9, 4), motivo: .rinuncia, valutazione: "fine"))
        #expect(throws: Refusal.self) { try add(archive, id, .visita(day(2018, 9, 4), nota: "x")) }
    }

    @Test func `il conto a una data somma per tutor e ospitante, con i mesi come li si sa ora`() throws {
        let archive = try Archive()
        let (one, two) = (try signed(archive), try signed(archive, cognome: "Campione"))
        _ = try begin(archive, one)
        #expect(try begin(archive, two, tutor: " tutor  PROVA ", ospitante: "Forno Prova").caricoTutor == 2)
        func month(_ number: Int, _ hours: Int) -> PassoTirocinio {
            let isPaid = hours >= 56
            return .mese(
                MeseTirocinio(
                    mese: day(2018, number, 1), previste: 80, frequentate: hours, isErogata: isPaid,
                    importo: isPaid ? Euro(cents: 50_000) : .zero, motivo: isPaid ? nil : .sottoSoglia))
        }
        try add(archive, one, month(8, 40))
        try add(archive, one, month(8, 60))
        try add(archive, two, month(8, 20))
        try add(archive, two, .sospensione(dal: day(2018, 9, 5), .malattia, nota: ""))
        let then = try archive.store.conteggioTirocini(al: day(2018, 8, 31))
        #expect(then.celle.map(\.ospitante) == ["Vivaio Esempio", "Forno Prova"])
        #expect(then.celle.reduce(0) { $0 + $1.inCorso } == 2)
        let now = try archive.store.conteggioTirocini(al: archive.clock.today)
        #expect(now.celle.reduce(0) { $0 + $1.sospesi } == 1)
        #expect(now.celle.reduce(0) { $0 + $1.mesi } == 2)
        #expect(now.mesiNonPagati == [.sottoSoglia: 1])
        #expect(now.celle.reduce(Euro.zero) { $0 + $1.pagato } == Euro(cents: 50_000))
        #expect(try archive.store.conteggioTirocini(al: day(2018, 7, 1)).celle.isEmpty)
    }
}
