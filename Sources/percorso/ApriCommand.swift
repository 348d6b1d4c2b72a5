// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import CursesTerminal
import Foundation

/// The desk, on the terminal.
struct ApriCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apri", abstract: "Apre la scrivania: è il comando sottinteso.",
        discussion: "Se l'archivio non indicato da nessuno manca ancora, comincia l'avvio guidato.")

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let place = ArchiveLocation.resolve(option: archive.archivio, environment)
        let isMissing = !FileManager.default.fileExists(atPath: place.path)
        if isMissing, !place.isNamed, isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 {
            throw CommandFailure(TerminalProblem.notATerminal.description, status: .usage)
        }
        // A file that somebody names has to be there; the usual one is made at the first start.
        let desk = try Desk(
            path: place.path, operatore: archive.operatore, isNew: !place.isNamed, environment: environment)
        do {
            let terminal = try CursesTerminal(environment: environment.variables)
            RunLoop(terminal: terminal, desk: desk, frameLog: FrameLog(environment)).run()
        } catch {
            throw CommandFailure(String(describing: error), status: .usage)
        }
    }
}
