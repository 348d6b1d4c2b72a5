// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@Suite struct CfTests {
    /// The data files, which the program under test does not find by itself.
    private static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("data").path

    private func cf(_ arguments: String...) throws -> Program.Run {
        let program = try Program()
        defer { program.clean() }
        return try program.run(["cf"] + arguments, environment: ["PERCORSO_DATI": Self.data])
    }

    private func calcola(
        _ cognome: String, _ nome: String, _ sesso: String, _ nascita: String, _ luogo: String
    ) throws -> Program.Run {
        try cf(
            "calcola", "--cognome", cognome, "--nome", nome, "--sesso", sesso, "--nascita", nascita, "--luogo", luogo)
    }

    @Test func `una verifica in JSON ha tutte le chiavi`() throws {
        let run = try cf("verifica", "RSSMRA80C45G71PW", "--formato", "json")
        #expect(run.status == 0)
        #expect(
            run.output == """
                [
                  {
                    "codice_fiscale": "RSSMRA80C45G71PW",
                    "valido": true,
                    "problema": null,
                    "omocodia": true,
                    "sesso": "F",
                    "nascita_possibili": [
                      "1980-03-05"
                    ],
                    "luogo": "G713",
                    "luogo_denominazione": "Pistoia"
                  }
                ]

                """)
    }

    @Test func `basta un codice non valido per uscire con 65, e gli altri si scrivono lo stesso`() throws {
        let run = try cf("verifica", "BNCGFR01A01G713K", "RSSMRA80C45G713B", "90048490479")
        #expect(run.status == 65)
        #expect(
            run.output == """
                BNCGFR01A01G713K: valido, maschio, nascita 01/01/2001 o 01/01/1901, Pistoia (PT).
                RSSMRA80C45G713B: non valido. Il carattere di controllo dovrebbe essere A: ricontrollare gli altri quindici.
                90048490479: valido, provvisorio.

                """)
        #expect(run.errors.isEmpty)
    }

    @Test func `una data che non esiste e un luogo che non esiste si dicono`() throws {
        #expect(try cf("verifica", "RSSMRA80B31G713A").output.contains("31 febbraio"))
        #expect(try calcola("Rossi", "Maria", "F", "1980-03-05", "X999").errors.contains("nessun comune o Stato"))
        #expect(try cf("verifica", "RSSMRA80C45X999R").output.contains("Nessun comune o Stato ha il codice X999"))
    }

    @Test(arguments: [
        ("Rossi", "Maria", "F", "1980-03-05", "Pistoia", "RSSMRA80C45G713A"),
        ("Rossi", "Maria", "f", "5/3/1980", "G713", "RSSMRA80C45G713A"),
        ("De Luca", "Niccolò", "M", "1999-12-31", "roma", "DLCNCL99T31H501P"),
        ("D'Angelo", "Anna Lia", "F", "1975-08-10", "Quarrata", "DNGNNL75M50H109X"),
        ("Popescu", "Ion", "M", "1988-11-17", "Romania", "PPSNIO88S17Z129Z"),
    ])
    func `il codice si ricava dai dati`(
        cognome: String, nome: String, sesso: String, nascita: String, luogo: String, atteso: String
    ) throws {
        let run = try calcola(cognome, nome, sesso, nascita, luogo)
        #expect(run.status == 0 && run.output == atteso + "\n", "\(run.errors)")
    }

    @Test func `il luogo è quello di allora`() throws {
        #expect(try calcola("Rossi", "Maria", "F", "1980-03-05", "Cutigliano").output.contains("D235"))
        let late = try calcola("Rossi", "Maria", "F", "2018-03-05", "Cutigliano")
        #expect(late.status == 65 && late.output.isEmpty)
        #expect(late.errors.contains("è esistito fino al 31/12/2016"))
    }

    @Test func `un nome di più luoghi si chiarisce con la provincia o con il codice`() throws {
        let run = try calcola("Rossi", "Maria", "F", "1980-03-05", "Castro")
        #expect(run.status == 65)
        #expect(run.errors.contains("più luoghi hanno questo nome"))
        #expect(try calcola("Rossi", "Maria", "F", "1980-03-05", "Castro (LE)").status == 0)
    }

    @Test func `quello che manca o è sbagliato si dice, con il rimedio`() throws {
        #expect(try calcola("", "", "F", "1980-03-05", "Pistoia").status == 64)
        #expect(try calcola("Rossi", "Maria", "X", "1980-03-05", "Pistoia").errors.contains("F oppure M"))
        #expect(try calcola("Rossi", "Maria", "F", "31/2/1980", "Pistoia").status == 64)
        #expect(try calcola("Rossi", "Maria", "F", "2030-01-01", "Pistoia").errors.contains("nel futuro"))
        #expect(try calcola("李", "", "F", "1980-03-05", "Pistoia").errors.contains("alfabeto latino"))
    }
}
