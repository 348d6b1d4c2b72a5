// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@Suite struct IniziaTests {
    private let options = [
        "--zona", "Zona Esempio", "--sede", "Pistoia", "--comuni", "G713,h109", "--patrono", "07-25", "--cognome",
        "D'Esempio", "--nome", "Lia",
    ]

    @Test func anEmptyArchiveWithItsFirstOperator() throws {
        let program = try Program()
        defer { program.clean() }
        let made = try program.run(["inizia"] + options)
        let path = program.path("dati/percorso/percorso.sqlite")
        #expect(made.status == 0 && made.errors.isEmpty)
        #expect(made.output == "Archivio creato: \(path)\nPrimo operatore: l.desempio, supervisore\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let report = try program.run("report", "domande", "--formato", "csv").output
        #expect(
            report.components(separatedBy: "\r\n")
                == [
                    "comune;positive;decadute;sospese;in_lavorazione;respinte;totale", "Pistoia;0;0;0;0;0;0",
                    "Quarrata;0;0;0;0;0;0", "TOTALE;0;0;0;0;0;0", "",
                ])
        let again = try program.run(["inizia"] + options)
        #expect(again.status == 73)
        #expect(again.errors.contains("esiste già: aprirlo con percorso apri"))
    }

    @Test(arguments: [
        (["--comuni", "G713,X999"], "Il comune «X999» non esiste: con --comuni scrivere i codici catastali"),
        (["--comuni", "G713,G713"], "--comuni: un codice è scritto due volte"),
        (["--comuni", "Z129"], "Il comune «Z129» non esiste"), (["--patrono", "32-25"], "--patrono: scrivere mese"),
        (["--ruolo", "urp"], "Il primo operatore deve poter aggiungere gli altri"),
        (["--zona", " "], "--zona: scrivere"),
    ])
    func whatIsWrongIsNamed(changed: [String], begins: String) throws {
        let program = try Program()
        defer { program.clean() }
        var given = options
        if let place = given.firstIndex(of: changed[0]) {
            given[place + 1] = changed[1]
        } else {
            given += changed
        }
        let run = try program.run(["inizia"] + given)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("percorso: \(begins)"))
        #expect(!FileManager.default.fileExists(atPath: program.path("dati/percorso/percorso.sqlite")))
    }
}
