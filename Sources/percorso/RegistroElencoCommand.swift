// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// Rows of the register.
struct RegistroElencoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elenco", abstract: "Scrive le righe del registro, dalla più recente.",
        discussion: """
            Con --nucleo scrive chi ha visto i dati di un nucleo: le righe dei suoi fascicoli, del nucleo e dei suoi \
            componenti. Anche questa lettura lascia una riga. Le liste e i risultati di una ricerca lasciano una riga \
            per tutta la lista, non una per ogni nome che vi compare.
            """)

    @Option(help: ArgumentHelp("Il fascicolo del nucleo, per esempio REI-2018-00311.", valueName: "codice"))
    var nucleo: String?

    @Option(help: ArgumentHelp("Solo le righe di questo operatore.", valueName: "codice"))
    var operatore: String?

    @Option(help: ArgumentHelp("Dal giorno.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("Fino al giorno.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Al massimo questo numero di righe.", valueName: "numero"))
    var limite = 1000

    @Option(help: ArgumentHelp("Come scrivere il registro.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @Option(help: ArgumentHelp("L'archivio da usare.", valueName: "file"), completion: .file())
    var archivio: String?

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        guard (1...1_000_000).contains(limite) else {
            throw CommandFailure("--limite: scrivere un numero da 1 a 1000000.", status: .usage)
        }
        let first = try dal.map { try DateOption.parse($0, "--dal", today: today) }
        let last = try al.map { try DateOption.parse($0, "--al", today: today) }
        if let first, let last, last < first {
            throw CommandFailure("--al viene prima di --dal: correggere una delle due date.", status: .usage)
        }
        let desk = try ArchiveDesk(
            path: ArchiveLocation.resolve(option: archivio, environment).path, operatore: nil, for: .leggiRegistro,
            environment)
        let table = try desk.registro(nucleo: nucleo, operatore: operatore, dal: first, al: last, limit: limite)
        try StandardOutput.write(formato == .json ? table.json.text : table.text)
    }
}
