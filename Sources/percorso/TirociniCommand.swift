// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The tirocini di inclusione begun up to a day, counted.
struct TirociniCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: TirociniPerTutor.name,
        abstract: "I tirocini di inclusione a una data: stato, mesi, indennità non pagate, assunti.",
        discussion:
            "Le quote sono sui mesi registrati e sui tirocini della riga. Nessun nome di tirocinante vi compare.")

    @Option(help: ArgumentHelp("I fatti fino a questa data; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Che cosa è ogni riga: tutor o ospitante.", valueName: "righe"))
    var per: RigheTirocini = .tutor

    @Option(help: ArgumentHelp("Come scrivere la tabella.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let date = try al.map { try DateOption.parse($0, "--al", today: today) } ?? today
        let desk = try archive.open(for: .creaReport, environment)
        try StandardOutput.write(try desk.reportTirocini(al: date, per: per).written(as: formato))
    }
}
