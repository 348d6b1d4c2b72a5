// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Foundation

/// Where the program begins: one command, its output, its exit status.
@main
enum Main {
    static func main() {
        // A limit on the size of files is a full disk, told as one, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try PercorsoCommand.parseAsRoot()
            try command.run()
        } catch {
            end(error)
        }
    }

    /// Help and version go to the standard output; every other error is one Italian sentence on the standard error.
    private static func end(_ error: any Error) -> Never {
        let status = PercorsoCommand.exitCode(for: error)
        if status == .success {
            finish(Italian.help(PercorsoCommand.fullMessage(for: error)))
        }
        if error is ExitCode { exit(status.rawValue) }
        if let message = Italian.parserMessage(PercorsoCommand.message(for: error), for: error) {
            StandardError.write("percorso: \(TerminalText.sentence(message))\n")
            exit(CommandFailure.Status.usage.rawValue)
        }
        let report = FailureReport(error)
        StandardError.write("percorso: \(TerminalText.sentence(report.sentence))\n")
        exit(report.status)
    }

    private static func finish(_ text: String) -> Never {
        do {
            try StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
            exit(0)
        } catch {
            let report = FailureReport(error)
            StandardError.write("percorso: \(TerminalText.sentence(report.sentence))\n")
            exit(report.status)
        }
    }
}
