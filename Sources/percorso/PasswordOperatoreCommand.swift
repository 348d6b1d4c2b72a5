// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A temporary password for an operator.
struct PasswordOperatoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Dà a un operatore una password provvisoria, scelta a caso.",
        discussion: """
            La password è scritta una volta sola sullo standard output, e va cambiata al primo ingresso. Quella di prima \
            non vale più.
            """)

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        try StandardOutput.write(try desk.resetPassword(codice).testo + "\n")
    }
}
