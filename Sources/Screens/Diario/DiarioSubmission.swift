// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension DiarioState {
    /// Begins a note, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        let form = FormSession(
            Self.formName, fields: fields(context), title: "Nota del diario \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        work = form
        return Reaction(effects: form.load(context))
    }

    /// From the fields to the note.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let presa = fascicolo.presa else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete else { return form.firstProblem }
        guard let data = FieldParsing.date(form.text("data"), context),
            let tipo = TipoNota(rawValue: form.form.value("tipo"))
        else { return .none }
        let nota = NotaDiario(
            data: data, tipo: tipo, presenti: form.text("presenti"), isRiservata: form.form.value("riservata") == "s",
            testo: form.text("testo"))
        let problems = nota.problems(today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([.addNota(presa.id, nota)], context)
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        work = nil
        return Reaction(effects: effects + [reading(context)], banner: Banner("La nota è registrata.", kind: .done))
    }
}
