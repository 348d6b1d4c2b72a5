// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension RicercaDiarioState {
    /// The commands of the words, or of the notes found.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let back = ScreenCommand(
            "indietro", keys: [.escape], keyHint: "Esc", hint: avanzamento == nil ? "indietro" : "ferma",
            name: avanzamento == nil ? "Tornare indietro" : "Fermare la ricerca: resta quello che è trovato")
        if isNellElenco {
            return [
                ScreenCommand(
                    "apri", keys: [.enter], keyHint: "Invio", hint: "apre la nota",
                    name: "Aprire la nota nel suo fascicolo"
                ).unless(selected == nil ? "Nessuna nota è scelta." : nil),
                ScreenCommand(
                    "parole", keys: [.character("/")], keyHint: "/", hint: "altre parole", name: "Cercare altre parole"),
                back,
            ]
        }
        return [
            ScreenCommand("cerca", keys: [.enter], keyHint: "Invio", hint: "cerca", name: "Cercare le parole scritte")
                .needing(.leggiDiario, context),
            ScreenCommand(
                "elenco", keys: [], keyHint: "↓", hint: "elenco", name: "Andare alle note trovate",
                isShown: !note.isEmpty),
            back,
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { CaseHelp.ricercaDiario }
}
