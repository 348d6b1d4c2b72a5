// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The corrections that persons ask for.
struct RettificheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rettifiche", abstract: "Le rettifiche chieste dalle persone, con la risposta.",
        discussion: """
            Una persona chiede di correggere i suoi dati (art. 16 del Regolamento UE 2016/679): la richiesta si registra \
            con nuova, si risponde entro un mese con rispondi, e la correzione si fa dove il dato è, dove resta il valore \
            di prima.
            """,
        subcommands: [ElencoRettificheCommand.self, NuovaRettificaCommand.self, RispondiRettificaCommand.self],
        defaultSubcommand: ElencoRettificheCommand.self)
}
