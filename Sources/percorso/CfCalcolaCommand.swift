// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The codice fiscale that follows from the personal data.
struct CfCalcolaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calcola", abstract: "Ricava il codice fiscale dai dati anagrafici.",
        discussion: """
            È il codice che risulta dai dati, da confrontare con la tessera: in caso di omocodia quello attribuito è un \
            altro. Il luogo è quello di allora: Cutigliano per chi è nato fino al 2016.
            """)

    @Option(help: ArgumentHelp("Il cognome; senza, per chi ha un nome solo.", valueName: "cognome"))
    var cognome = ""

    @Option(help: ArgumentHelp("Tutti i nomi.", valueName: "nome"))
    var nome = ""

    @Option(help: ArgumentHelp("F oppure M.", valueName: "sesso"))
    var sesso: String

    @Option(help: ArgumentHelp("La data di nascita, per esempio 1980-03-05.", valueName: "data"))
    var nascita: String

    @Option(help: ArgumentHelp("Il comune o lo Stato estero di nascita, o il suo codice.", valueName: "luogo"))
    var luogo: String

    @Option(help: ArgumentHelp("Come scrivere la risposta.", valueName: "formato"))
    var formato: CfVerificaCommand.Format = .testo

    func run() throws {
        let found = try CodiciFiscali(AppEnvironment.live()).calcola(
            cognome: cognome, nome: nome, sesso: sesso, nascita: nascita, luogo: luogo)
        let json = JsonValue.object([
            ("codice_fiscale", .string(found.codice.value)), ("luogo", .string(found.luogo.codice)),
            ("luogo_denominazione", .string(found.luogo.denominazione)),
        ])
        try StandardOutput.write(formato == .json ? json.text : found.codice.value + "\n")
    }
}
