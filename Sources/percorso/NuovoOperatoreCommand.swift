// SPDX-License-Identifier: EUPL-1.2

import Application
import ArgumentParser
import Domain

/// A new operator of an archive.
struct NuovoOperatoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nuovo-operatore", abstract: "Aggiunge un operatore all'archivio.",
        discussion: "Lo può fare il supervisore, oppure l'amministratore tecnico.")

    @Option(help: ArgumentHelp("Il cognome.", valueName: "cognome"))
    var cognome: String

    @Option(help: ArgumentHelp("Il nome.", valueName: "nome"))
    var nome: String

    @Option(help: ArgumentHelp("Il ruolo.", valueName: "ruolo"))
    var ruolo: Ruolo

    @Option(help: ArgumentHelp("L'ente per cui lavora.", valueName: "ente"))
    var ente: String

    @Option(help: ArgumentHelp("L'utente di sistema con cui entra; senza, non entra.", valueName: "utente"))
    var utente: String?

    @Option(help: ArgumentHelp("Il codice; senza, iniziale e cognome.", valueName: "codice"))
    var codice: String?

    @Option(help: ArgumentHelp("Il codice catastale del comune dello sportello.", valueName: "codice"))
    var comune: String?

    @Option(help: ArgumentHelp("Le ore settimanali.", valueName: "ore"))
    var ore: Int?

    @Option(help: ArgumentHelp("Il primo giorno di lavoro; senza, da sempre.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("L'ultimo giorno di lavoro; senza, non si sa ancora.", valueName: "data"))
    var al: String?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        guard !cognome.allSatisfy(\.isWhitespace) else {
            throw CommandFailure("--cognome: scrivere il cognome dell'operatore.", status: .usage)
        }
        if let ore, !(1...40).contains(ore) {
            throw CommandFailure("--ore: scrivere le ore settimanali, da 1 a 40.", status: .usage)
        }
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let code = try desk.add(
            DatiOperatore(
                codice: codice ?? "", cognome: cognome, nome: nome, ente: ente, ruolo: ruolo,
                utenteDiSistema: utente, comune: comune?.uppercased(), oreSettimanali: ore,
                dal: try dal.map { try DateOption.parse($0, "--dal", today: desk.today) },
                al: try al.map { try DateOption.parse($0, "--al", today: desk.today) }))
        try StandardOutput.write("Operatore aggiunto: \(code), \(ruolo.denominazione)\n")
    }

    /// The same, as `percorso operatori aggiungi`.
    struct Aggiungi: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "aggiungi", abstract: "Aggiunge un operatore, come «percorso nuovo-operatore».")

        @OptionGroup var comando: NuovoOperatoreCommand

        func run() throws { try comando.run() }
    }
}
