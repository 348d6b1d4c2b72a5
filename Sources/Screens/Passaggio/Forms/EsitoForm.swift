// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// An outcome told by INPS: the fields depend on which.
struct EsitoForm: PassaggioForm {
    /// The outcomes the domanda can have now, in the order of the list.
    static func outcomes(_ f: Fascicolo, _ context: ScreenContext) -> [DomandaState] {
        [.accolta, .respinta, .sospesa, .decaduta, .revocata, .terminata].filter {
            f.refusal(event($0, on: context.oggi), context) == nil
        }
    }

    /// An event of an outcome with every field given.
    static func event(_ stato: DomandaState, on day: CalendarDate) -> DomandaEvent {
        if stato == .terminata { return .termina(data: day) }
        return .esito(EsitoInps(stato: stato, data: day, motivo: .altro, importo: .zero, decorrenza: day))
    }

    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let states = Self.outcomes(f, context).map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let start = f.domanda.dati.presentataIl?.firstOfMonth.adding(months: 1)
        var fields: [FormField] = [
            .one("stato", "Esito", states, help: "Quello che comunica l'INPS: il Comune lo registra, non lo decide."),
            .day("data", "Data dell'esito", context.oggi),
            .one("motivo", "Motivo", [], isRequired: true, help: "Il motivo comunicato dall'INPS."),
            FormField(
                id: "importo", label: "Importo mensile", kind: .euro, isRequired: true, help: CaseHelp.importo),
            .day("decorrenza", "Decorrenza", start, help: CaseHelp.decorrenza),
            .day(
                "scadenza", "Fine del beneficio", start.flatMap { end(from: $0, f, context) }, isRequired: false,
                help: CaseHelp.scadenza),
        ]
        for index in 2..<fields.count { fields[index].isVisible = false }
        return fields
    }

    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {
        if changed == "decorrenza", let start = day(form, context, "decorrenza"),
            let last = end(from: start, f, context)
        {
            form.set("scadenza", last.italian)
        }
        let stato = DomandaState(rawValue: form.value("stato"))
        let motives = stato.map(MotivoEsito.motives(for:)) ?? []
        form["motivo"].kind = .choice(motives.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) })
        if changed == "stato", !motives.contains(where: { $0.rawValue == form.value("motivo") }) {
            form.set("motivo", "")
        }
        form["motivo"].isVisible = !motives.isEmpty
        for id: FieldID in ["importo", "decorrenza", "scadenza"] { form[id].isVisible = stato == .accolta }
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        switch DomandaState(rawValue: form.value("stato")) {
        case .accolta: [CaseText.accolta]
        case .respinta: respinta(form, context)
        case .sospesa: [CaseText.sospesa]
        case .decaduta: [CaseText.decaduta]
        case .revocata: [CaseText.revocata]
        case .terminata: [CaseText.terminata]
        default: []
        }
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let start = day(form, context, "decorrenza"), let last = day(form, context, "scadenza"), last < start,
            form["scadenza"].isVisible
        else { return [] }
        return [
            Problem("scadenza_prima", "La fine viene prima della decorrenza: correggere le date.", field: "scadenza")
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let stato = DomandaState(rawValue: form.value("stato")) else { return [] }
        if stato == .terminata { return move(f, .termina(data: data)) }
        let isPositive = stato == .accolta
        let esito = EsitoInps(
            stato: stato, data: data, motivo: isPositive ? nil : MotivoEsito(rawValue: form.value("motivo")),
            importo: isPositive ? FieldParsing.euro(form.trimmed("importo")) : nil,
            decorrenza: isPositive ? day(form, context, "decorrenza") : nil,
            scadenza: isPositive ? day(form, context, "scadenza") : nil)
        return move(f, .esito(esito))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }

    private func respinta(_ form: Form, _ context: ScreenContext) -> [String] {
        guard let data = day(form, context) else { return [] }
        let term = Termine.compute(.riesame, from: data, calendar: context.calendario)
        return ["Il riesame si può chiedere entro il \(term.scade.italian) (\(term.fonte.estesa))."]
    }

    /// Last day of the benefit that starts on a day.
    private func end(from start: CalendarDate, _ f: Fascicolo, _ context: ScreenContext) -> CalendarDate? {
        let dati = f.domanda.dati
        let term: TermineDiLegge = dati.tipo == .rinnovo ? .durataRinnovo : .durata
        return Termine.compute(term, from: start, calendar: context.calendario, mesiSia: dati.mesiSia).scade
    }
}
