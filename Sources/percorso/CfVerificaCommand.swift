// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// What can be said of some codici fiscali.
struct CfVerificaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifica", abstract: "Dice se un codice fiscale è scritto bene, e che cosa dice.",
        discussion: """
            Che sia scritto bene non vuol dire che esista: lo sanno solo l'Agenzia delle Entrate e l'INPS. Esce con 0 \
            quando sono tutti validi, con 65 quando uno non lo è.
            """)

    /// How the answer is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case testo, json
    }

    @Argument(help: ArgumentHelp("Uno o più codici: sedici caratteri, o undici cifre.", valueName: "codice"))
    var codici: [String]

    @Option(help: ArgumentHelp("Come scrivere la risposta.", valueName: "formato"))
    var formato: Format = .testo

    func run() throws {
        let found = try CodiciFiscali(AppEnvironment.live()).verifica(codici)
        try StandardOutput.write(
            formato == .json ? JsonValue.array(found.map(\.json)).text : found.map(\.text).joined())
        guard found.allSatisfy(\.isValid) else { throw ExitCode(CommandFailure.Status.badData.rawValue) }
    }
}
