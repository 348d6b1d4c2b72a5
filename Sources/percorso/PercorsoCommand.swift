// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The program: every command of it, with the desk as the default one.
struct PercorsoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "percorso",
        abstract: "Il percorso dei nuclei nel Reddito di inclusione, dal terminale.",
        discussion: """
            Senza un comando apre la scrivania. L'archivio è quello indicato con --archivio, oppure dalla variabile \
            PERCORSO_ARCHIVIO, oppure $XDG_DATA_HOME/percorso/percorso.sqlite.
            """,
        version: "percorso 0.1.0",
        subcommands: [
            ApriCommand.self, IniziaCommand.self, DemoCommand.self, ReportCommand.self, CodaCommand.self,
            AgendaCommand.self,
            FascicoloCommand.self, StampaCommand.self, ImportaCommand.self, OperatoriCommand.self,
            NuovoOperatoreCommand.self,
            VerificaCommand.self, RegistroCommand.self,
            BackupCommand.self, RipristinaCommand.self, ChiaveCopieCommand.self,
            ChiaviCommand.self,
            GiorniCommand.self, RequisitiCommand.self, BeneficioCommand.self,
            CfCommand.self,
            EstrattoCommand.self, ConservazioneCommand.self, LimitaCommand.self, RettificheCommand.self,
        ],
        defaultSubcommand: ApriCommand.self)
}
