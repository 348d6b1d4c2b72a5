// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AgendaState {
    /// The commands of the agenda.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard domanda == nil else { return [] }
        let line = selected(context)
        let isOwn = appuntamento(context) != nil
        let isOpen = appuntamento(context)?.1.stato == .fissato
        let notHere: String? =
            isOpen ? nil : isOwn ? "L'appuntamento è già chiuso." : "Si cambiano qui solo gli appuntamenti dell'agenda."
        return [
            ScreenCommand("agenda.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire la riga")
                .unless(line == nil ? "Non c'è niente da aprire." : nil),
            CaseKeys.letter("N", "agenda.nuovo", "nuovo", "Fissare un appuntamento").needing(.gestisciAgenda, context),
            CaseKeys.letter("M", "agenda.sposta", "sposta", "Spostare o cambiare l'appuntamento").unless(notHere),
            CaseKeys.letter("T", "agenda.tenuto", "tenuto", "Segnare che l'appuntamento si è tenuto").unless(notHere),
            CaseKeys.letter("X", "agenda.annulla", "annulla", "Annullare l'appuntamento").unless(notHere),
            CaseKeys.letter(
                "V", "agenda.vista", vista == .giorno ? "settimana" : "giorno",
                vista == .giorno ? "Vedere la settimana" : "Vedere il giorno con i posti liberi"),
            CaseKeys.letter("C", "agenda.chi", "di chi", "Scegliere di chi è l'agenda"),
            hidden(CaseKeys.letter("G", "agenda.giorno", "va al giorno", "Andare a un giorno")),
            hidden(CaseKeys.letter("O", "agenda.oggi", "oggi", "Tornare a oggi")),
            hidden(
                CaseKeys.letter("A", "agenda.assenza", "assenze", "Segnare un'assenza e chi sostituisce")
                    .needing(.gestisciAgenda, context)),
            hidden(
                CaseKeys.letter("S", "agenda.affida", "affida", "Affidare gli impegni di chi è assente")
                    .unless(assente == nil ? "Nel giorno scelto nessuno di loro è assente." : nil)
                    .needing(.gestisciAgenda, context)),
            hidden(
                CaseKeys.letter("R", "agenda.orario", "orario", "Scrivere l'orario in cui si danno appuntamenti")
                    .needing(.gestisciAgenda, context)),
            ScreenCommand(
                "agenda.giorni", keys: [], keyHint: "←→", hint: "giorno", name: "Passare al giorno prima o dopo"),
            ScreenCommand(
                "agenda.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Gli appuntamenti, le convocazioni e le verifiche dovute, di uno o due operatori o di tutti.",
            "Frecce a destra e a sinistra: il giorno; Pag su e Pag giù: la settimana; G va a un giorno, O torna a oggi.",
            "C sceglie di chi è l'agenda. Con due operatori, per esempio l'assistente sociale e il consulente del "
                + "Centro per l'Impiego, i posti liberi del giorno sono quelli in cui ci sono tutti e due.",
            "V passa dalla settimana al giorno, dove si vedono anche i posti liberi: Invio su un posto libero fissa lì "
                + "un appuntamento.",
            "A segna un'assenza e chi sostituisce: chi sostituisce vede gli impegni di chi è assente, per quei giorni.",
            "S, nei giorni in cui qualcuno è assente, affida i suoi impegni a chi sostituisce, uno per uno o tutti.",
            "R scrive l'orario in cui si danno appuntamenti; senza, le mattine e i pomeriggi di martedì e giovedì.",
            "Un appuntamento annullato resta, con il suo motivo. Le convocazioni si cambiano dal fascicolo.",
        ]
    }

    private func hidden(_ command: ScreenCommand) -> ScreenCommand {
        ScreenCommand(
            command.id, keys: command.keys, keyHint: command.keyHint, hint: command.hint, name: command.name,
            unavailable: command.unavailable, isShown: false)
    }
}
