// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SostegniState {
    /// Begins the next fact of the support in focus, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        guard let sostegno else { return .none }
        let name = nome(sostegno, context)
        var form = FormSession(
            "\(Self.formName).\(sostegno.id.rawValue)", fields: fields(sostegno, context),
            title: "\(name), \(sostegno.fascicolo)", domanda: sostegno.domanda)
        form.lastKey = "ultimo:\(Self.formName)"
        form.repeatable = ["fornitore", "fondo"]
        scelto = sostegno
        work = form
        adapt(changed: "stato")
        return Reaction(effects: work?.load(context) ?? [])
    }

    private func fields(_ sostegno: Sostegno, _ context: ScreenContext) -> [FormField] {
        let next = (sostegno.stato == .attivo ? [.attivo] : []) + SostegnoMachine.successivi(of: sostegno.stato)
        let states = next.map {
            ChoiceOption(
                code: $0.rawValue,
                label: $0 == sostegno.stato ? "\($0.denominazione), con quanto erogato" : $0.denominazione)
        }
        let reasons = MotivoSostegno.allCases.filter { motivo in
            motivo != .revisione && next.contains { motivo.stati.contains($0) }
        }.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let unit = sostegno.intervento.unita.isEmpty ? "" : ", in \(sostegno.intervento.unita)"
        return [
            .day("data", "Da che giorno", context.oggi, help: CaseHelp.sostegnoData),
            .one(
                "stato", "A che punto", states, value: next.first?.rawValue ?? "", help: CaseHelp.sostegnoStato),
            .one("motivo", "Motivo", reasons, isRequired: false, help: CaseHelp.sostegnoMotivo),
            FormField(
                id: "quantita", label: "Erogato\(unit)", kind: .number(maxDigits: 6), help: CaseHelp.sostegnoQuantita),
            .line("fornitore", "Chi lo eroga", help: CaseHelp.sostegnoFornitore),
            .line("fondo", "Fondo", help: "Quale fondo paga, se da questo giorno è un altro."),
            FormField(id: "nota", label: "Nota", kind: .area(rows: 3), help: CaseHelp.sostegnoNota),
        ]
    }

    /// The reason is asked only of what stops, ends or never starts.
    mutating func adapt(changed: FieldID) {
        guard changed == "stato", let form = work?.form else { return }
        let stato = StatoIntervento(rawValue: form.value("stato"))
        work?.form["motivo"].isVisible = stato.map { !MotivoSostegno.scelte(for: $0).isEmpty } ?? false
    }

    /// From the fields to the fact.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let scelto else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete, let data = FieldParsing.date(form.text("data"), context),
            let stato = StatoIntervento(rawValue: form.text("stato"))
        else { return form.firstProblem }
        let isAsked = !MotivoSostegno.scelte(for: stato).isEmpty
        let fatto = FattoSostegno(
            data: data, stato: stato, motivo: isAsked ? MotivoSostegno(rawValue: form.text("motivo")) : nil,
            quantita: Int(form.text("quantita")), fornitore: form.text("fornitore"), fondo: form.text("fondo"),
            nota: form.text("nota"))
        let problems = scelto.problems(fatto, today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record(
            [.recordSostegno(scelto.presa, version: scelto.versionePresa, scelto.id, fatto)], context)
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        work = nil
        scelto = nil
        return Reaction(
            effects: effects + [query(after: nil, context)], banner: Banner("Il fatto è registrato.", kind: .done))
    }
}
