// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// Records a correction asked.
struct NuovaRettificaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nuova", abstract: "Registra una rettifica chiesta da una persona.")

    @Argument(help: ArgumentHelp("Il codice fiscale, o il fascicolo di chi ha fatto domanda.", valueName: "persona"))
    var persona: String

    @Option(help: ArgumentHelp("Che cosa chiede di correggere.", valueName: "testo"))
    var testo: String

    @Option(help: ArgumentHelp("Quando è stata ricevuta; senza, oggi.", valueName: "data"))
    var ricevuta: String?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let day = try ricevuta.map { try DateOption.parse($0, "--ricevuta", today: today) } ?? today
        try archive.open(for: .registraPersona, environment).addRettifica(persona, ricevuta: day, richiesta: testo)
        try StandardOutput.write("Registrata: si risponde entro il \(day.adding(months: 1).italian).\n")
    }
}
