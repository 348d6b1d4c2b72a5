// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The encryption of an archive and its keys.
struct ChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chiavi", abstract: "Cifra l'archivio, e dà, toglie e rifà le chiavi di chi lo legge.",
        discussion: """
            Cifrati sono i documenti: schede, quadri, progetti, verifiche, diario, note, bozze. Nomi, date e stati restano \
            in chiaro, perché le ricerche e le liste ne hanno bisogno.
            """,
        subcommands: [
            StatoChiaviCommand.self, AttivaChiaviCommand.self, CompletaChiaviCommand.self, ConcediChiaviCommand.self,
            NuovaChiaveCommand.self, RuotaChiaviCommand.self, RecuperaChiaviCommand.self,
            VerificaRecuperoCommand.self,
        ],
        defaultSubcommand: StatoChiaviCommand.self)
}
