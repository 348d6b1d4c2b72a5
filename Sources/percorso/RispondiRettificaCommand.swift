// SPDX-License-Identifier: EUPL-1.2
import Application
public import ArgumentParser
public import Domain

/// Records the answer to a correction asked.
struct RispondiRettificaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rispondi",
        abstract: "Registra la risposta a una rettifica chiesta: accolta, parziale o rifiutata.")

    @Argument(help: ArgumentHelp("Il numero della richiesta.", valueName: "numero"))
    var numero: Int

    @Argument(help: ArgumentHelp("accolta, parziale o rifiutata.", valueName: "esito"))
    var esito: EsitoRettifica

    @Option(help: ArgumentHelp("Il perché; serve se non è accolta tutta.", valueName: "testo"))
    var motivo = ""

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        try archive.open(for: .decidiRettifiche, AppEnvironment.live()).decideRettifica(numero, esito, motivo: motivo)
        try StandardOutput.write("La risposta è registrata: \(esito.denominazione).\n")
    }
}

extension EsitoRettifica: ExpressibleByArgument {}
