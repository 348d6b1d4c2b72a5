// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension TirociniState {
    /// Begins a tirocinio, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        var form = FormSession(
            Self.formName, fields: fields(context), title: "Tirocinio, \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        form.repeatable = ["ospitante", "promotore", "tutor", "ore", "indennita"]
        work = form
        return Reaction(effects: form.load(context))
    }

    private func fields(_ context: ScreenContext) -> [FormField] {
        let people = fascicolo.membri(on: context.oggi).map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.nome) }
        let supports = fascicolo.sostegni.filter { $0.stato.isInCoda }.map { sostegno in
            let voce = context.session.catalogo.first { $0.codice == sostegno.intervento.codice }
            return ChoiceOption(
                code: "\(sostegno.id.rawValue)", label: voce?.denominazione ?? sostegno.intervento.codice)
        }
        return [
            .one("persona", "Chi lo svolge", people, help: "Un componente del nucleo."),
            .one("sostegno", "Sostegno del progetto", supports, isRequired: false, help: CaseHelp.tirocinioSostegno),
            .line("ospitante", "Soggetto ospitante", isRequired: true, help: "Dove si svolge."),
            .line("promotore", "Soggetto promotore", help: "Chi lo promuove; vuoto se è il servizio."),
            .line("tutor", "Tutor", isRequired: true, help: CaseHelp.tirocinioTutor),
            .day("dal", "Dal", context.oggi, help: "Il primo giorno: non prima della firma del progetto."),
            .day("al", "Al", nil, sharesLine: true, help: "L'ultimo giorno pattuito, senza le sospensioni."),
            FormField(
                id: "ore", label: "Ore la settimana", kind: .number(maxDigits: 2), isRequired: true,
                help: "Quelle del progetto formativo, da 1 a 48."),
            FormField(
                id: "indennita", label: "Indennità al mese", kind: .euro, isRequired: true,
                help: "Quella pattuita; non conta per il ReI (D.Lgs. 147/2017, art. 4 c. 3)."),
            FormField(
                id: "mansione", label: "Che cosa fa, e perché", kind: .area(rows: 3),
                help: "Le attività e che cosa ci si aspetta. Niente dati di salute."),
        ]
    }

    /// From the fields to the act.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let presa = fascicolo.presa else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete, let persona = Int64(form.text("persona")),
            let dal = FieldParsing.date(form.text("dal"), context),
            let al = FieldParsing.date(form.text("al"), context),
            let ore = Int(form.text("ore")), let indennita = FieldParsing.euro(form.text("indennita"))
        else { return form.firstProblem }
        let dati = DatiTirocinio(
            persona: Identifier(persona), sostegno: Int64(form.text("sostegno")).map { Identifier($0) },
            ospitante: form.text("ospitante"), promotore: form.text("promotore"), tutor: form.text("tutor"), dal: dal,
            al: al, oreSettimanali: ore, indennita: indennita, mansione: form.text("mansione"))
        let member = fascicolo.nucleo.componenti.first { $0.persona.id == dati.persona }
        let problems = dati.problems(firmatoIl: presa.firmataIl, nascita: member?.persona.dati.nascita)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([.addTirocinio(presa.id, dati)], context)
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        work = nil
        return Reaction(
            effects: effects + [reading(context)], banner: Banner("Il tirocinio è registrato.", kind: .done))
    }
}
