// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// A waiting list.
struct CodaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coda", abstract: "Scrive una lista d'attesa, dal termine di legge più vicino o già superato.")

    @Argument(help: ArgumentHelp("La lista d'attesa.", valueName: "nome"))
    var nome: ListaDaScrivere

    @Option(help: ArgumentHelp("Come scrivere la lista.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @Option(help: ArgumentHelp("Al massimo questo numero di righe.", valueName: "numero"))
    var limite = 100

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        guard (1...1_000_000).contains(limite) else {
            throw CommandFailure("--limite: scrivere un numero da 1 a 1000000.", status: .usage)
        }
        switch nome {
        case .coda(let coda):
            let desk = try archive.open(for: .leggiListaAttesa, AppEnvironment.live())
            try StandardOutput.write(try desk.coda(coda, limit: limite).written(as: formato))
        case .accessiEccezionali:
            let desk = try archive.open(for: .esaminaAccessi, AppEnvironment.live())
            try StandardOutput.write(try desk.accessiEccezionali(limit: limite).written(as: formato))
        case .interventi:
            let desk = try archive.open(for: .leggiListaAttesa, AppEnvironment.live())
            try StandardOutput.write(try desk.interventi(limit: limite).written(as: formato))
        }
    }
}
