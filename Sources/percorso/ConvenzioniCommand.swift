// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The conventions with other bodies.
struct ConvenzioniCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convenzioni", abstract: "Elenca le convenzioni con gli altri enti; con --ente ne registra una.",
        discussion: """
            Gli operatori di un altro ente leggono e scrivono solo mentre una sua convenzione è in vigore, e solo nei \
            fascicoli di cui fanno parte.
            """)

    @Option(help: ArgumentHelp("L'ente, come è scritto nei suoi operatori.", valueName: "ente"))
    var ente: String?

    @Option(help: ArgumentHelp("Per che cosa.", valueName: "tipo"))
    var tipo: TipoConvenzione?

    @Option(help: ArgumentHelp("Il primo giorno in vigore.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("L'ultimo giorno in vigore.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("L'atto che la approva: numero e data.", valueName: "atto"))
    var atto: String?

    @Option(help: ArgumentHelp("Come scrivere l'elenco.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        guard ente != nil || tipo != nil || dal != nil || al != nil || atto != nil else {
            return try StandardOutput.write(try desk.convenzioni().written(as: formato))
        }
        guard let ente, let tipo, let dal, let al, let atto else {
            throw CommandFailure(
                "Per registrare una convenzione servono --ente, --tipo, --dal, --al e --atto: indicare quelli che mancano.",
                status: .usage)
        }
        let dati = DatiConvenzione(
            ente: ente, tipo: tipo, dal: try DateOption.parse(dal, "--dal", today: desk.today),
            al: try DateOption.parse(al, "--al", today: desk.today), atto: atto)
        try desk.add(dati)
        try StandardOutput.write(
            "Convenzione registrata: \(ente), dal \(dati.dal.italian) al \(dati.al.italian)\n")
    }
}
