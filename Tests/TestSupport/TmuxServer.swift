// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Foundation

/// A private tmux server, with a window a program; it ends with the test.
final class TmuxServer {
    private let name = "percorso-\(UUID().uuidString.prefix(8))"
    private let configuration: URL
    private var hasStarted = false

    init(in directory: URL) throws {
        configuration = directory.appending(path: "tmux.conf")
        let lines = [
            "set -g status off", "set -g default-terminal tmux-256color", "set -s escape-time 0",
            "set -g remain-on-exit on", "set -g history-limit 0",
        ]
        try lines.joined(separator: "\n").appending("\n").write(to: configuration, atomically: true, encoding: .utf8)
    }

    deinit { _ = try? run(["kill-server"]) }

    /// Starts a program in a terminal of its own, holding a pipe open; answers the name of the terminal.
    func open(_ command: [String], size: Size, lifeline: String) throws -> String {
        let shape = ["-x", String(size.columns), "-y", String(size.rows)]
        let program = "exec 9>\(Self.quoted(lifeline)); exec \(command.map(Self.quoted).joined(separator: " "))"
        let what = ["-d", "-P", "-F", "#{pane_id}"] + shape + [program]
        let pane = try run(["new-session"] + what)
        return pane.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs a tmux command; answers what it prints.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let all = ["-L", name, "-f", configuration.path] + arguments
        var environment = ProcessInfo.processInfo.environment
        environment["TMUX"] = nil
        // The server draws for us in UTF-8 whatever the locale of the test.
        environment["LC_ALL"] = "C.UTF-8"
        let result = try JourneyProcess.run("tmux", ["-u"] + all, environment: environment)
        guard result.status == 0 else { throw JourneyFailure("tmux \(arguments): \(result.errors)") }
        return result.output
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
