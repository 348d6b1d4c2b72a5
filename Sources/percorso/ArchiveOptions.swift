// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The options of every command that works on an archive.
struct ArchiveOptions: ParsableArguments {
    @Option(help: ArgumentHelp("L'archivio da usare.", valueName: "file"), completion: .file())
    var archivio: String?

    @Option(
        help: ArgumentHelp(
            "L'operatore per conto del quale si lavora; senza, quello legato all'utente di sistema.",
            valueName: "codice"))
    var operatore: String?

    @Flag(
        name: .customLong("password-da-stdin"),
        help: ArgumentHelp(
            "Legge la password dalla prima riga dello standard input, dove si entra con la password.",
            visibility: .hidden))
    var passwordDaStdin = false

    /// The path of the archive.
    func path(_ environment: AppEnvironment) -> String {
        ArchiveLocation.resolve(option: archivio, environment).path
    }

    /// Opens the archive for who may do something.
    ///
    /// - Throws: `StoreProblem`, `CommandFailure`.
    func open(
        for permesso: Permesso, orElse other: Permesso? = nil, _ environment: AppEnvironment
    ) throws -> ArchiveDesk {
        try ArchiveDesk(path: path(environment), operatore: operatore, for: permesso, orElse: other, environment) {
            try PasswordPrompt.ask($0, fromStandardInput: passwordDaStdin)
        }
    }
}
