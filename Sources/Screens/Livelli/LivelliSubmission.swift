// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension LivelliState {
    /// Begins a measure, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        let form = FormSession(
            Self.formName, fields: fields(context), title: "Livelli \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        work = form
        return Reaction(effects: form.load(context))
    }

    /// The moment and the day, then a level for each domain: those measured at entry, and those of who came since.
    func fields(_ context: ScreenContext) -> [FormField] {
        let moments = [MomentoLivello.inItinere, .inUscita].map {
            ChoiceOption(code: $0.rawValue, label: $0.denominazione)
        }
        var fields: [FormField] = [
            .one(
                "momento", "Quando", moments, value: MomentoLivello.inItinere.rawValue,
                help: "In itinere lungo il progetto; in uscita quando il percorso finisce."),
            .day("data", "Data della misura", context.oggi),
        ]
        var owner: Identifier<Persona>??
        for (persona, dominio) in domains(context) {
            if owner != .some(persona) {
                let name = soggetto(persona)
                fields.append(FormField(id: FieldID(rawValue: "titolo.\(name)"), label: name, kind: .heading))
                owner = .some(persona)
            }
            let known = confronti.first { $0.persona == persona && $0.dominio == dominio }
            fields.append(
                FormField(
                    id: FieldID(rawValue: VoceQuadro.chiave(persona, dominio)),
                    label: dominio.denominazione.firstUppercased, kind: .number(maxDigits: 1),
                    help: "Il livello di oggi, da 1 (peggiore) a 6 (migliore); vuoto se non si misura.",
                    note: known.map(Self.note)))
        }
        return fields
    }

    private func domains(_ context: ScreenContext) -> [(Identifier<Persona>?, DominioQuadro)] {
        let measured = confronti.map { ($0.persona, $0.dominio) }
        let known = Set((fascicolo.quadro?.voci ?? []).compactMap(\.persona) + measured.compactMap(\.0))
        let newcomers = fascicolo.nucleo.componenti(on: context.oggi).filter { !known.contains($0.persona.id) }
        let blank = QuadroDiAnalisi.blank(componenti: newcomers, on: context.oggi).voci.filter { $0.persona != nil }
        return measured + blank.map { ($0.persona, $0.dominio) }
    }

    /// "in ingresso 2, in itinere 3".
    private static func note(_ riga: ConfrontoLivelli) -> String {
        MomentoLivello.allCases.compactMap { momento in
            riga.ultima(momento).map { "\(momento.denominazione) \($0.livello)" }
        }.joined(separator: ", ")
    }

    /// From the fields to the measure.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let presa = fascicolo.presa else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete else { return form.firstProblem }
        guard let misura = misura(form, context) else { return .none }
        let problems = misura.problems(
            chiusoIl: fascicolo.quadro?.chiusoIl, note: fascicolo.livelli,
            membri: Set(fascicolo.nucleo.componenti.map(\.persona.id)), today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        sent = misura
        return form.record([.measureQuadro(presa.id, version: presa.version, misura)], context)
    }

    private func misura(_ form: FormSession, _ context: ScreenContext) -> MisuraQuadro? {
        guard let momento = MomentoLivello(rawValue: form.form.value("momento")),
            let data = FieldParsing.date(form.text("data"), context)
        else { return nil }
        let voci = domains(context).compactMap { persona, dominio in
            Int(form.text(FieldID(rawValue: VoceQuadro.chiave(persona, dominio)))).map {
                MisuraQuadro.Voce(persona: persona, dominio: dominio, livello: $0)
            }
        }
        return MisuraQuadro(momento: momento, data: data, voci: voci)
    }

    /// Back to the chart, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        let count = sent?.voci.count ?? 0
        let words = count == 1 ? "1 livello" : "\(count) livelli"
        let when = sent.map { " \($0.momento.denominazione) del \($0.data.italian)" } ?? ""
        work = nil
        sent = nil
        return Reaction(
            effects: effects + [reading(context)],
            banner: Banner("La misura\(when) è registrata: \(words).", kind: .done))
    }
}
