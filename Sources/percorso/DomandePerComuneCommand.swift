// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The domande by comune and outcome on a day.
struct DomandePerComuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: DomandePerComune.name, abstract: "Le domande di ogni comune, per esito, a una data.",
        discussion: """
            --al D conta i fatti fino a D con quanto si sa oggi; con --come-noto-al D contano solo quelli che a D erano \
            già registrati. Il CSV ha i campi separati da punto e virgola e le righe chiuse da CR LF (RFC 4180).
            """,
        aliases: ["domande"])

    @Option(help: ArgumentHelp("I fatti fino a questa data; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Solo i fatti già registrati a questa data.", valueName: "data"))
    var comeNotoAl: String?

    @Option(help: ArgumentHelp("Come scrivere la tabella.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let date = try al.map { try DateOption.parse($0, "--al", today: today) } ?? today
        let known = try comeNotoAl.map { try DateOption.parse($0, "--come-noto-al", today: today) }
        let desk = try archive.open(for: .creaReport, environment)
        try StandardOutput.write(try desk.domandePerComune(al: date, comeNotoAl: known).written(as: formato))
    }
}
