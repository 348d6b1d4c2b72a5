// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension RegistroAccessiState {
    /// The commands of the register; a dialog has the keys while it is open.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        return [
            ScreenCommand("registro.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Leggere l'accesso")
                .unless(selected == nil ? "Il registro è vuoto." : nil),
            ScreenCommand(
                "registro.filtra", keys: [.character("/")], keyHint: "/", hint: "filtra",
                name: "Filtrare per punto, motivo, operatore o persona"),
            ScreenCommand(
                "registro.tutti", keys: [.character("x"), .character("X")], keyHint: "X", hint: "tutti",
                name: "Togliere il filtro", isShown: !filtro.isEmpty
            ).unless(filtro.isEmpty ? "Non c'è nessun filtro da togliere." : nil),
            CaseKeys.letter("C", "registro.conta", "conta il giorno", "Contare i contatti del giorno segnato"),
            CaseKeys.letter("S", "registro.sportello", "sportello", "Registrare un accesso dopo l'altro").needing(
                .registraAccesso, context),
            CaseKeys.back(),
        ]
    }
}
