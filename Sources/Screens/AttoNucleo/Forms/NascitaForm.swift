// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A child is born: surname, residence and citizenship are those of who applied.
struct NascitaForm: FormaEvento {
    var fatto: String { "La nascita è registrata." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let applicant = screen.fascicolo.nucleo.richiedente?.persona.dati
        return [
            .line("nome", "Nome", isRequired: true, width: 24, help: "Tutti i nomi."),
            .line(
                "cognome", "Cognome", applicant?.cognome ?? "", width: 20, sharesLine: true,
                help: "Quello del richiedente, da correggere se è un altro."),
            .day("data", "Data di nascita", nil, help: "È anche il primo giorno nel nucleo."),
            .one(
                "sesso", "Sesso", options(Sesso.self) { $0.denominazione }, isRequired: false,
                help: "Quello dell'atto di nascita."),
            FormField(
                id: "codiceFiscale", label: "Codice fiscale", kind: .text(maxLength: 20),
                help: "Se c'è già: scrive da solo sesso, data e luogo di nascita.", width: 20),
            FormField(
                id: "luogo", label: "Luogo di nascita", kind: .lookup,
                help: "Scrivere parte del nome e sceglierlo.", value: applicant?.residenza.comune ?? "", width: 22),
            .one(
                "parentela", "Parentela", Self.parentele, value: Parentela.figlio.rawValue,
                help: "Che cosa è per il richiedente."),
            why("nascita"),
        ]
    }

    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck? {
        switch id {
        case "nome", "cognome": return CounterChecks.name(text)
        case "codiceFiscale":
            if text.allSatisfy(\.isWhitespace) { return .accepted("") }
            switch CodiceFiscale.parse(text) {
            case .success(let code): return .accepted(code.value)
            case .failure(let problem): return .refused(problem)
            }
        default: return nil
        }
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        guard changed == "codiceFiscale", let code = try? CodiceFiscale.parse(form.value("codiceFiscale")).get() else {
            return
        }
        if let birth = code.birthDates(today: context.oggi).first { form.set("data", birth.italian) }
        if let sesso = code.sesso { form.set("sesso", sesso.rawValue) }
        if let place = code.codiceCatastale { form.set("luogo", place) }
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let data = day(form, context), let parentela = Parentela(rawValue: form.value("parentela")) else {
            return nil
        }
        let applicant = screen.fascicolo.nucleo.richiedente?.persona.dati
        let dati = DatiPersona(
            cognome: form.trimmed("cognome"), nome: form.trimmed("nome"),
            sesso: Sesso(rawValue: form.value("sesso")), nascita: data, luogoNascita: form.value("luogo"),
            cittadinanza: applicant?.cittadinanza ?? "380",
            codiceFiscale: try? CodiceFiscale.parse(form.value("codiceFiscale")).get(),
            residenza: applicant?.residenza ?? Indirizzo(), isSenzaDimora: applicant?.isSenzaDimora ?? false)
        // A household may have been recorded after the birth: the child enters it as it was recorded.
        let rows = screen.fascicolo.nucleo.componenti.map(\.dati)
        let recorded = rows.filter { $0.al == nil }.map(\.dal).max() ?? data
        return EventoNucleo(
            data: max(data, recorded), motivo: form.trimmed("motivo"), variazione: .nascita(dati, parentela: parentela))
    }
}
