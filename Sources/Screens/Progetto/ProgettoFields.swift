// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProgettoState {
    /// The fields of the head or of a row.
    func fields(of luogo: LuogoProgetto) -> [FormField] {
        var fields =
            switch luogo {
            case .testata: headFields
            case .obiettivo: objectiveFields
            case .risultato: resultFields
            case .intervento: supportFields
            case .impegno: commitmentFields
            }
        for index in fields.indices {
            let name = fields[index].id.rawValue
            let stored = value(luogo, name)
            fields[index].value = LuogoProgetto.dates.contains(name) ? shown(stored) : stored
        }
        for index in fields.indices where fields[index].id == "testo" {
            fields[index].note = Self.healthNote(fields[index].value)
        }
        if case .intervento = luogo { fields[0].note = nationalNote(value(luogo, "codice")) }
        return fields
    }

    private func shown(_ stored: String) -> String { CalendarDate(iso: stored)?.italian ?? stored }

    /// The text of a field.
    func value(_ luogo: LuogoProgetto, _ name: String) -> String {
        guard let place = luogo.names.firstIndex(of: name) else { return "" }
        switch luogo {
        case .testata: return sheet["testata.\(name)"]
        case .risultato(let objective, let index):
            let results = row(.obiettivi, objective).results
            return results.indices.contains(index) ? results[index][place] : ""
        case .obiettivo(let index), .intervento(let index), .impegno(let index):
            return row(luogo.parte, index).fields[place]
        }
    }

    /// Writes the text of a field.
    mutating func set(_ luogo: LuogoProgetto, _ name: String, _ value: String) {
        guard let place = luogo.names.firstIndex(of: name) else { return }
        switch luogo {
        case .testata: sheet.set("testata.\(name)", value)
        case .risultato(let objective, let index):
            var row = row(.obiettivi, objective)
            guard row.results.indices.contains(index) else { return }
            row.results[index][place] = value
            sheet.set("obiettivi.\(objective)", row.text)
        case .obiettivo(let index), .intervento(let index), .impegno(let index):
            var row = row(luogo.parte, index)
            row.fields[place] = value
            sheet.set("\(luogo.parte.prefix)\(index)", row.text)
        }
    }

    /// A signed project carries no health data: what looks like one is told beside the text, and stays.
    static func healthNote(_ text: String) -> String? {
        let words = DatiSanitari.parole(in: text)
        guard !words.isEmpty else { return nil }
        let list = words.map { "«\($0)»" }.joined(separator: ", ")
        return "\(list): sembra un dato sulla salute, sta nella scheda e non nel progetto firmato"
    }

    func nationalNote(_ codice: String) -> String? {
        catalogo.first { $0.codice == codice }?.isNazionale == true ? "elenco nazionale" : nil
    }

    private var headFields: [FormField] {
        let end = fascicolo.domanda.esito?.scadenza
        return [
            FormField(
                id: "figura", label: "Figura di riferimento", isRequired: true, help: ProgettoHelp.figura),
            FormField(id: "apertoIl", label: "Aperto il", kind: .date, help: AssessHelp.data),
            FormField(id: "inizio", label: "Inizio", kind: .date, isRequired: true, help: AssessHelp.data),
            FormField(
                id: "fine", label: "Fine prevista", kind: .date, isRequired: true, help: ProgettoHelp.fine,
                note: end.map { "il beneficio finisce il \($0.italian)" }),
            FormField(
                id: "frequenza", label: "Incontri",
                kind: .choice(FrequenzaContatti.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.rawValue) }),
                help: ProgettoHelp.frequenza),
        ]
    }

    private var objectiveFields: [FormField] {
        [
            FormField(
                id: "area", label: "Area",
                kind: .choice(AreaObiettivo.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: ProgettoHelp.area),
            FormField(
                id: "testo", label: "Obiettivo, in positivo e concordato", kind: .area(rows: 3), isRequired: true,
                help: ProgettoHelp.obiettivo),
            FormField(
                id: "componenti", label: "Di chi", kind: .checks(members), help: ProgettoHelp.componenti,
                note: "nessuno segnato vuol dire tutto il nucleo"),
            FormField(id: "fase", label: "Fase", kind: .number(maxDigits: 2), help: ProgettoHelp.fase),
        ]
    }

    private var resultFields: [FormField] {
        [
            FormField(
                id: "testo", label: "Risultato atteso", kind: .area(rows: 3), isRequired: true,
                help: ProgettoHelp.risultato),
            FormField(id: "indicatore", label: "Come si misura", help: ProgettoHelp.indicatore),
            FormField(
                id: "iniziale", label: "Valore iniziale", kind: .text(maxLength: 20), help: ProgettoHelp.valore),
            FormField(
                id: "atteso", label: "Valore atteso", kind: .text(maxLength: 20), help: ProgettoHelp.valore,
                sharesLine: true),
            FormField(id: "entro", label: "Entro il", kind: .date, isRequired: true, help: AssessHelp.data),
            FormField(
                id: "stato", label: "Stato",
                kind: .choice(StatoRisultato.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: ProgettoHelp.stato),
        ]
    }

    private var supportFields: [FormField] {
        [
            FormField(
                id: "codice", label: "Intervento",
                kind: .choice(
                    catalogo.map { ChoiceOption(code: $0.codice, label: "\($0.codice) \($0.denominazione)") }),
                isRequired: true, help: ProgettoHelp.intervento, width: 44),
            FormField(id: "persona", label: "Per chi", kind: .choice(who), help: ProgettoHelp.persona),
            FormField(id: "fornitore", label: "Chi lo dà", help: ProgettoHelp.fornitore),
            FormField(id: "titolare", label: "Titolare", help: ProgettoHelp.titolare),
            FormField(id: "invio", label: "Invio", kind: .text(maxLength: 20), help: ProgettoHelp.invio),
            FormField(
                id: "fondo", label: "Fondo", kind: .text(maxLength: 20), help: ProgettoHelp.fondo, sharesLine: true),
            FormField(id: "dal", label: "Dal", kind: .date, help: AssessHelp.data),
            FormField(id: "al", label: "Al", kind: .date, help: AssessHelp.data, sharesLine: true),
            FormField(id: "quantita", label: "Quantità", kind: .number(maxDigits: 5), help: ProgettoHelp.quantita),
            FormField(
                id: "unita", label: "Unità", kind: .text(maxLength: 20), help: ProgettoHelp.unita, sharesLine: true),
            FormField(
                id: "stato", label: "Stato",
                kind: .choice(
                    StatoIntervento.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: ProgettoHelp.stato),
        ]
    }

    private var commitmentFields: [FormField] {
        [
            FormField(id: "persona", label: "Chi si impegna", kind: .choice(who), help: ProgettoHelp.persona),
            FormField(
                id: "tipo", label: "Tipo",
                kind: .choice(TipoImpegno.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: ProgettoHelp.tipo),
            FormField(
                id: "testo", label: "Impegno", kind: .area(rows: 3), isRequired: true, help: ProgettoHelp.impegno),
            FormField(id: "frequenza", label: "Ogni quanto", kind: .text(maxLength: 40), help: ProgettoHelp.ogniQuanto),
            FormField(id: "verifica", label: "Come si verifica", help: ProgettoHelp.verifica),
            FormField(
                id: "stato", label: "Stato",
                kind: .choice(StatoImpegno.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                help: ProgettoHelp.stato),
        ]
    }

    private var members: [ChoiceOption] {
        componenti.map { ChoiceOption(code: String($0.persona.id.rawValue), label: $0.persona.dati.nomeCompleto) }
    }

    private var who: [ChoiceOption] { [ChoiceOption(code: Self.everybody, label: "tutto il nucleo")] + members }
}
