// SPDX-License-Identifier: EUPL-1.2
import Application
public import ArgumentParser
public import Domain
import Reports

/// Everything held about one person, for the person who asks.
struct EstrattoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estratto", abstract: "Scrive tutti i dati di una persona, per lei che li chiede.",
        discussion: """
            L'estratto (art. 15 del Regolamento UE 2016/679) lascia fuori ciò che riguarda altre persone e lo dice in \
            fondo, con il perché. Le note del diario che nominano altri componenti, e quelle riservate, restano fuori; \
            con --note nessuna restano fuori tutte. La lettura lascia una riga nel registro.
            """)

    @Argument(
        help: ArgumentHelp(
            "Il codice fiscale, oppure il fascicolo di chi ha fatto domanda.", valueName: "persona"))
    var persona: String

    @Option(help: ArgumentHelp("Quali note del diario: senza-terzi o nessuna.", valueName: "misura"))
    var note: MisuraNote = .senzaTerzi

    @Option(help: ArgumentHelp("Come scrivere l'estratto.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Il file da scrivere; senza, lo standard output.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .estraiDati, AppEnvironment.live())
        let text = try desk.estratto(persona, note: note, json: formato == .json, to: output)
        if output == nil { try StandardOutput.write(text) }
    }
}

extension MisuraNote: ExpressibleByArgument {}
