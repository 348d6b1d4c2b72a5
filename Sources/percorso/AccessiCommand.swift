// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The contacts of a period, counted.
struct AccessiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: AccessiPerPunto.name,
        abstract: "I contatti di un periodo, per punto di accesso, per motivo o per giorno.",
        discussion: """
            Senza date conta i contatti di oggi: è il conto della giornata, da stampare o da leggere. Nessun nome di \
            persona vi compare.
            """)

    @Option(help: ArgumentHelp("Dal giorno; senza, oggi.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("Fino al giorno; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Che cosa è ogni riga: punto, motivo o giorno.", valueName: "righe"))
    var per: RigheAccessi = .punto

    @Option(help: ArgumentHelp("Come scrivere la tabella.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let first = try dal.map { try DateOption.parse($0, "--dal", today: today) } ?? today
        let last = try al.map { try DateOption.parse($0, "--al", today: today) } ?? max(first, today)
        guard first <= last else {
            throw CommandFailure(
                "Il periodo finisce prima di cominciare: controllare --dal e --al.", status: .usage)
        }
        let desk = try archive.open(for: .leggiAccessi, environment)
        try StandardOutput.write(try desk.accessi(dal: first, al: last, per: per).written(as: formato))
    }
}
