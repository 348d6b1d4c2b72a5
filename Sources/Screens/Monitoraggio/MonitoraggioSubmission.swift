// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension MonitoraggioState {
    /// Begins a record, or takes up the one left half-written.
    mutating func begin(_ context: ScreenContext) -> Reaction {
        let form = FormSession(
            Self.formName, fields: fields(context), title: "Monitoraggio \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        work = form
        proposta = form.text("prossima")
        return Reaction(effects: form.load(context))
    }

    /// From the fields to the record.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let presa = fascicolo.presa else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete else { return form.firstProblem }
        guard let record = record(form, context) else { return .none }
        let problems = record.problems(today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        sent = record
        return form.record([.recordMonitoraggio(presa.id, version: presa.version, record)], context)
    }

    private func record(_ form: FormSession, _ context: ScreenContext) -> Monitoraggio? {
        guard let data = FieldParsing.date(form.text("data"), context),
            let tipo = TipoVerifica(rawValue: form.form.value("tipo")),
            let proposta = PropostaMonitoraggio(rawValue: form.form.value("proposta"))
        else { return nil }
        let present = form.form.value("presenti").split(separator: ",").compactMap { Int64($0) }
        var record = Monitoraggio(
            data: data, tipo: tipo, presenti: present.map { Identifier($0) }, testo: form.text("testo"),
            prossima: FieldParsing.date(form.text("prossima"), context), proposta: proposta)
        record.assenti = form.text("assenti").isEmpty ? nil : form.text("assenti")
        for field in form.form.fields {
            let key = field.id.rawValue.dropFirst(2)
            switch field.id.rawValue.prefix(2) {
            case "r.": record.risultati[String(key)] = StatoRisultato(rawValue: field.value)
            case "i.": if let index = Int(key) { record.impegni[index] = StatoImpegno(rawValue: field.value) }
            case "s.": if let index = Int(key) { record.interventi[index] = StatoIntervento(rawValue: field.value) }
            case "v." where !field.value.isEmpty:
                record.valori = (record.valori ?? [:]).merging([String(key): form.text(field.id)]) { $1 }
            case "e." where !field.value.isEmpty:
                if let index = Int(key) {
                    record.erogato = (record.erogato ?? [:]).merging([index: form.text(field.id)]) { $1 }
                }
            default: break
            }
        }
        return record
    }

    /// Back to the list, which is read again; what is proposed says what to do.
    mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        work = nil
        let words = CaseText.recorded(sent)
        sent = nil
        return Reaction(effects: effects + [reading(context)], banner: Banner(words, kind: .done))
    }
}
