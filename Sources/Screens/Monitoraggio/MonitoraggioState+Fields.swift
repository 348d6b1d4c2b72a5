// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension MonitoraggioState {
    /// The fields of a new record: who was there, then a state for each part of the signed project.
    func fields(_ context: ScreenContext) -> [FormField] {
        let kinds = TipoVerifica.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let people = fascicolo.membri(on: context.oggi).map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.nome) }
        let proposals = PropostaMonitoraggio.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.rawValue) }
        var fields: [FormField] = [
            .day("data", "Data della verifica", context.oggi),
            .one("tipo", "Tipo", kinds, value: TipoVerifica.colloquio.rawValue, help: "Come è avvenuta la verifica."),
            FormField(
                id: "presenti", label: "Presenti", kind: .checks(people),
                help: "Chi c'era del nucleo: Spazio segna, le cifre segnano la voce con quel numero."),
        ]
        if let progetto = fascicolo.progetto { fields += parts(of: progetto, context) }
        return fields + [
            FormField(id: "testo", label: "Che cosa è emerso", kind: .area(rows: 5), help: CaseHelp.verificaTesto),
            .day(
                "prossima", "Prossima verifica", next(after: context.oggi), isRequired: false,
                help: CaseHelp.prossima),
            .one(
                "proposta", "Proposta", proposals, value: PropostaMonitoraggio.nessuna.rawValue,
                help: CaseHelp.proposta),
            FormField(
                id: "assenti", label: "Assenti giustificati", kind: .text(maxLength: 200),
                help: "Chi non c'era e perché, se il motivo è giustificato. Facoltativo."),
        ] + (fascicolo.progetto.map { measures(of: $0, context) } ?? [])
    }

    /// What a result has come to and how much of a support was given: asked last, for who has the figures.
    private func measures(of progetto: ProgettoPersonalizzato, _ context: ScreenContext) -> [FormField] {
        let values = progetto.obiettivi.enumerated().flatMap { index, obiettivo in
            obiettivo.risultati.enumerated().map { number, result in
                let from = result.valoreIniziale.isEmpty ? "" : " Era: \(result.valoreIniziale.onOneLine)."
                let to = result.valoreAtteso.isEmpty ? "" : " Atteso: \(result.valoreAtteso.onOneLine)."
                return FormField(
                    id: FieldID(rawValue: "v.\(index).\(number)"), label: result.testo.onOneLine,
                    kind: .text(maxLength: 120),
                    help: "Il valore a cui è arrivato\(result.indicatore.isEmpty ? "" : ": ")"
                        + "\(result.indicatore.onOneLine).\(from)\(to)")
            }
        }
        let delivered = progetto.interventi.enumerated().map { index, intervento in
            FormField(
                id: FieldID(rawValue: "e.\(index)"), label: name(of: intervento, context), kind: .text(maxLength: 120),
                help: "Quanto ne è stato dato dall'ultima verifica, come 8 ore.")
        }
        return group("Valori raggiunti", values) + group("Sostegni erogati", delivered)
    }

    private func parts(of progetto: ProgettoPersonalizzato, _ context: ScreenContext) -> [FormField] {
        let results = progetto.obiettivi.enumerated().flatMap { index, obiettivo in
            obiettivo.risultati.enumerated().map { number, result in
                FormField.one(
                    FieldID(rawValue: "r.\(index).\(number)"), result.testo.onOneLine, Self.results,
                    value: result.stato.rawValue, isRequired: false,
                    help: "A che punto è questo risultato atteso, dell'obiettivo «\(obiettivo.testo.onOneLine)».")
            }
        }
        let commitments = progetto.impegni.enumerated().map { index, impegno in
            FormField.one(
                FieldID(rawValue: "i.\(index)"), impegno.testo.onOneLine, Self.commitments,
                value: impegno.stato.rawValue, isRequired: false,
                help: "Se questo impegno (\(impegno.tipo.denominazione)) è rispettato.")
        }
        let supports = progetto.interventi.enumerated().map { index, intervento in
            FormField.one(
                FieldID(rawValue: "s.\(index)"), name(of: intervento, context), Self.supports,
                value: intervento.stato.rawValue, isRequired: false, help: "A che punto è questo sostegno.")
        }
        return group("Risultati attesi", results) + group("Impegni", commitments) + group("Sostegni", supports)
    }

    private func group(_ title: String, _ fields: [FormField]) -> [FormField] {
        guard !fields.isEmpty else { return [] }
        return [FormField(id: FieldID(rawValue: "titolo.\(title)"), label: title, kind: .heading)] + fields
    }

    /// The name of a support, with who it is for.
    func name(of intervento: Intervento, _ context: ScreenContext) -> String {
        let voce = context.session.catalogo.first { $0.codice == intervento.codice }
        let person = fascicolo.nucleo.componenti.first { $0.persona.id == intervento.persona }
        return (voce?.denominazione ?? intervento.codice) + (person.map { ", \($0.persona.dati.nome)" } ?? "")
    }

    /// The day the signed frequency gives.
    func next(after date: CalendarDate) -> CalendarDate? { fascicolo.progetto?.frequenza.next(after: date) }

    /// A new day moves the next one, unless somebody wrote another.
    mutating func adapt(changed: FieldID, _ context: ScreenContext) {
        guard changed == "data", let form = work, form.text("prossima") == proposta,
            let date = FieldParsing.date(form.text("data"), context), let next = next(after: date)?.italian
        else { return }
        work?.form.set("prossima", next)
        proposta = next
    }

    private static let results = StatoRisultato.allCases.map {
        ChoiceOption(code: $0.rawValue, label: $0.denominazione)
    }
    private static let commitments = StatoImpegno.allCases.map {
        ChoiceOption(code: $0.rawValue, label: $0.denominazione)
    }
    private static let supports = StatoIntervento.allCases.map {
        ChoiceOption(code: $0.rawValue, label: $0.denominazione)
    }
}
