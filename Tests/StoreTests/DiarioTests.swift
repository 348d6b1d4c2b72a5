// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Store

@Suite struct DiarioTests {
    private func note(
        _ archive: Archive, _ id: Identifier<Domanda>, _ testo: String, on data: CalendarDate = day(2018, 8, 1),
        isRiservata: Bool = false
    ) throws {
        try archive.act(id) { presa, _ in
            .addNota(presa, NotaDiario(data: data, tipo: .colloquio, isRiservata: isRiservata, testo: testo))
        }
    }

    private func search(_ archive: Archive, _ words: String, by operatore: Operatore) throws -> [NotaTrovata] {
        let search = try archive.store.beginDiarySearch(words, by: operatore)
        var found: [NotaTrovata] = []
        while !search.isOver { found += try search.step() }
        return found
    }

    @Test func `le note di tutti i fascicoli si trovano dalla più recente, e ogni fascicolo mostrato lascia una riga`()
        throws
    {
        let archive = try Archive()
        let (one, two) = (try archive.inAnalisi(), try archive.inAnalisi(cognome: "Campione"))
        try note(archive, one, "La scuola è lontana, la città pure", on: day(2018, 8, 3))
        try note(archive, two, "Iscritto a SCUOLA in citta", on: day(2018, 9, 3))
        try note(archive, two, "Altro")
        for index in 0..<90 { try note(archive, one, "riempimento \(index)", on: day(2018, 8, 20)) }
        let found = try search(archive, "citta scuola", by: archive.assistente)
        #expect(found.map(\.domanda) == [two, one])
        #expect(found.map(\.data) == [day(2018, 9, 3), day(2018, 8, 3)])
        #expect(found[0].codice == "REI-2018-00002" && found[0].nucleo == "nucleo Campione (2)")
        #expect(found[0].ritaglio == "Iscritto a SCUOLA in citta")
        let read = try archive.store.reloadFascicolo(two, by: archive.assistente)
        #expect(read.diario?.compactMap(\.origine?.id).contains(found[0].id) == true)
        #expect(read.diario?.first?.origine?.autore == "A. Esempio")
        let audit = """
            SELECT group_concat(azione || ' ' || ifnull(domanda_id, '-') || ' ' || dettaglio, ';') FROM
            (SELECT * FROM registro WHERE azione IN ('nota_trovata', 'ricerca_diario') ORDER BY id)
            """
        #expect(
            try archive.text(audit)
                == "ricerca_diario - parole=2 lunghezza=12;nota_trovata 2 ;nota_trovata 1 ")
    }

    @Test func `chi non legge il diario non vi cerca, e il rifiuto resta scritto`() throws {
        let archive = try Archive()
        for operatore in [archive.urp, archive.amministrativo, archive.revisore, archive.terzoSettore] {
            #expect(throws: Refusal.self) { try archive.store.beginDiarySearch("scuola", by: operatore) }
        }
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'ricerca_diario' AND esito = 'rifiutato'")
                == 4)
    }

    @Test func `parole troppo corte non fanno aprire tutte le note`() throws {
        let archive = try Archive()
        #expect(throws: Refusal.self) { try archive.store.beginDiarySearch("di", by: archive.assistente) }
    }

    @Test func `una nota di 200 kB con accenti, emoji e nomi da destra a sinistra torna uguale`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        let text = (1...5000).map { "riga \($0) città 🏠 שָׁלוֹם perché" }.joined(separator: "\n")
        #expect(text.utf8.count > 200_000)
        try note(archive, id, text)
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).diario?.first?.testo == text)
        #expect(try search(archive, "riga 4999", by: archive.assistente).count == 1)
        #expect(try archive.store.verify() == [])
    }

    @Test func `la ricerca si ferma quando ha trovato abbastanza`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        for index in 0..<(DiarySearch.massimo + 50) { try note(archive, id, "scuola \(index)") }
        let found = try search(archive, "scuola", by: archive.assistente)
        #expect(found.count >= DiarySearch.massimo && found.count < DiarySearch.massimo + 40)
    }

    // MARK: Reserved notes

    /// What an operator sees of the diary of a case: the text, or nil of a note of which they know only that it is there.
    private func seen(_ archive: Archive, _ id: Identifier<Domanda>, by operatore: Operatore) throws -> [String?] {
        try #require(try archive.store.fascicolo(id, by: operatore).diario).map { $0.isNascosta ? nil : $0.testo }
    }

    @Test func `di una nota riservata il CPI e gli altri enti sanno che c'è, e nient'altro`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        try archive.join(archive.specialista, id)
        try note(archive, id, "cerca lavoro", on: day(2018, 8, 1))
        try archive.act(id) { presa, _ in
            .addNota(
                presa,
                NotaDiario(
                    data: day(2018, 8, 2), tipo: .visita, presenti: "Zoe e il SERD", isRiservata: true,
                    testo: "segreto di famiglia"))
        }
        for operatore in [archive.consulente, archive.specialista] {
            #expect(try seen(archive, id, by: operatore) == [nil, "cerca lavoro"])
            let hidden = try #require(try archive.store.reloadFascicolo(id, by: operatore).diario?.first)
            #expect(hidden.isRiservata && hidden.data == day(2018, 8, 2) && hidden.origine?.autore == "A. Esempio")
            #expect(hidden.testo.isEmpty && hidden.presenti.isEmpty && hidden.tipo == .altro)
        }
        for operatore in [archive.assistente, archive.collega, archive.supervisore] {
            #expect(try seen(archive, id, by: operatore) == ["segreto di famiglia", "cerca lavoro"])
        }
    }

    @Test
    func `la ricerca non trova mai una nota riservata ad altri, né quelle di un fascicolo di cui non si fa parte`()
        throws
    {
        let archive = try Archive()
        let (own, other) = (try archive.inAnalisi(), try archive.inAnalisi(cognome: "Campione"))
        try archive.join(archive.specialista, own)
        try note(archive, own, "scuola media", on: day(2018, 8, 1))
        try note(archive, own, "scuola e segreto", on: day(2018, 8, 2), isRiservata: true)
        try note(archive, other, "scuola altrove", on: day(2018, 8, 3))
        for index in 0..<60 { try note(archive, other, "riempimento \(index)", on: day(2018, 8, 20)) }
        #expect(try search(archive, "scuola", by: archive.specialista).map(\.ritaglio) == ["scuola media"])
        #expect(try search(archive, "segreto", by: archive.specialista).isEmpty)
        #expect(try search(archive, "visita", by: archive.specialista).isEmpty)
        #expect(try search(archive, "segreto", by: archive.consulente).isEmpty)
        #expect(try search(archive, "scuola", by: archive.consulente).count == 2)
        #expect(try search(archive, "scuola", by: archive.collega).count == 3)
        // Only the case shown leaves a row, and not one that was hidden.
        let shown = """
            SELECT count(*) FROM registro WHERE azione = 'nota_trovata' AND operatore_id = \(archive.specialista.id.rawValue)
            """
        #expect(try archive.count(shown) == 1)
    }

    @Test func `chi ha scritto una nota riservata la rilegge anche quando ha cambiato ruolo`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        try archive.act(id, by: archive.collega) { presa, _ in
            .addNota(presa, NotaDiario(data: day(2018, 8, 2), tipo: .rete, isRiservata: true, testo: "scritta da lei"))
        }
        try note(archive, id, "di un'altra", on: day(2018, 8, 1), isRiservata: true)
        try archive.tamper("UPDATE operatori SET ruolo = 'consulente_cpi' WHERE id = \(archive.collega.id.rawValue)")
        try archive.tamper("UPDATE prese_in_carico SET consulente_id = \(archive.collega.id.rawValue)")
        let now = try #require(try archive.store.operatore(codice: "b.campione"))
        #expect(try seen(archive, id, by: now) == ["scritta da lei", nil])
        #expect(try search(archive, "scritta", by: now).count == 1)
        #expect(try search(archive, "altra", by: now).isEmpty)
    }

    @Test func `il segno riservato è quello dell'archivio, qualunque cosa dica il documento`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        try note(archive, id, "scritta quando il diario era solo del servizio sociale")
        try archive.tamper("UPDATE diario SET riservata = 1")
        #expect(try seen(archive, id, by: archive.consulente) == [nil])
        #expect(try archive.store.fascicolo(id, by: archive.assistente).diario?.first?.isRiservata == true)
        #expect(try search(archive, "servizio", by: archive.consulente).isEmpty)
    }

    @Test func `the search walks the notes in the order of its index, whoever searches`() throws {
        let archive = try Archive()
        let sql = """
            EXPLAIN QUERY PLAN SELECT n.id, n.presa_id, n.data, n.riservata,
                CASE WHEN \(Reader.isNotaLeggibile) THEN n.documento END AS documento
            FROM diario n WHERE (n.data, n.id) < (?, ?) ORDER BY n.data DESC, n.id DESC LIMIT ?
            """
        let plan = try archive.store.read { reader in
            try reader.db.rows(sql, [false, 1, 1, 1, 40]).map { $0["detail"] as String }
        }
        #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH n USING INDEX diario_data"), "\(plan)")
    }
}
