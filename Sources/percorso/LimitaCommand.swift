// SPDX-License-Identifier: EUPL-1.2
import Application
public import ArgumentParser
public import Domain

/// Limits the processing of the data of a person or of a household, and lifts it.
struct LimitaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limita",
        abstract: "Limita il trattamento dei dati di una persona o di un nucleo, o torna a usarli.",
        discussion: """
            I dati limitati (art. 18 del Regolamento UE 2016/679) si leggono e si conservano, e non si usano: gli atti si \
            rifiutano, e lo schermo lo dice nel titolo. Restano possibili la protezione dei recapiti e gli esiti dell'INPS. \
            Con --togli si torna a usarli.
            """)

    @Argument(
        help: ArgumentHelp(
            "Un codice fiscale, per la persona; un fascicolo, per il suo nucleo.", valueName: "chi"))
    var chi: String

    @Option(
        help: ArgumentHelp("Perché: esattezza, illecito, difesa o opposizione.", valueName: "motivo"))
    var motivo: MotivoLimitazione = .esattezza

    @Option(help: ArgumentHelp("Che cosa è stato chiesto; con --togli, perché si torna a usarli.", valueName: "testo"))
    var testo: String

    @Option(help: ArgumentHelp("Da quando; senza, da oggi.", valueName: "data"))
    var dal: String?

    @Flag(help: "Toglie la limitazione in vigore.")
    var togli = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let desk = try archive.open(for: .limitaTrattamento, environment)
        if togli {
            try desk.toglieLimitazione(chi, motivo: testo)
            return try StandardOutput.write("La limitazione è tolta: i dati si usano di nuovo.\n")
        }
        let day = try dal.map { try DateOption.parse($0, "--dal", today: today) } ?? today
        try desk.limita(chi, DatiLimitazione(motivo: motivo, dal: day, richiesta: testo))
        try StandardOutput.write("Il trattamento è limitato dal \(day.italian): \(motivo.denominazione).\n")
    }
}

extension MotivoLimitazione: ExpressibleByArgument {}
