// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A program of the system that printing needs, found in the user's path, and what to install when it is not there.
struct OutsideProgram {
    /// Name of the program.
    let name: String
    /// Why it is needed and which package brings it.
    let missing: String

    /// Composes PDF files.
    static let weasyprint = OutsideProgram(
        name: "weasyprint",
        missing: "Per i PDF serve WeasyPrint: farlo installare (sudo apt install weasyprint). "
            + "Intanto si può salvare in .html.")

    /// Sends to a printer.
    static let lp = OutsideProgram(
        name: "lp",
        missing: "Per le stampanti serve CUPS: farlo installare (sudo apt install cups-client). "
            + "Intanto F2 salva in un file.")

    /// Lists the printers.
    static let lpstat = OutsideProgram(name: "lpstat", missing: lp.missing)

    /// Its path, or nil when it is not there.
    func path(_ variables: [String: String]) -> String? {
        (variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    /// Starts it.
    ///
    /// - Throws: `CommandFailure` when it is not there, or does not start.
    func start(_ arguments: [String], input: [UInt8], _ variables: [String: String]) throws -> Subprocess {
        guard let path = path(variables) else { throw CommandFailure(missing, status: .noProgram) }
        return try Subprocess(path, arguments, input: input, variables: OutsideProgram.world(variables))
    }

    /// What such a program may know of the user's variables: nothing that speaks of the archive.
    private static func world(_ variables: [String: String]) -> [String: String] {
        let passed: Set<String> = [
            "PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "XDG_CACHE_HOME", "CUPS_SERVER", "PRINTER",
            "LPDEST",
        ]
        var world = variables.filter { passed.contains($0.key) }
        if world["PATH"] == nil { world["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
        return world
    }
}
