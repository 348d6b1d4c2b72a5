// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// How people get into an archive, and when the screen locks.
struct IngressoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingresso",
        abstract: "Dice, o sceglie, come si entra nell'archivio e quando lo schermo si blocca.",
        discussion: """
            Si entra con l'utente di sistema, oppure con la password. Prima di passare alla password chi esegue il \
            comando deve averne una: percorso operatori password.
            """)

    /// How to write the choice on the command line.
    enum Modo: String, CaseIterable, ExpressibleByArgument {
        case password
        case utenteDiSistema = "utente-di-sistema"
    }

    @Option(help: ArgumentHelp("Come si entra.", valueName: "modo"))
    var modo: Modo?

    @Option(
        help: ArgumentHelp("I minuti senza tasti prima del blocco; 0 non blocca.", valueName: "minuti"))
    var blocco: Int?

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let chosen = try desk.setIngresso(
            modo: modo.map { $0 == .password ? ModoIngresso.password : .utenteDiSistema }, blocco: blocco)
        let lock = chosen.bloccoMinuti == 0 ? "mai" : "dopo \(chosen.bloccoMinuti) minuti senza tasti"
        try StandardOutput.write(
            "Si entra \(chosen.modo.denominazione).\nLo schermo si blocca: \(lock).\n")
    }
}
