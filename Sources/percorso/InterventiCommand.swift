// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The supports of the signed projects on a day, counted.
struct InterventiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: InterventiPerVoce.name,
        abstract: "I sostegni dei progetti firmati a una data, per stato, con i giorni dalla firma all'avvio.",
        discussion: """
            Lo stato è quello dell'ultimo fatto fino alla data; i giorni sono lavorativi, dalla firma al primo avvio. Con \
            --per lep conta i servizi dell'art. 7 del D.Lgs. 147/2017. Nessun nome di persona vi compare.
            """)

    @Option(help: ArgumentHelp("I fatti fino a questa data; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Che cosa è ogni riga: tipo, fornitore, fondo o lep.", valueName: "righe"))
    var per: RigheInterventi = .tipo

    @Option(help: ArgumentHelp("Come scrivere la tabella.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let date = try al.map { try DateOption.parse($0, "--al", today: today) } ?? today
        let desk = try archive.open(for: .creaReport, environment)
        try StandardOutput.write(try desk.reportInterventi(al: date, per: per).written(as: formato))
    }
}
