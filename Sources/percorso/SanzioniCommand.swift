// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The facts of article 12 up to a day, by kind.
struct SanzioniCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: SanzioniReport.name, abstract: "I fatti dell'articolo 12, per tipo, a una data.",
        discussion: """
            Conta i fatti avvenuti fino alla data: dove sono, e che cosa ha deciso l'INPS. Il CSV ha i campi separati da \
            punto e virgola e le righe chiuse da CR LF (RFC 4180).
            """)

    @Option(help: ArgumentHelp("I fatti fino a questa data; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Come scrivere la tabella.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let date = try al.map { try DateOption.parse($0, "--al", today: today) } ?? today
        let desk = try archive.open(for: .creaReport, environment)
        try StandardOutput.write(try desk.sanzioni(al: date).written(as: formato))
    }
}
