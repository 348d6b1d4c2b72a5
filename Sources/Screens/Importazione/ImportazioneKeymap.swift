// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ImportazioneState {
    /// The commands of the part in front.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if dialog != nil { return [] }
        switch fase {
        case .file: return fileCommands(context)
        case .prova, .scrittura:
            return [
                ScreenCommand(
                    "importa.ferma", keys: [.escape], keyHint: "Esc", hint: "ferma",
                    name: "Fermare: nulla resta scritto")
            ]
        case .anteprima: return previewCommands
        case .fine:
            return [
                ScreenCommand(
                    "importa.abbina", keys: [.character("a"), .character("A")], keyHint: "A", hint: "da abbinare",
                    name: "Abbinare a mano gli esiti che non hanno trovato la domanda"
                ).unless(riepilogo?.quante(.daAbbinare) == 0 ? "Nessuna riga è da abbinare." : nil),
                filterCommand, back,
            ]
        }
    }

    private func fileCommands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Provare il file e vedere l'anteprima", hint: "prova").needing(tipo.permesso, context),
            ScreenCommand(
                "importa.mappatura", keys: [.function(3)], keyHint: "F3", hint: "mappatura",
                name: "Dire quali colonne del file sono le nostre, e salvarlo con un nome"
            ).unless(file == nil ? "Prima si indica il file." : nil),
            ScreenCommand(
                "importa.completa", keys: [.function(5)], keyHint: "F5", hint: "completa",
                name: "Completare il nome del file come proposto"),
            FormCommand.leave,
        ]
    }

    private var previewCommands: [ScreenCommand] {
        [
            ScreenCommand(
                "importa.scrivi", keys: [.function(2)], keyHint: "F2", hint: "importa",
                name: "Importare: scrivere le righe nell'archivio"
            ).unless(writingRefusal),
            filterCommand,
            ScreenCommand(
                "importa.riga", keys: [.enter], keyHint: "Invio", hint: "riga intera", name: "Leggere tutta la riga"),
            back,
        ]
    }

    private var filterCommand: ScreenCommand {
        ScreenCommand(
            "importa.filtra", keys: [.character("/")], keyHint: "/", hint: "un tipo alla volta",
            name: "Vedere un tipo di righe alla volta")
    }

    private var back: ScreenCommand {
        ScreenCommand("importa.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro")
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        fase == .file ? fieldHelp(ImportHelp.importazione) : ImportHelp.importazione
    }
}
