// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// Other data of an operator.
struct ModificaOperatoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "modifica", abstract: "Cambia i dati di un operatore; ciò che non si indica resta com'è.",
        discussion: "Per togliere un dato facoltativo si scrive «nessuno». Il codice non cambia.")

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @Option(help: ArgumentHelp("Il cognome.", valueName: "cognome"))
    var cognome: String?

    @Option(help: ArgumentHelp("Il nome.", valueName: "nome"))
    var nome: String?

    @Option(help: ArgumentHelp("Il ruolo.", valueName: "ruolo"))
    var ruolo: Ruolo?

    @Option(help: ArgumentHelp("L'ente per cui lavora.", valueName: "ente"))
    var ente: String?

    @Option(help: ArgumentHelp("L'utente di sistema con cui entra, o nessuno.", valueName: "utente"))
    var utente: String?

    @Option(help: ArgumentHelp("Il codice catastale del comune dello sportello, o nessuno.", valueName: "codice"))
    var comune: String?

    @Option(help: ArgumentHelp("Le ore settimanali.", valueName: "ore"))
    var ore: Int?

    @Option(help: ArgumentHelp("Il primo giorno di lavoro.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("L'ultimo giorno di lavoro.", valueName: "data"))
    var al: String?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let (first, last) = (
            try dal.map { try DateOption.parse($0, "--dal", today: desk.today) },
            try al.map { try DateOption.parse($0, "--al", today: desk.today) }
        )
        try desk.amend(codice) { dati in
            dati.cognome = cognome ?? dati.cognome
            dati.nome = nome ?? dati.nome
            dati.ruolo = ruolo ?? dati.ruolo
            dati.ente = ente ?? dati.ente
            if let utente { dati.utenteDiSistema = utente == "nessuno" ? nil : utente }
            if let comune { dati.comune = comune == "nessuno" ? nil : comune.uppercased() }
            dati.oreSettimanali = ore ?? dati.oreSettimanali
            dati.dal = first ?? dati.dal
            dati.al = last ?? dati.al
        }
        try StandardOutput.write("Operatore modificato: \(codice)\n")
    }
}
