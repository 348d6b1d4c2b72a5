// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension InadempienzeState {
    /// The commands of the form, of the ladders, or of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work { return [CaseKeys.save("Registrare")] + CaseKeys.form(work.form) }
        if isScala {
            return [CaseKeys.letter("S", "scala", "elenco", "Tornare all'elenco dei fatti"), CaseKeys.back()]
        }
        let closed =
            fascicolo.presa.map { $0.stato.isOpen ? nil : "La presa in carico è \($0.stato.denominazione)." }
            ?? "La presa in carico non è ancora aperta."
        let due = fatto?.attoDovuto
        return [
            CaseKeys.letter("N", "nuova", "nuovo fatto", "Registrare un fatto dell'articolo 12").unless(closed)
                .needing(.registraInadempienze, context),
            CaseKeys.letter("R", "richiamo", "richiamo", "Registrare il richiamo, il nuovo richiamo o la sospensione")
                .unless(closed ?? (due == nil ? "Per questo fatto non c'è un richiamo da fare." : nil))
                .needing(.registraInadempienze, context),
            step("C", "comunicazione", "comunica", "Registrare la comunicazione del fatto all'INPS", closed, context),
            step("D", "decisione", "decisione", "Registrare che cosa ha deciso l'INPS", closed, context),
            step("P", "ripristino", "ripristino", "Registrare il ripristino dopo la sospensione", closed, context),
            step("G", "giustificazione", "giustifica", "Giustificare il fatto, con il motivo", closed, context),
            step("X", "rettifica", "annulla", "Annullare un fatto scritto per errore, con il motivo", closed, context),
            CaseKeys.letter("S", "scala", "scala", "Vedere le scale e a che punto è il nucleo"),
            CaseKeys.back(),
        ]
    }

    private func step(
        _ letter: Character, _ id: String, _ hint: String, _ name: String, _ closed: String?,
        _ context: ScreenContext
    ) -> ScreenCommand {
        let command = CaseKeys.letter(letter, id, hint, name)
        guard let kind = PassoInadempienza.Tipo(rawValue: id) else { return command }
        let none = fatto == nil ? "L'elenco è vuoto." : nil
        let reason = fatto.flatMap { $0.next(kind) == nil ? "Il fatto è \($0.stato.denominazione): non si può." : nil }
        return command.unless(closed ?? none ?? reason).needing(kind.permesso, context)
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else {
            return BeneficioHelp.articolo12
        }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
