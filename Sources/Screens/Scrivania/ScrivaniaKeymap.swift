// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ScrivaniaState {
    /// The commands of the desk.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let isDraft = if case .bozza = selected { true } else { false }
        let opening = [
            ScreenCommand("scrivania.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire la riga")
        ]
        let managing = [
            ScreenCommand(
                "scrivania.operatori", keys: [.character("u"), .character("U")], keyHint: "U", hint: "utenti",
                name: "Gestire gli operatori e le convenzioni",
                isShown: context.operatore.ruolo == .amministratoreTecnico
            ).needing(.gestisciOperatori, context),
            ScreenCommand(
                "scrivania.conservazione", keys: [.character("k"), .character("K")], keyHint: "K",
                hint: "conservazione", name: "Dati il cui tempo di conservazione è finito", isShown: false
            ).needing(.gestisciConservazione, context),
        ]
        let rest = [
            ScreenCommand(
                "scrivania.cerca", keys: [.character("/")], keyHint: "/", hint: "cerca",
                name: "Cercare una persona o un fascicolo"
            ).needing(.cercaPersone, context),
            ScreenCommand(
                "scrivania.nuovo", keys: [.character("n"), .character("N")], keyHint: "N", hint: "accesso",
                name: "Registrare un nuovo accesso"
            ).needing(.registraAccesso, context),
            CaseKeys.letter("S", "scrivania.sportello", "sportello", "Sportello: un accesso dopo l'altro").needing(
                .registraAccesso, context),
            ScreenCommand(
                "scrivania.registro", keys: [.character("r"), .character("R")], keyHint: "R", hint: "registro",
                name: "Registro degli accessi", isShown: false
            ).needing(.leggiAccessi, context),
            ScreenCommand(
                "scrivania.segnalazioni", keys: [.character("t"), .character("T")], keyHint: "T",
                hint: "segnalazioni", name: "Segnalazioni del Terzo settore", isShown: false
            ).needing(.gestisciSegnalazioni, context),
            ScreenCommand(
                "scrivania.domanda", keys: [.character("d"), .character("D")], keyHint: "D", hint: "domanda",
                name: "Nuova domanda"
            ).needing(.compilaDomanda, context),
            ScreenCommand(
                "scrivania.lista", keys: [.character("l"), .character("L")], keyHint: "L", hint: "liste",
                name: "Aprire la lista d'attesa"
            ).needing(.leggiListaAttesa, context),
            ScreenCommand(
                "scrivania.agenda", keys: [.character("a"), .character("A")], keyHint: "A", hint: "agenda",
                name: "Aprire l'agenda"
            ).needing(.gestisciAgenda, context),
            ScreenCommand(
                "scrivania.operatore", keys: [.character("o"), .character("O")], keyHint: "O", hint: "operatore",
                name: "Cambiare operatore", isShown: context.session.proprieOperatori.count > 1
            ).unless(
                context.session.proprieOperatori.count > 1
                    ? nil : "A questo utente di sistema è collegato un solo operatore."),
            ScreenCommand(
                "scrivania.elimina", keys: [.character("x"), .character("X")], keyHint: "X", hint: "elimina bozza",
                name: "Eliminare la bozza", isShown: isDraft
            ).unless(isDraft ? nil : "Si eliminano solo le bozze: spostarsi su una bozza."),
        ]
        // Whoever manages the program finds the own work first: the rest is not for that role.
        return context.operatore.ruolo == .amministratoreTecnico
            ? opening + managing + rest : opening + rest + managing
    }
}
