// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension RichiesteState {
    /// Begins a form, or takes up the one left half-written.
    mutating func begin(_ what: LavoroRichiesta, _ context: ScreenContext) -> Reaction {
        let owner: Identifier<Domanda>
        let title: String
        switch what {
        case .nuova:
            guard let fascicolo else { return .ignored }
            owner = fascicolo.domanda.id
            title = "Richiesta ad altro ufficio, \(fascicolo.testata(on: context.oggi))"
        case .passo(let richiesta, let tipo):
            owner = richiesta.domanda
            title = "\(tipo.denominazione.raisingInitial), \(richiesta.fascicolo)"
        }
        var form = FormSession(what.nome, fields: fields(what, context), title: title, domanda: owner)
        form.lastKey = "ultimo:richieste"
        form.repeatable = ["ufficio", "destinatario", "mezzo"]
        work = form
        lavoro = what
        return Reaction(effects: form.load(context))
    }

    private func fields(_ what: LavoroRichiesta, _ context: ScreenContext) -> [FormField] {
        switch what {
        case .nuova:
            let offices = UfficioRichiesto.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
            return [
                .one("ufficio", "Ufficio", offices, help: "A chi si chiede."),
                .line("destinatario", "Quale, e a chi", help: "Per esempio: Comune di Prova, Dott. Esempio."),
                FormField(
                    id: "oggetto", label: "Che cosa si chiede", kind: .area(rows: 4), isRequired: true,
                    help: "Solo quello che serve a chi risponde: niente dati di salute."),
                .line("mezzo", "Come è mandata", help: "PEC, protocollo, telefono."),
                .day("inviata", "Inviata il", context.oggi),
                .day(
                    "entro", "Risposta attesa entro", context.oggi.adding(days: DatiRichiesta.attesaAbituale),
                    help: "Da quel giorno la richiesta è fra quelle in ritardo. Se non c'è un altro termine, trenta "
                        + "giorni (L. 241/1990, art. 2)."),
            ]
        case .passo(_, .sollecito):
            return [
                .day("data", "Sollecitata il", context.oggi), .line("testo", "Come"),
                .day("entro", "Risposta attesa entro", context.oggi.adding(days: 15)),
            ]
        case .passo(_, .risposta):
            return [
                .day("data", "Risposta del", context.oggi),
                FormField(
                    id: "testo", label: "Che cosa è stato risposto", kind: .area(rows: 5), isRequired: true,
                    help: "Quello che serve al lavoro con il nucleo."),
            ]
        case .passo(_, .ritiro):
            return [.day("data", "Ritirata il", context.oggi), .line("testo", "Motivo", isRequired: true)]
        }
    }

    /// From the fields to the act.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let lavoro else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete, let (act, problems) = act(lavoro, form, context) else { return form.firstProblem }
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([act], context)
    }

    private func act(
        _ lavoro: LavoroRichiesta, _ form: FormSession, _ context: ScreenContext
    ) -> (Act, [Problem])? {
        switch lavoro {
        case .nuova:
            guard let presa = fascicolo?.presa, let ufficio = UfficioRichiesto(rawValue: form.text("ufficio")),
                let inviata = FieldParsing.date(form.text("inviata"), context),
                let entro = FieldParsing.date(form.text("entro"), context)
            else { return nil }
            let dati = DatiRichiesta(
                ufficio: ufficio, destinatario: form.text("destinatario"), oggetto: form.text("oggetto"),
                mezzo: form.text("mezzo"), inviataIl: inviata, entro: entro)
            return (.addRichiesta(presa.id, dati), dati.problems(today: context.oggi))
        case .passo(let richiesta, let tipo):
            guard let data = FieldParsing.date(form.text("data"), context) else { return nil }
            let entro = tipo == .sollecito ? FieldParsing.date(form.text("entro"), context) : nil
            let passo = PassoRichiesta(tipo: tipo, data: data, testo: form.text("testo"), entro: entro)
            return (
                .addPassoRichiesta(richiesta.id, version: richiesta.version, passo),
                passo.problems(inviataIl: richiesta.dati.inviataIl, today: context.oggi)
            )
        }
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        let words: String =
            switch lavoro {
            case .passo(_, .sollecito): "Il sollecito è registrato."
            case .passo(_, .risposta): "La risposta è registrata."
            case .passo(_, .ritiro): "La richiesta è ritirata."
            case .nuova, nil: "La richiesta è registrata."
            }
        work = nil
        lavoro = nil
        return Reaction(effects: effects + [query(after: nil, context)], banner: Banner(words, kind: .done))
    }
}
