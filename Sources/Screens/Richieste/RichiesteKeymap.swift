// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension RichiesteState {
    /// The commands of the form, or of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare").needing(.gestisciEquipe, context)] + CaseKeys.form(work.form)
        }
        let none = richiesta == nil ? "L'elenco è vuoto." : nil
        let closed = none ?? richiesta.flatMap { $0.stato.isAperta ? nil : "Questa richiesta è già chiusa." }
        var rows: [ScreenCommand] = []
        if let fascicolo {
            let noPresa =
                fascicolo.presa.map { $0.stato.isOpen ? nil : "La presa in carico è \($0.stato.denominazione)." }
                ?? "La presa in carico non è ancora aperta."
            rows.append(
                CaseKeys.letter("N", "nuova", "nuova", "Scrivere una richiesta ad altro ufficio").unless(noPresa))
        } else {
            rows.append(
                ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
                    .unless(none))
        }
        rows += [
            CaseKeys.letter("R", "risposta", "risposta", "Registrare la risposta").unless(closed),
            CaseKeys.letter("S", "sollecito", "sollecito", "Registrare un sollecito").unless(closed),
            CaseKeys.letter("X", "ritiro", "ritira", "Ritirare la richiesta, con il motivo").unless(closed),
        ]
        rows = rows.map { $0.needing(.gestisciEquipe, context) }
        if fascicolo == nil, context.operatore.ruolo == .assistenteSociale {
            let name = soloMie ? "Vedere anche quelle dei colleghi" : "Vedere solo le proprie"
            rows.append(CaseKeys.letter("T", "tutte", soloMie ? "di tutti" : "solo mie", name))
        }
        return rows + [CaseKeys.back()]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else {
            return CaseHelp.richieste
        }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
