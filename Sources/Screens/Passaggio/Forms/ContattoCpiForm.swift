// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The CPI is contacted about a household that waits for its patto, or answers.
struct ContattoCpiForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let means = MezzoConvocazione.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let answers = RispostaCpi.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day("data", "Data", context.oggi, help: "Il giorno del contatto, o della risposta. \(CaseHelp.date)"),
            .one("mezzo", "Come", means, help: "Con che mezzo si è sentito il Centro per l'Impiego."),
            .line(
                "con", "Con chi", f.contattiCpi.last?.con ?? f.presa?.consulente?.nomeBreve ?? "", width: 32,
                help: "Con chi si è parlato al Centro per l'Impiego."),
            .one(
                "risposta", "Risposta", answers,
                help: "Che cosa ha risposto. Una risposta che arriva dopo è un altro contatto."),
            .day(
                "appuntamento", "Appuntamento", nil, isRequired: false,
                help: "Il giorno in cui il nucleo va al Centro per l'Impiego. \(CaseHelp.date)"),
            .line("nota", "Nota", help: "Altre parole, se servono."),
        ]
    }

    var proposed: Set<FieldID> { ["mezzo"] }

    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {
        let risposta = RispostaCpi(rawValue: form.value("risposta"))
        form["appuntamento"].isVisible = risposta == .appuntamento
        form["appuntamento"].isRequired = risposta == .appuntamento
        form["nota"].isRequired = risposta == .altro
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines = f.contattiCpi.suffix(3).map { "Contatto del \($0.data.italian): \($0.inParole)." }
        if let analisi = f.presa?.analisiIl {
            let term = Termine.compute(.sottoscrizione, from: analisi, calendar: context.calendario)
            lines.append(CaseText.deadline(term, "Il patto si firma", context.oggi, context))
        }
        if RispostaCpi(rawValue: form.value("risposta")) == .giaAttivo {
            lines.append("Un patto già attivo si registra con il passo «Patto di servizio», con la sua data.")
        }
        if RispostaCpi(rawValue: form.value("risposta")) == .rifiuto {
            lines.append("Senza firma il beneficio si sospende (art. 25 c. 2); si può riclassificare, con il motivo.")
        }
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        contatto(form, context)?.problems ?? []
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, contatto(form, context).map { .contattaCpi($0) })
    }

    private func contatto(_ form: Form, _ context: ScreenContext) -> ContattoCpi? {
        guard let data = day(form, context), let mezzo = MezzoConvocazione(rawValue: form.value("mezzo")),
            let risposta = RispostaCpi(rawValue: form.value("risposta"))
        else { return nil }
        return ContattoCpi(
            data: data, mezzo: mezzo, con: form.trimmed("con"), risposta: risposta,
            appuntamento: risposta == .appuntamento ? day(form, context, "appuntamento") : nil,
            nota: form.trimmed("nota"))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il contatto con il CPI è registrato." }
}
