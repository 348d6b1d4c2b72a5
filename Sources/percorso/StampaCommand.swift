// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A paper to a file.
struct StampaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stampa", abstract: "Salva in un file PDF o HTML un foglio da consegnare.",
        discussion: """
            I documenti: ricevuta, informativa, spiegazione, convocazione, difformita, elenco-invio, lettere-dsu, \
            scheda-a-bianca, visita-domiciliare, scheda-a, scheda-b-bianca, progetto, copia-semplice, patto, verbale, chi-ha-visto. \
            I fogli bianchi si stampano anche senza fascicolo. Il file lo può leggere solo chi lo salva, e la stampa \
            resta nel registro. Per i PDF serve WeasyPrint.
            """)

    @Argument(help: ArgumentHelp("Il documento, per esempio ricevuta.", valueName: "documento"))
    var documento: String

    @Argument(
        help: ArgumentHelp(
            "Di che cosa: il codice del fascicolo; per l'informativa anche un codice fiscale; per l'elenco il lotto.",
            valueName: "codice"))
    var codice: String?

    @Option(
        name: [.customShort("o"), .long], help: ArgumentHelp("Il file da scrivere: .pdf o .html.", valueName: "file"),
        completion: .file(extensions: ["pdf", "html"]))
    var output: String

    @Option(
        help: ArgumentHelp(
            "La versione del progetto o della scheda, o il numero dell'incontro per il verbale: senza, l'ultima.",
            valueName: "n"))
    var versione: Int?

    @Flag(help: "A caratteri grandi.")
    var grande = false

    @Flag(help: "Prende il posto di un file che c'è già.")
    var sostituisci = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        guard let permesso = Stampa.permesso(codice: documento) else {
            throw CommandFailure(
                "Il documento «\(documento)» non c'è; ci sono: \(Stampa.codici.joined(separator: ", ")).",
                status: .usage)
        }
        if versione != nil, documento != "scheda-a" {
            throw CommandFailure("--versione: il documento «\(documento)» non ha versioni.", status: .usage)
        }
        let desk = try archive.open(for: permesso, AppEnvironment.live())
        try desk.save(
            try desk.stampa(documento, codice, versione: versione), isGrande: grande, to: output, replacing: sostituisci
        )
    }
}
