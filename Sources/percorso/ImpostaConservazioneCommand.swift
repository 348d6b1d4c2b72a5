// SPDX-License-Identifier: EUPL-1.2
import Application
public import ArgumentParser
public import Domain

/// How long a kind of data is kept, by an act of the body.
struct ImpostaConservazioneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imposta",
        abstract: "Registra per quanti anni si conserva una categoria di dati, con il suo atto.",
        discussion:
            "Le categorie: fascicoli_chiusi, domande_senza_presa, accessi. La regola di prima resta nella storia.")

    @Argument(help: ArgumentHelp("La categoria.", valueName: "categoria"))
    var categoria: CategoriaConservazione

    @Option(help: ArgumentHelp("Per quanti anni.", valueName: "anni"))
    var anni: Int

    @Option(help: ArgumentHelp("L'atto, per esempio \"Deliberazione dell'assemblea\".", valueName: "atto"))
    var atto: String

    @Option(help: ArgumentHelp("Il numero dell'atto.", valueName: "numero"))
    var numero: String

    @Option(help: ArgumentHelp("La data dell'atto.", valueName: "data"))
    var data: String

    @Option(help: ArgumentHelp("Da quando vale; senza, dalla data dell'atto.", valueName: "data"))
    var dal: String?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let day = try DateOption.parse(data, "--data", today: today)
        let first = try dal.map { try DateOption.parse($0, "--dal", today: today) } ?? day
        let regola = RegolaConservazione(
            categoria: categoria, anni: anni, atto: atto, numero: numero, data: day, dal: first)
        if let problem = regola.problems(today: today).first {
            throw CommandFailure(problem.sentence, status: .usage)
        }
        try archive.open(for: .gestisciConservazione, environment).setConservazione(regola)
        try StandardOutput.write(
            "Registrato: \(categoria.denominazione), \(regola.anniInParole) \(categoria.dalFatto).\n")
    }
}

extension CategoriaConservazione: ExpressibleByArgument {}
