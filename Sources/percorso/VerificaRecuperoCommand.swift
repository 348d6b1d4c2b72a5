// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The check of a recovery key on paper.
struct VerificaRecuperoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifica-recupero",
        abstract: "Controlla che una chiave di recupero sia copiata bene e di questo archivio.")

    @Flag(
        name: .customLong("chiave-da-stdin"),
        help: "Legge la chiave di recupero da una riga dello standard input, dopo l'eventuale password.")
    var chiaveDaStdin = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .leggiFascicolo, orElse: .gestisciOperatori, AppEnvironment.live())
        try desk.checkRecovery(try PasswordPrompt.askRecovery(fromStandardInput: chiaveDaStdin))
        try StandardOutput.write("La chiave di recupero è quella di questo archivio.\n")
    }
}
