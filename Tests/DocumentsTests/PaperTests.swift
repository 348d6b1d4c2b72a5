// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import TestSupport
import Testing

/// The papers with the templates of the program.
@Suite struct PaperTests {
    @Test func `every paper is the page of its golden file`() throws {
        let templates = try Modelli.all()
        try Modelli.expect(try templates.html(Modelli.ricevuta(), Modelli.frame()), named: "ricevuta.html")
        let notice = Informativa(persona: "INVENTATI Maria", data: Fixtures.oggi)
        try Modelli.expect(try templates.html(notice, Modelli.frame()), named: "informativa.html")
        let letter = try Modelli.spiegazione()
        try Modelli.expect(
            try templates.html(letter, Modelli.frame(isGrande: true)), named: "spiegazione-grande.html")
        try Modelli.expect(
            try templates.html(Modelli.difformita(), Modelli.frame()), named: "difformita.html")
        try Modelli.expect(
            try templates.html(Modelli.convocazione(), Modelli.frame()), named: "convocazione.html")
        try Modelli.expect(try templates.html(Modelli.scheda(), Modelli.frame()), named: "scheda-a.html")
        try Modelli.expect(
            try templates.html(Modelli.schedaBianca(), Modelli.frame()), named: "scheda-a-bianca.html")
        try Modelli.expect(
            try templates.html(Modelli.progettoBianco(), Modelli.frame()), named: "scheda-b-bianca.html")
        try Modelli.expect(
            try templates.html(FoglioVisita(Modelli.conScheda, on: Fixtures.oggi), Modelli.frame()),
            named: "visita-domiciliare.html")
        try Modelli.expect(try templates.html(Modelli.progetto(), Modelli.frame()), named: "progetto.html")
        try Modelli.expect(
            try templates.html(CopiaSemplice(Modelli.progetto()), Modelli.frame(isGrande: true)),
            named: "copia-semplice.html")
        try Modelli.expect(try templates.html(Modelli.verbale(), Modelli.frame()), named: "verbale.html")
        try Modelli.expect(try templates.html(Modelli.patto(), Modelli.frame()), named: "patto.html")
        try Modelli.expect(try templates.html(Modelli.chiHaVisto, Modelli.frame()), named: "chi-ha-visto.html")
        try Modelli.expect(try templates.html(Modelli.sigillo, Modelli.frame()), named: "sigillo.html")
    }

    @Test func `who asks reads roles and bodies, never the name of an operator, nor what was refused`() throws {
        let page = try Modelli.all().html(Modelli.chiHaVisto, Modelli.frame())
        let words = PageReading.blocks(page).map(\.testo).joined(separator: "\n")
        #expect(words.contains("assistente sociale") && words.contains("Cooperativa Prova"))
        #expect(!words.contains("Segretissima") && !words.contains("lettura di una segnalazione"))
    }

    @Test func `a paper writes every name it has, and no other`() throws {
        func check(_ paper: some PrintedPaper) {
            var written: Set<String> = []
            func collect(_ values: [String: TemplateValue]) {
                for (name, value) in values {
                    written.insert(name)
                    if case .list(let rows) = value { rows.forEach(collect) }
                }
            }
            collect(paper.values)
            #expect(written == type(of: paper).names)
        }
        check(try Modelli.ricevuta())
        check(Informativa(persona: "INVENTATI Maria", data: Fixtures.oggi))
        check(try Modelli.spiegazione())
        check(try Modelli.difformita())
        check(try Modelli.convocazione())
        check(LettereDsu([Modelli.lettera()], data: Fixtures.oggi))
        check(ElencoInvio(Modelli.lotto, ambito: Fixtures.ambito))
        check(try Modelli.scheda())
        check(Modelli.schedaBianca())
        check(Modelli.progettoBianco())
        check(FoglioVisita(Modelli.conScheda, on: Fixtures.oggi))
        check(try Modelli.progetto())
        check(CopiaSemplice(try Modelli.progetto()))
        check(try Modelli.verbale())
        check(try Modelli.patto())
        check(Modelli.chiHaVisto)
        check(Modelli.sigillo)
    }

    @Test func `the project says everything that was agreed, in its order, and what a signed one is`() throws {
        let page = try Modelli.all().html(Modelli.progetto(), Modelli.frame())
        let words = PageReading.blocks(page).map(\.testo).joined(separator: "\n")
        #expect(
            words.containsInOrder([
                "REI-2018-00311, versione 1, impronta 3F2A 9C1B 3F2A 9C1B", "INVENTATI Zoe (figlio o figlia, 2 anni)",
                "Fase 1",
                "Obiettivo 1. lavoro e occupabilità", "giorni di presenza", "31/12/2018", "Tirocini di inclusione",
                "elenco nazionale", "Cooperativa Prova", "titolare Terzo settore", "invio EEMM", "fondo QS+PON",
                "dal 01/10/2018 al 31/03/2019", "6 mesi", "INVENTATI Luca, ricerca attiva di lavoro",
                "ogni due settimane", "foglio di presenza", "Sottoscrizione", "INVENTATI Maria",
                "non sa leggere: lo attesta Ada Esempio", "letto e spiegato in albanese con l'interprete PROVA Amina",
                "firmato il 17/09/2018", "INVENTATI Luca per mano di BIANCHI Prova",
                "firma il tutore, in nome e per conto: BIANCHI Prova, decreto n. 12/2018", "Luogo: stanza 2",
                "non contiene dati sulla salute", String(repeating: "3f2a9c1b", count: 8),
            ]), "\(words)")
        #expect(!words.contains("false") && !words.contains("true"))
    }

    @Test func `a version that is not there is told with those that are`() throws {
        do {
            _ = try FoglioProgetto(
                Fixtures.conProgetto(.progettazione), versione: 4, catalogo: [], on: Fixtures.oggi)
            Issue.record("a version that is not there")
        } catch {
            #expect(error.sentence == "La versione 4 del progetto non c'è; ci sono: 1.")
        }
    }

    @Test func `the letters in bulk are a page each, addressed, and say that INPS decides`() throws {
        let paper = LettereDsu([Modelli.lettera(), Modelli.lettera(.difformita)], data: Fixtures.oggi)
        let blocks = PageReading.blocks(try Modelli.all().html(paper, Modelli.frame()))
        #expect(blocks.filter { $0.tipo == .pagina }.count == 1)
        let words = blocks.map(\.testo)
        #expect(words.filter { $0 == "INVENTATI Maria" }.count == 2)
        #expect(words.contains("via Prova 3") && words.contains("51100 Pistoia"))
        #expect(words.contains { $0.contains("è valida fino al 15/01/2019") })
        #expect(words.contains { $0.contains("segnala delle difformità") })
        #expect(words.filter { $0.contains("decide l'INPS") }.count == 2)
    }

    @Test func `a blank sheet asks every item of the screen, in its order, with boxes for its answers`() throws {
        let words = PageReading.blocks(try Modelli.all().html(Modelli.schedaBianca(), Modelli.frame())).map(\.testo)
        var place = 0
        for voce in SchedaAnalisi.voci where !voce.ambito.isOfEachMember {
            let found = words[place...].firstIndex { $0.hasPrefix(voce.testo) }
            #expect(found != nil, "\(voce.codice)")
            place = found ?? place
        }
        #expect(words.contains { $0.contains("Titolo di godimento *: ☐ proprietà ☐ affitto privato") })
        #expect(words.contains("INVENTATI Luca"))
    }

    @Test func `a blank sheet about nobody has room for five members and no name`() throws {
        let sheet = FoglioScheda(bianca: nil, on: Fixtures.oggi, calendario: Fixtures.calendario)
        let words = PageReading.blocks(try Modelli.all().html(sheet, Modelli.frame())).map(\.testo)
        #expect(words.filter { $0 == "Componente 5" }.count >= 1)
        #expect(!words.contains { $0.contains("INVENTATI") })
        #expect(words.contains { $0.hasPrefix("Frequenta il nido") })
    }

    @Test func `the filled sheet says in words what the role reads, and no more`() throws {
        func words(_ readsReserved: Bool) throws -> String {
            PageReading.blocks(try Modelli.all().html(Modelli.scheda(readsReserved), Modelli.frame())).map(\.testo)
                .joined(separator: "\n")
        }
        let own = try words(true)
        #expect(own.contains("Dipendenze: sì: INVENTATI Luca"))
        #expect(own.contains("Titolo di godimento: affitto privato"))
        let other = try words(false)
        #expect(other.contains("Dipendenze: in carico a servizio specialistico"))
        #expect(!other.contains("Dipendenze: sì"))
        #expect(own.contains("non è un punteggio ufficiale"))
    }

    @Test func `a version that is not there, or a sheet not begun, is refused with what to do`() {
        #expect(throws: Refusal.self) {
            try FoglioScheda(
                Modelli.conScheda, versione: 7, readsReserved: true, on: Fixtures.oggi, calendario: Fixtures.calendario)
        }
        var empty = Modelli.conScheda
        empty.analisi = AnalisiPreliminare()
        #expect(throws: Refusal.self) {
            try FoglioScheda(
                empty, versione: nil, readsReserved: true, on: Fixtures.oggi, calendario: Fixtures.calendario)
        }
    }

    @Test func `the page of the home visit carries no address and looks after who goes`() throws {
        let words = PageReading.blocks(
            try Modelli.all().html(FoglioVisita(Modelli.conScheda, on: Fixtures.oggi), Modelli.frame())
        ).map(\.testo).joined(separator: "\n")
        #expect(!words.contains("via Prova"))
        #expect(words.contains("Un collega sa dove si va"))
    }

    @Test func `the list of a batch holds the domande as they were sent`() throws {
        let list = PageReading.blocks(
            try Modelli.all().html(ElencoInvio(Modelli.lotto, ambito: Fixtures.ambito), Modelli.frame()))
        #expect(list.contains { $0.testo.contains("0001234/2018") && $0.testo.contains("INVENTATI Maria") })
        #expect(list.contains { $0.testo == "Domande: 1" })
    }

    @Test func `what a person wrote can break no page`() throws {
        let hostile = "\u{600}<script>alert(1)</script> \u{202E}otset\u{2066} & \"'</bdi><img src=x>\u{1B}[31m\u{0}"
        let paper = try Modelli.ricevuta { $0.domanda.dati.delega = hostile }
        let page = try Modelli.all().html(paper, Modelli.frame())
        // By bytes: a mark joined to the letter before it is not a character of its own.
        #expect(page.utf8.firstRange(of: "<script".utf8) == nil && page.utf8.firstRange(of: "<img".utf8) == nil)
        #expect(page.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" || $0 == "\t" })
        #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{2066}"))
        #expect(page.contains("lt;script&gt;alert(1)&lt;/script&gt; otset &amp; &quot;&#39;&lt;/bdi&gt;"))
        let lines = PageReading.blocks(page).map(\.testo)
        #expect(lines.contains { $0.contains("script>alert(1)</script> otset & \"'</bdi><img src=x>[31m") })
    }

    @Test func `names in other scripts and with emoji are on the paper as they were written`() throws {
        let names = ["مريم الاختراع", "אבגד ‏דוגמה", "Zoë 👩‍👩‍👧 Ñandú", "陳 小美", "D'Ànna-Łukasz"]
        for name in names {
            let page = try Modelli.all().html(
                Informativa(persona: name, data: Fixtures.oggi), Modelli.frame())
            #expect(page.contains("<bdi>\(name.split(separator: "'").joined(separator: "&#39;"))</bdi>"))
        }
    }
}
