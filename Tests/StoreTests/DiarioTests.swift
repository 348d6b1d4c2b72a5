// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

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
        for operatore in [archive.urp, archive.consulente, archive.revisore, archive.terzoSettore] {
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
}
