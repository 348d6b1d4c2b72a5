// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The register of who did, read and printed what.
struct RegistroCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registro", abstract: "Scrive chi ha letto, scritto e stampato i dati, e sigilla il registro.",
        subcommands: [RegistroElencoCommand.self, SigilloCommand.self],
        defaultSubcommand: RegistroElencoCommand.self)
}
