// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ScadenzeState {
    /// Begins a form, or takes up the one left half-written.
    mutating func begin(_ what: LavoroScadenza, _ context: ScreenContext) -> Reaction {
        let words: String =
            switch what {
            case .nuova: "Variazione durante il beneficio"
            case .chiusura(_, let isFatta): isFatta ? "Variazione fatta" : "Variazione annullata"
            }
        var form = FormSession(
            what.nome, fields: fields(what, context), title: "\(words), \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        form.lastKey = "ultimo:scadenze"
        form.repeatable = ["tipo"]
        work = form
        lavoro = what
        adapt()
        return Reaction(effects: form.load(context))
    }

    /// Shows who only where somebody is named.
    mutating func adapt() {
        guard lavoro == .nuova, var form = work?.form else { return }
        let tipo = TipoVariazioneBeneficio(rawValue: form.value("tipo"))
        form["persona"].isVisible = tipo?.haPersona ?? false
        form["persona"].isRequired = tipo == .avvioLavoro || tipo == .naspi
        work?.form = form
    }

    private func fields(_ what: LavoroScadenza, _ context: ScreenContext) -> [FormField] {
        switch what {
        case .nuova:
            // A work that goes on is there by itself, a year after the other.
            let kinds = TipoVariazioneBeneficio.allCases.filter { $0 != .lavoroContinua }.map {
                ChoiceOption(code: $0.rawValue, label: $0.denominazione)
            }
            let members = fascicolo.membri(on: context.oggi).map {
                ChoiceOption(code: "\($0.id.rawValue)", label: $0.nome)
            }
            return [
                .one(
                    "tipo", "Che cosa è cambiato", kinds,
                    help: "Una nascita, un decesso o un altro cambio registrato nelle variazioni del nucleo è già qui."),
                .day("data", "Dal", context.oggi),
                .one("persona", "Chi", members, isRequired: false, help: "Di chi si tratta."),
                .line(
                    "testo", "Note", help: "Il datore e il reddito previsto, il protocollo della DSU: quello che serve."
                ),
            ]
        case .chiusura(_, isFatta: true):
            return [
                .day("data", "Fatto il", context.oggi),
                .line("nota", "Come", help: "Il protocollo, o a chi è stato detto."),
            ]
        case .chiusura(_, isFatta: false):
            return [.day("data", "Annullata il", context.oggi), .line("nota", "Motivo", isRequired: true)]
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
        _ lavoro: LavoroScadenza, _ form: FormSession, _ context: ScreenContext
    ) -> (Act, [Problem])? {
        guard let data = FieldParsing.date(form.text("data"), context) else { return nil }
        switch lavoro {
        case .nuova:
            guard let presa = fascicolo.presa, let tipo = TipoVariazioneBeneficio(rawValue: form.text("tipo")) else {
                return nil
            }
            let dati = DatiVariazioneBeneficio(
                tipo: tipo, data: data,
                persona: tipo.haPersona ? Int64(form.text("persona")).map { Identifier($0) } : nil,
                testo: form.text("testo"))
            return (
                .addVariazioneBeneficio(presa.id, dati),
                dati.problems(decorrenza: fascicolo.domanda.esito?.decorrenza, today: context.oggi)
            )
        case .chiusura(let variazione, let isFatta):
            let chiusura = ChiusuraVariazione(isFatta: isFatta, data: data, nota: form.text("nota"))
            return (
                .closeVariazioneBeneficio(variazione.id, version: variazione.version, chiusura),
                chiusura.problems(today: context.oggi)
            )
        }
    }

    /// Back to the list, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        let said: String =
            switch lavoro {
            case .chiusura(_, isFatta: true): "Segnato come fatto."
            case .chiusura(_, isFatta: false): "La variazione è annullata."
            case .nuova, nil: "La variazione è registrata."
            }
        work = nil
        lavoro = nil
        return Reaction(effects: effects + [query(context)], banner: Banner(said, kind: .done))
    }
}
