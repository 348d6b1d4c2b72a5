// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The built program with lists of outcomes and registers: what is taken, what is refused, what is left in the archive.
@Suite final class ImportaTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("importa.sqlite")
        let made = try program.run(
            "inizia", "--archivio", archive, "--zona", "Zona Esempio", "--sede", "Pistoia",
            "--comuni", "G713,A071", "--cognome", "Prova", "--nome", "Sara")
        try #require(made.status == 0, "\(made.errors)")
    }

    deinit { program.clean() }

    private static let register = """
        comune;nome;cognome;cf_richiedente;protocollo_domanda;data_presentazione;data_verifica;data_invio;telefono
        Pistoia;Maria;Inventati;NVNMRA80C45G713X;0001234/2018;02/07/2018;2018-07-04;09072018;0573 000000
        agliana;Luca;Inventati;NVNLCU78A12G713E;1235/2018;2018-07-02;2018-07-04;2018-07-09;
        Pistoia;Anna;Fittizi;FTTNNA75M50H109X;1236;2018-07-03;;;

        """

    private static let header =
        "protocollo_domanda;cf_richiedente;data_presentazione;comune;esito;data_esito;motivo;importo_mensile;"
        + "decorrenza;scadenza;note\n"

    private func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = program.path(name)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func importa(_ what: String, _ text: String, _ options: String...) throws -> Program.Run {
        let path = try write("elenco.csv", text.utf8)
        return try program.run(["importa", what, path, "--archivio", archive, "--formato", "json"] + options)
    }

    private func counts(_ run: Program.Run) throws -> [Int] {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
        #expect(Set(object.keys) == ["righe", "nuove", "aggiornate", "invariate", "da_abbinare", "scartate"])
        let numbers = ["righe", "nuove", "aggiornate", "invariate", "da_abbinare"].map { object[$0] as? Int ?? -1 }
        return numbers + [(object["scartate"] as? [Any])?.count ?? -1]
    }

    private func rows(_ sql: String) throws -> String {
        try program.shell("sqlite3 -readonly '\(archive)' \"\(sql)\"").output
    }

    @Test func aRegisterThenItsOutcomes() throws {
        let first = try importa("domande", Self.register)
        #expect(first.status == 0 && first.errors.isEmpty)
        #expect(try counts(first) == [3, 3, 0, 0, 0, 0])
        let states = "SELECT codice, stato, protocollo_numero, comune FROM domande ORDER BY id"
        #expect(
            try rows(states) == """
                REI-2018-00001|INVIATA|1234|G713
                REI-2018-00002|INVIATA|1235|A071
                REI-2018-00003|PRESENTATA|1236|G713

                """)
        #expect(try counts(try importa("domande", Self.register)) == [3, 0, 0, 3, 0, 0])

        let outcomes =
            Self.header + """
                0001234/2018;NVNMRA80C45G713X;2018-07-02;Pistoia;ACCOLTA;16/07/2018;;1.382,50;01/08/2018;;
                ;NVNLCU78A12G713E;02/07/2018;Agliana;RESPINTA;2018-07-16;NASpI;;;;
                77/2018;;;Pistoia;SOSPESA;16072018;DSU non trovata;;;;

                """
        #expect(try counts(try importa("esiti", outcomes, "--prova")) == [3, 2, 0, 0, 1, 0])
        #expect(try rows("SELECT count(*) FROM esiti") == "0\n")
        #expect(try counts(try importa("esiti", outcomes)) == [3, 2, 0, 0, 1, 0])
        #expect(try counts(try importa("esiti", outcomes)) == [3, 0, 0, 2, 1, 0])
        #expect(try rows("SELECT stato, importo FROM esiti ORDER BY id") == "ACCOLTA|138250\nRESPINTA|\n")
        #expect(try rows("SELECT count(DISTINCT registrato) FROM eventi WHERE codice LIKE 'esito%'") == "1\n")
        #expect(try program.run("verifica", "--archivio", archive).status == 0)
    }

    @Test func aWrongRowHoldsBackTheOthersAndIsToldWithItsPlace() throws {
        _ = try importa("domande", Self.register)
        let outcomes =
            Self.header + """
                1234/2018;;;;ACCOLTA;16/07/2018;;382.50;01/08/2018;;
                1235/2018;;;;RESPINTA;31/02/2018;naspi;;;;

                """
        let held = try importa("esiti", outcomes)
        #expect(held.status == 65)
        #expect(held.errors.contains("riga 3, colonna data_esito") && held.errors.contains("Nulla è stato scritto"))
        #expect(held.output.contains("\"riga\": 3") && held.output.contains("\"colonna\": \"data_esito\""))
        #expect(try rows("SELECT count(*) FROM esiti") == "0\n")
        let skipped = try importa("esiti", outcomes, "--salta-errate")
        #expect(skipped.status == 0)
        #expect(try counts(skipped) == [2, 1, 0, 0, 0, 1])
        #expect(try rows("SELECT count(*) FROM esiti") == "1\n")
    }

    @Test func hostileFilesAreRefusedWithASentenceAndWriteNothing() throws {
        _ = try importa("domande", Self.register)
        let good = "1234/2018;;;;ACCOLTA;16/07/2018;;382,50;01/08/2018;;\n"
        let header = Array(Self.header.utf8)
        let files: [(String, [UInt8], String)] = [
            ("vuoto.csv", [], "vuoto"),
            ("immagine.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "immagine"),
            ("codifica.csv", header + Array("1234/2018;;;Città;ACCOLTA;\n".utf8) + [0xE0, 0x0A], "altra codifica"),
            ("mista.csv", [0xEF, 0xBB, 0xBF] + header + [0x41, 0xE0, 0x0A], "altra codifica"),
            ("virgolette.csv", header + Array("\"1234/2018;;;;ACCOLTA\n\(good)".utf8), "virgolette"),
            ("lunga.csv", header + [UInt8](repeating: 0x61, count: 10_000_000), "troppo lung"),
            ("formula.csv", header + Array("1234/2018;;;;ACCOLTA;16/07/2018;;1;01/08/2018;;=1+1\n".utf8), "formula"),
            ("doppioni.csv", header + Array((good + good).utf8), "già alla riga 2"),
            ("febbraio.csv", header + Array("1234/2018;;;;ACCOLTA;31/02/2018;;1;01/08/2018;;\n".utf8), "31/02/2018"),
            ("nullo.csv", header + Array("1234/2018;;;;ACC".utf8) + [0] + Array("OLTA;\n".utf8), "carattere nullo"),
            ("colonne.csv", Array("a;b;c\n1;2;3\n".utf8), "mancano le colonne"),
            ("campi.csv", header + Array("1234/2018;ACCOLTA\n".utf8), "2 campi"),
        ]
        let before = try rows("SELECT (SELECT count(*) FROM registro), (SELECT count(*) FROM importazioni)")
        for (name, bytes, word) in files {
            let path = try write(name, bytes)
            let run = try program.run("importa", "esiti", path, "--archivio", archive)
            #expect(run.status == 65, "\(name): \(run.status)")
            #expect(run.errors.contains(word), "\(name): \(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(name): \(run.errors)")
        }
        #expect(try rows("SELECT (SELECT count(*) FROM registro), (SELECT count(*) FROM importazioni)") == before)
        #expect(try rows("SELECT count(*) FROM esiti") == "0\n")
        #expect(try program.run("importa", "esiti", program.path("manca.csv"), "--archivio", archive).status == 66)
        let unknown = try program.run(
            "importa", "esiti", try write("buono.csv", header), "--archivio", archive, "--mappa", "INPS")
        #expect(unknown.status == 64 && unknown.errors.contains("La mappatura «INPS» non c'è"))
    }

    @Test func theEncodingsOfAnItalianOfficeAreReadAndSaid() throws {
        _ = try importa("domande", Self.register)
        let text = Self.header + "1234/2018;;;Città;RESPINTA;16/07/2018;requisiti mai posseduti;;;;perché sì\n"
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let commas: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.replacingOccurrences(of: ";", with: ",").utf8)
        for (bytes, words) in [
            (wide, "testo UTF-16 LE, campi separati da punto e virgola"),
            (latin, "testo ISO-8859-1, campi separati da punto e virgola"),
            (commas, "testo UTF-8 con BOM, campi separati da virgola"),
        ] {
            let path = try write("codifica.csv", bytes)
            let run = try program.run("importa", "esiti", path, "--archivio", archive, "--prova")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains(words) && run.output.contains("1  nuove"), "\(run.output)")
        }
    }

    @Test func aPersonOfTheSameProtocolOrCodeIsLookedAt() throws {
        _ = try importa("domande", Self.register)
        let header = "protocollo_domanda;data_presentazione;comune;cf_richiedente;cognome;nome\n"
        for (row, word) in [
            ("1234/2018;2018-07-02;Pistoia;FTTNNA75M50H109X;Fittizi;Anna", "di un'altra persona"),
            ("1234/2018;2018-07-05;Pistoia;NVNMRA80C45G713X;Inventati;Maria", "altra data"),
            ("2000/2018;2018-07-05;Pistoia;NVNMRA80C45G713X;Rossi;Ada", "non vanno d'accordo"),
            ("2000/2018;2018-07-05;Pistoia;NVNMRA80C45G713X;Novini;Mara", "controllare il nome"),
            ("2000/2018;2018-07-05;Atlantide;NVNMRA80C45G713X;Inventati;Maria", "«Atlantide»"),
            ("2000/2018;2018-12-05;Pistoia;NVNMRA80C45G713X;Inventati;Maria", "futuro"),
        ] {
            let run = try importa("domande", header + row + "\n")
            #expect(run.status == 65 && run.errors.contains(word), "\(row): \(run.errors)")
        }
        let second = try importa(
            "domande", header + "2000/2018;2018-07-05;Pistoia;NVNMRA80C45G713X;Inventati;Maria\n")
        #expect(second.status == 0)
        #expect(try rows("SELECT count(*), count(DISTINCT nucleo_id) FROM domande") == "4|3\n")
        #expect(try rows("SELECT count(*) FROM persone") == "3\n")
    }
}
