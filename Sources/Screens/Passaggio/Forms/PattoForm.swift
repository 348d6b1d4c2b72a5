// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The CPI tells back a signed patto di servizio.
struct PattoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let kinds = PattoDiServizio.Tipo.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let members = f.nucleo.componenti(on: context.oggi).filter { !$0.isMinore(on: context.oggi) }.map {
            ChoiceOption(code: String($0.persona.id.rawValue), label: $0.persona.dati.nomeCompleto)
        }
        let able = Self.abili(f, on: context.oggi).map { String($0.persona.id.rawValue) }
        return [
            .day("data", "Firmato il", nil, help: "Il giorno della firma al Centro per l'Impiego. \(CaseHelp.date)"),
            .line(
                "riferimento", "Riferimento del CPI", isRequired: true, width: 32,
                help: "Il numero del patto, o il riferimento della comunicazione del CPI."),
            .one(
                "tipo", "Che cosa", kinds, value: PattoDiServizio.Tipo.patto.rawValue,
                help: "Patto di servizio (art. 20 D.Lgs. 150/2015), o programma di ricerca intensiva (art. 23)."),
            FormField(
                id: "firmatari", label: "Chi ha firmato", kind: .checks(members),
                help: "Ogni componente abile al lavoro e non occupato firma il suo: segnare chi l'ha fatto.",
                value: able.joined(separator: ",")),
            .day(
                "saputo", "Saputo il", context.oggi, isRequired: false,
                help: "Il giorno in cui il CPI lo ha detto. \(CaseHelp.date)"),
        ]
    }

    /// The members who sign one: able to work, and without a job.
    ///
    /// Source: D.Lgs. 150/2015 artt. 20 e 23; docs/FONTI.md 1.2, passo 9a.
    static func abili(_ f: Fascicolo, on date: CalendarDate) -> [Componente] {
        f.nucleo.componenti(on: date).filter { member in
            guard AmbitoVoce.etaAttiva.includes(member, on: date), !member.isMinore(on: date) else { return false }
            switch member.dati.condizione {
            case .disoccupatoConDid, .inoccupato, nil: return true
            case .occupato, .inattivo, .studente, .pensionato, .inabile: return false
            }
        }
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines: [String] = []
        if let analisi = f.presa?.analisiIl {
            let term = Termine.compute(.sottoscrizione, from: analisi, calendar: context.calendario)
            lines.append(CaseText.deadline(term, "Da firmare", day(form, context) ?? context.oggi, context))
        }
        let signed = form.value("firmatari").split(separator: ",").map(String.init)
        let others = Self.abili(f, on: context.oggi).filter { !signed.contains(String($0.persona.id.rawValue)) }
        if !others.isEmpty {
            let names = others.map(\.persona.dati.nomeCompleto).joined(separator: ", ")
            lines.append("! Manca la firma di \(names): si registra lo stesso, e si chiede al CPI.")
        }
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let data = day(form, context), let told = day(form, context, "saputo") else { return [] }
        if told < data || told > context.oggi {
            return [
                Problem(
                    "data_non_adatta", "Va dal giorno della firma (\(data.italian)) a oggi: controllare.",
                    field: "saputo")
            ]
        }
        return []
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let presa = f.presa, let data = day(form, context) else { return [] }
        let patto = PattoDiServizio(
            firmatoIl: data, riferimento: form.trimmed("riferimento"),
            tipo: PattoDiServizio.Tipo(rawValue: form.value("tipo")) ?? .patto, saputoIl: day(form, context, "saputo"),
            firmatari: form.value("firmatari").split(separator: ",").compactMap { Int64($0) }.map { Identifier($0) })
        return [.recordPatto(presa.id, version: presa.version, patto)]
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il patto di servizio è registrato." }
}
