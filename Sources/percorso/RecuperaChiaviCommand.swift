// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The keys of an operator given back with the key on paper.
struct RecuperaChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recupera", abstract: "Ridà a un operatore le chiavi del suo ruolo, con la chiave di recupero.",
        discussion: "La chiave di recupero è chiesta sul terminale, e non si vede mentre si scrive.")

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @Flag(
        name: .customLong("chiave-da-stdin"),
        help: "Legge la chiave di recupero da una riga dello standard input, dopo l'eventuale password.")
    var chiaveDaStdin = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .leggiFascicolo, orElse: .gestisciOperatori, AppEnvironment.live())
        try desk.recoverKeys(of: codice, with: try PasswordPrompt.askRecovery(fromStandardInput: chiaveDaStdin))
        try StandardOutput.write("Chiavi ridate a \(codice).\n")
    }
}
