// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct StoriaTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func storia(_ soggetto: SoggettoStoria, by operatore: Operatore? = nil, isOpening: Bool = false) throws
        -> PaginaStoria
    {
        try archive.store.storia(
            of: soggetto, limit: 100, isOpening: isOpening, by: operatore ?? archive.supervisore)
    }

    private func campi(_ page: PaginaStoria) -> [String] {
        page.modifiche.flatMap { modifica in
            modifica.campi.map { "\(modifica.operatore): \($0.etichetta): \($0.inParole)" }
        }
    }

    private func amend(_ id: Identifier<Persona>, by operatore: Operatore, _ change: (inout DatiPersona) -> Void) throws
    {
        let persona = try #require(try archive.store.persona(id))
        var dati = persona.dati
        change(&dati)
        try archive.store.record(.amendPersona(id, version: persona.version, dati), by: operatore)
    }

    @Test func `di una persona si legge ogni valore di prima e di dopo, chi e quando, e la lettura lascia una riga`()
        throws
    {
        let (_, persone) = try archive.nucleo()
        try amend(persone[0], by: archive.urp) { $0.telefono = "0573 1" }
        archive.clock.now = Instant(milliseconds: archive.clock.now.milliseconds + 60_000)
        try amend(persone[0], by: archive.amministrativo) {
            $0.telefono = "0573 2"
            $0.residenza = Indirizzo(via: "via Prova 3", cap: "51100", comune: "G713")
        }
        let page = try storia(.persona(persone[0]), isOpening: true)
        #expect(
            campi(page) == [
                "M. Prova: Telefono: 0573 1 → 0573 2", "M. Prova: Residenza: vuoto → via Prova 3, 51100 Pistoia",
                "U. Modello: Telefono: vuoto → 0573 1",
            ])
        #expect(page.modifiche.first?.istante == archive.clock.now)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'lettura_storia' AND persona_id = ?",
                [persone[0].rawValue]) == 1)
        _ = try storia(.persona(persone[0]))
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'lettura_storia'") == 1)
    }

    @Test func `le pagine si seguono senza perdere e senza ripetere`() throws {
        let (_, persone) = try archive.nucleo()
        for index in 0..<7 { try amend(persone[0], by: archive.urp) { $0.telefono = "\(index)" } }
        var cursor: CursoreStoria?
        var found: [String] = []
        repeat {
            let page = try archive.store.storia(
                of: .persona(persone[0]), before: cursor, limit: 3, isOpening: false, by: archive.urp)
            found += campi(page)
            cursor = page.seguito
        } while cursor != nil
        #expect(found.count == 7)
        #expect(Set(found).count == 7)
    }

    @Test func `del fascicolo si leggono domanda, passi, assegnazione, équipe e schede`() throws {
        let id = try archive.inAnalisi()
        let domanda = try #require(try archive.store.domanda(id))
        var dati = domanda.dati
        dati.note = "porta la DSU"
        try archive.store.record(.amendDomanda(id, version: domanda.version, dati), by: archive.urp)
        var sheet = AnalisiPreliminare()
        sheet.risposte["5.motivo"] = "valutazione"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        try archive.join(archive.consulente, id)
        let fields = campi(try storia(.fascicolo(id)))
        #expect(fields.contains("U. Modello: Note: vuoto → porta la DSU"))
        #expect(fields.contains { $0.hasPrefix("A. Esempio: Assistente sociale: vuoto → A. Esempio") })
        #expect(fields.contains { $0.contains("Componente C. Consulente") })
        #expect(fields.contains { $0.contains("Stato: ") })
        #expect(fields.contains { $0.contains("vuoto → valutazione") })
        let onlyDomanda = campi(try storia(.domanda(id)))
        #expect(onlyDomanda.contains("U. Modello: Note: vuoto → porta la DSU"))
        #expect(!onlyDomanda.contains { $0.contains("valutazione") })
    }

    @Test func `chi non legge la scheda non ne legge le modifiche, e chi non legge le voci riservate nemmeno quelle`()
        throws
    {
        let id = try archive.inAnalisi()
        let reserved = try #require(SchedaAnalisi.voci.first { $0.isRiservata }).codice
        var sheet = AnalisiPreliminare()
        sheet.risposte[reserved] = "segreto di prova"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        sheet.risposte["5.motivo"] = "valutazione"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        let urp = try storia(.fascicolo(id), by: archive.urp)
        #expect(!campi(urp).contains { $0.contains("valutazione") || $0.contains("segreto") })
        #expect(urp.nascoste >= 2)
        let supervisore = campi(try storia(.fascicolo(id), by: archive.supervisore))
        #expect(supervisore.contains { $0.contains("valutazione") })
        #expect(!supervisore.contains { $0.contains("segreto") })
        let assistente = campi(try storia(.fascicolo(id), by: archive.assistente))
        #expect(assistente.contains { $0.contains("segreto di prova") })
    }

    @Test func `la tutela di un minore la legge nella storia solo chi la legge nel nucleo`() throws {
        let (nucleo, persone) = try archive.nucleo()
        let tutela = TutelaMinore(
            collocamento: Collocamento(tipo: .comunita, dal: day(2018, 3, 1), presso: "Comunità Inventata"))
        try archive.store.record(
            .changeNucleo(nucleo, .tutela(version: 1, persone[1], tutela)), by: archive.assistente)
        #expect(campi(try storia(.nucleo(nucleo), by: archive.assistente)).contains { $0.contains("Inventata") })
        let hidden = try storia(.nucleo(nucleo), by: archive.supervisore)
        #expect(!campi(hidden).contains { $0.contains("Inventata") })
        #expect(hidden.nascoste == 1)
    }

    @Test func `chi lavora per un altro ente legge solo la storia dei suoi fascicoli`() throws {
        let id = try archive.accolta()
        #expect(throws: Refusal.self) { try storia(.fascicolo(id), by: archive.terzoSettore) }
        #expect(throws: Refusal.self) {
            try storia(.nucleo(try #require(try archive.store.domanda(id)).nucleo), by: archive.consulente)
        }
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'lettura_storia' AND esito = 'rifiutato'") == 2)
    }

    @Test func `una rettifica di un accesso dice le note di prima e quelle di dopo`() throws {
        let (_, persone) = try archive.nucleo()
        let punto = try #require(try archive.store.puntiDiAccesso().first)
        var dati = DatiAccesso(
            data: archive.clock.today, ora: time(9, 0), punto: punto.id, persona: persone[0], motivi: [.informazioni],
            esito: .informato, note: "chiede del bonus")
        let first = try #require(try archive.store.record(.recordAccesso(dati), by: archive.urp).accesso)
        dati.note = "chiede della domanda"
        try archive.store.record(.correctAccesso(first, motivo: "capito male", dati), by: archive.urp)
        #expect(
            campi(try storia(.persona(persone[0]))).contains(
                "U. Modello: Note: chiede del bonus → chiede della domanda"))
    }

    @Test func `le modifiche non si correggono e non si cancellano, e la verifica ne controlla le buste`() throws {
        let (_, persone) = try archive.nucleo()
        try amend(persone[0], by: archive.urp) { $0.telefono = "0573 1" }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE modifiche SET registrato = 0") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM modifiche") }
        #expect(try archive.store.verify() == [])
        try archive.tamper("DROP TRIGGER modifiche_non_cambiano")
        try archive.tamper("UPDATE modifiche SET prima = x'000A0100000000000000000000000000000000007B7D'")
        #expect(try archive.store.verify() == ["Tabella modifiche: 1 documenti con una busta sbagliata."])
    }
}
