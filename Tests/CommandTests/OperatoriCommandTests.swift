// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// `percorso operatori`, on an archive made for the test.
@Suite final class OperatoriCommandTests {
    private let program: Program
    private let archive: String

    init() throws {
        program = try Program()
        archive = program.path("zona.sqlite")
        let made = try program.run(
            "inizia", "--archivio", archive, "--zona", "Zona Prova", "--sede", "Pistoia", "--comuni", "G713",
            "--cognome", "Prova", "--nome", "Silvia")
        try #require(made.status == 0, "\(made.errors)")
    }

    deinit { program.clean() }

    private func run(_ arguments: String...) throws -> Program.Run {
        try program.run(["operatori"] + arguments + ["--archivio", archive])
    }

    @Test func anOperatorIsAddedAmendedDeactivatedAndTakenBack() throws {
        let added = try run(
            "aggiungi", "--cognome", "Esempio", "--nome", "Anna", "--ruolo", "assistente_sociale", "--ente", "Comune")
        #expect(added.status == 0 && added.output.hasPrefix("Operatore aggiunto: a.esempio"))
        let amended = try run("modifica", "a.esempio", "--ore", "30", "--al", "31/12/2099", "--comune", "g713")
        #expect(amended.status == 0 && amended.output == "Operatore modificato: a.esempio\n")
        let row = try run("elenco", "--formato", "csv").output.components(separatedBy: "\r\n")
            .first { $0.hasPrefix("a.esempio;") }
        #expect(row == "a.esempio;Esempio;Anna;assistente sociale;Comune;;sì;;2099-12-31;Pistoia;30")
        let gone = try run("disattiva", "a.esempio", "--motivo", "in altro servizio")
        #expect(gone.status == 0 && gone.output == "Operatore disattivato: a.esempio\n")
        #expect(try run("--formato", "csv").output.contains("a.esempio;Esempio;Anna;assistente sociale;Comune;;no;"))
        #expect(try run("riattiva", "a.esempio", "--motivo", "rientro").status == 0)
        #expect(try run("--formato", "csv").output.contains("a.esempio;Esempio;Anna;assistente sociale;Comune;;sì;"))
    }

    @Test func whatCannotBeDoneSaysWhyAndHowToGoOn() throws {
        for (arguments, status, words) in [
            (["disattiva", "s.prova", "--motivo", "x"], 77, "Nessuno disattiva se stesso"),
            (["disattiva", "n.nessuno", "--motivo", "x"], 66, "«n.nessuno» non esiste in questo archivio"),
            (["modifica", "s.prova", "--ore", "99"], 64, "Le ore settimanali vanno da 1 a 40"),
            (["modifica", "s.prova", "--al", "31/31/2018"], 64, "--al «31/31/2018»"),
            (["modifica", "s.prova", "--comune", "Z999"], 64, "Il comune non è fra quelli dell'ambito"),
            (["convenzioni", "--ente", "Coop"], 64, "servono --ente, --tipo, --dal, --al e --atto"),
            (
                [
                    "convenzioni", "--ente", "Coop", "--tipo", "progetto", "--dal", "2/1/2018", "--al", "1/1/2018",
                    "--atto", "Delibera",
                ], 65, "finisce prima di cominciare"
            ),
        ] {
            let run = try program.run(["operatori"] + arguments + ["--archivio", archive])
            #expect(run.status == Int32(status), "\(arguments)")
            #expect(run.errors.contains(words) && run.output.isEmpty, "\(run.errors)")
        }
    }

    @Test func aConventionIsRegisteredAndListed() throws {
        let made = try run(
            "convenzioni", "--ente", "Cooperativa Esempio", "--tipo", "progetto", "--dal", "1/1/2018", "--al",
            "31/12/2018", "--atto", "Delibera 5")
        #expect(made.status == 0)
        #expect(made.output == "Convenzione registrata: Cooperativa Esempio, dal 01/01/2018 al 31/12/2018\n")
        let csv = try run("convenzioni", "--formato", "csv").output
        #expect(
            csv.contains(
                "Cooperativa Esempio;attuazione e verifica del progetto;2018-01-01;2018-12-31;in vigore;Delibera 5"))
    }
}
