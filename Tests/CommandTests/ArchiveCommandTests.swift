// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Commands on one demonstration archive, made by the program itself.
@Suite final class ArchiveCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("dimostrazione.sqlite")
        try program.demonstrate(archive, domande: 90)
    }

    deinit { program.clean() }

    @Test func theDemonstrationSaysHowToOpenIt() throws {
        let other = program.path("altra.sqlite")
        let made = try program.run("demo", "--archivio", other, "--domande", "2")
        #expect(made.status == 0 && made.errors.isEmpty)
        #expect(
            made.output == """
                Archivio dimostrativo creato: \(other)
                I dati arrivano al 30/11/2018; per aprirlo in quel giorno:
                PERCORSO_OGGI=2018-11-30 percorso --archivio '\(other)'

                """)
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Run {
        try program.run(arguments + ["--archivio", archive], environment: environment)
    }

    @Test func demoNeverOverwrites() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: archive))
        let run = try run("demo")
        #expect(run.status == 73)
        #expect(run.errors == "percorso: Il file \(archive) esiste già: indicarne un altro con --archivio.\n")
        #expect(try Data(contentsOf: URL(fileURLWithPath: archive)) == before)
    }

    @Test func aReportInThreeFormats() throws {
        let text = try run("report", "domande-per-comune", "--al", "30/11/2018")
        #expect(text.status == 0 && text.errors.isEmpty)
        #expect(text.output.hasPrefix("Zona dimostrativa (dati inventati): domande ReI al 30/11/2018\n\nComune "))
        let csv = try run("report", "domande-per-comune", "--al", "2018-11-30", "--formato", "csv").output
        let lines = csv.components(separatedBy: "\r\n")
        #expect(lines[0] == "comune;positive;decadute;sospese;in_lavorazione;respinte;totale")
        #expect(lines.count == 12 && lines[10].hasPrefix("TOTALE;") && lines[10].hasSuffix(";90") && lines[11].isEmpty)
        let json = try run("report", "domande-per-comune", "--formato", "json").output
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(object?["al"] as? String == "2018-11-30")
        #expect((object?["totale"] as? [String: Any])?["totale"] as? Int == 90)
    }

    @Test func whatWasKnownThenIsLessThanWhatIsKnownNow() throws {
        func total(_ arguments: String...) throws -> Int {
            let csv = try program.run(
                ["report", "domande", "--formato", "csv", "--archivio", archive] + arguments
            ).output
            return Int(csv.components(separatedBy: "\r\n")[10].components(separatedBy: ";")[6]) ?? -1
        }
        let june = try total("--al", "30/6/2018")
        #expect(june > 0 && june < 90)
        #expect(try total("--al", "30/11/2018", "--come-noto-al", "30/6/2018") == june)
        #expect(try total("--al", "1/1/2018") == 0)
    }

    @Test func aWaitingListStopsAtTheLimit() throws {
        let run = try run("coda", "senza-analisi", "--limite", "2", "--formato", "csv")
        let lines = run.output.components(separatedBy: "\r\n")
        #expect(lines[0] == "fascicolo;nucleo;comune;attesa_dal;scade;protocollo;assistente;stato")
        #expect(lines.count == 4 && lines[1].hasPrefix("REI-2018-000"))
        #expect(try self.run("coda", "dsu").output.hasPrefix("DSU in scadenza, al 30/11/2018\n"))
    }

    @Test func aCaseFileAsTextAndAsJson() throws {
        let text = try run("fascicolo", "rei-2018-00007")
        #expect(text.status == 0 && text.output.hasPrefix("Fascicolo REI-2018-00007, nucleo "))
        let json = try run("fascicolo", "REI-2018-00007", "--formato", "json").output
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(object?["fascicolo"] as? String == "REI-2018-00007")
        let missing = try run("fascicolo", "REI-2018-99999")
        #expect(missing.status == 66 && missing.output.isEmpty)
        #expect(missing.errors.hasPrefix("percorso: Il fascicolo REI-2018-99999 non c'è in questo archivio"))
    }

    @Test func theRoleDecides() throws {
        let refused = try run("report", "domande", "--operatore", "u.modello")
        #expect(refused.status == 77 && refused.output.isEmpty)
        #expect(refused.errors.hasPrefix("percorso: Con il ruolo di operatore URP non si può creare i report"))
        let unknown = try run("coda", "dsu", "--operatore", "x.nessuno")
        #expect(unknown.status == 77)
        #expect(
            unknown.errors
                == "percorso: L'operatore «x.nessuno» non esiste in questo archivio: correggere --operatore.\n")
        let colleague = try run("operatori", "--formato", "csv").output.components(separatedBy: "\r\n")
            .first { $0.contains(";Comune di Quarrata;") && $0.contains(";;") }
        let code = try #require(colleague?.components(separatedBy: ";").first)
        let other = try run("coda", "dsu", "--operatore", code)
        #expect(other.status == 77 && other.errors.contains("non è collegato all'utente di sistema"))
    }

    @Test func aSoundArchiveAndABrokenOne() throws {
        let sound = try run("verifica")
        #expect(sound.status == 0 && sound.output == "L'archivio è integro.\n" && sound.errors.isEmpty)
        let broken = program.path("rotto.sqlite")
        let made = try program.shell(
            "cp '\(archive)' '\(broken)' && sqlite3 '\(broken)' \"DELETE FROM attese WHERE coda = 'da-assegnare'\"")
        try #require(made.status == 0, "\(made.output)")
        let run = try program.run("verifica", "--archivio", broken)
        #expect(run.status == 65 && run.errors.isEmpty)
        #expect(run.output.contains("la lista d'attesa non è quella dello stato.\n"))
    }

    @Test func aPipeThatClosesIsNoError() throws {
        let run = try program.shell(
            "$P coda dsu --limite 90 --archivio '\(archive)' | head -1; $P operatori --archivio '\(archive)' | true")
        #expect(run.output == "DSU in scadenza, al 30/11/2018\n")
        #expect(run.status == 0)
    }

    @Test func aFullDiskIsSaid() throws {
        let run = try program.shell("$P coda dsu --archivio '\(archive)' 2>&1 > /dev/full; echo $?")
        #expect(
            run.output
                == "percorso: Lo standard output non si può scrivere: controllare lo spazio sul disco e riprovare.\n74\n"
        )
    }

    @Test func nothingForATerminalGoesIntoAPipe() throws {
        for arguments in [["operatori"], ["coda", "monitoraggi"], ["fascicolo", "REI-2018-00003"]] {
            let run = try program.run(arguments + ["--archivio", archive])
            #expect(run.status == 0)
            #expect(!run.output.contains("\u{1B}") && !run.output.contains("\r"))
        }
        let csv = try run("operatori", "--formato", "csv").output
        #expect(csv.components(separatedBy: "\n").dropLast().allSatisfy { $0.hasSuffix("\r") })
    }

    @Test func anOperatorIsAdded() throws {
        let arguments = [
            "nuovo-operatore", "--cognome", "Esempietti", "--nome", "Noè", "--ruolo", "assistente_sociale", "--ente",
            "Comune di Prova",
        ]
        let added = try program.run(arguments + ["--archivio", archive])
        #expect(added.status == 0 && added.output.hasPrefix("Operatore aggiunto: n.esempietti"))
        let row = try run("operatori", "--formato", "csv").output.components(separatedBy: "\r\n")
            .first { $0.contains("Comune di Prova") }
        #expect(row?.contains(";Esempietti;Noè;assistente sociale;Comune di Prova;;sì") == true)
        let refused = try program.run(arguments + ["--archivio", archive, "--operatore", "u.modello"])
        #expect(refused.status == 77)
    }

    @Test func theArchiveComesFromTheVariableToo() throws {
        let run = try program.run("operatori", environment: ["PERCORSO_ARCHIVIO": archive])
        #expect(run.status == 0 && run.output.contains("s.prova"))
        let usual = try program.run("operatori")
        #expect(usual.status == 66)
        #expect(usual.errors.contains("/dati/percorso/percorso.sqlite non esiste"))
    }
}
