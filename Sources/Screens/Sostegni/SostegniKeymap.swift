// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension SostegniState {
    /// The commands of the form, or of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare il fatto").needing(.monitora, context)] + CaseKeys.form(work.form)
        }
        let none = sostegno == nil ? "L'elenco è vuoto." : nil
        let ended =
            none
            ?? sostegno.flatMap {
                $0.stato.isInCoda
                    ? nil : "Il sostegno è \($0.stato.denominazione): per ricominciare si scrive nella revisione."
            }
        let closed = fascicolo?.presa.flatMap {
            $0.stato.isOpen ? nil : "La presa in carico è \($0.stato.denominazione): i suoi sostegni non cambiano più."
        }
        var rows: [ScreenCommand] = []
        if fascicolo == nil {
            rows.append(
                ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
                    .unless(none))
        }
        rows.append(
            ScreenCommand(
                "fatto", keys: fascicolo == nil ? Self.letters : [.enter] + Self.letters, keyHint: "N",
                hint: "nuovo fatto", name: "Registrare il prossimo fatto del sostegno"
            ).unless(closed ?? ended).needing(.monitora, context))
        if fascicolo == nil, context.operatore.ruolo == .assistenteSociale {
            let name = soloMiei ? "Vedere anche quelli dei colleghi" : "Vedere solo i propri"
            rows.append(CaseKeys.letter("T", "tutti", soloMiei ? "di tutti" : "solo miei", name))
        }
        return rows + [CaseKeys.back()]
    }

    private static let letters: [Key] = [.character("n"), .character("N")]

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else {
            return CaseHelp.sostegni
        }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
