// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension TirocinioState {
    /// Begins a form, or takes up the one left half-written.
    mutating func begin(_ what: LavoroTirocinio, _ context: ScreenContext) -> Reaction {
        let name = "\(TirociniState.formName).\(what.rawValue).\(tirocinio.id.rawValue)"
        var form = FormSession(
            name, fields: fields(what, context),
            title: "\(what.titolo), \(fascicolo.testata(on: context.oggi))", domanda: fascicolo.domanda.id)
        form.lastKey = "ultimo:\(TirociniState.formName).\(what.rawValue)"
        work = form
        lavoro = what
        return Reaction(effects: form.load(context))
    }

    private func fields(_ what: LavoroTirocinio, _ context: ScreenContext) -> [FormField] {
        let note = FormField(id: "nota", label: "Nota", kind: .area(rows: 4), help: CaseHelp.tirocinioNota)
        switch what {
        case .mese: return month(context)
        case .visita:
            var seen = note
            seen.label = "Che cosa si è visto"
            seen.isRequired = true
            return [.day("data", "Visita del", context.oggi), seen]
        case .sospensione:
            let reasons = MotivoSospensioneTirocinio.allCases.map {
                ChoiceOption(code: $0.rawValue, label: $0.denominazione)
            }
            return [
                .day("data", "Fermo dal", context.oggi, help: "Il primo giorno in cui è fermo."),
                .one("motivo", "Motivo", reasons, help: "Perché si ferma."), note,
            ]
        case .ripresa:
            return [.day("data", "Riprende dal", context.oggi, help: CaseHelp.tirocinioRipresa)]
        case .chiusura:
            let reasons = MotivoFineTirocinio.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
            let results = EsitoTirocinio.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
            return [
                .day("data", "Ultimo giorno", min(tirocinio.fine, context.oggi), help: CaseHelp.tirocinioFine),
                .one("motivo", "Motivo, se finisce prima", reasons, isRequired: false, help: CaseHelp.tirocinioFine),
                .one("esito", "Dopo il tirocinio", results, help: "Se è seguito un lavoro."), note,
            ]
        }
    }

    private func month(_ context: ScreenContext) -> [FormField] {
        let reasons = MotivoIndennita.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day(
                "mese", "Mese", tirocinio.prossimoMese(on: context.oggi) ?? context.oggi.firstOfMonth,
                help: "Un giorno qualunque del mese; registrarlo di nuovo lo corregge, e quello di prima resta."),
            FormField(
                id: "previste", label: "Ore previste", kind: .number(maxDigits: 3), isRequired: true,
                help: "Proposte dalle ore settimanali: correggerle con il calendario del mese.",
                value: "\((tirocinio.dati.oreSettimanali * 52 + 6) / 12)"),
            FormField(
                id: "frequentate", label: "Ore frequentate", kind: .number(maxDigits: 3), isRequired: true,
                help: CaseHelp.tirocinioOre),
            .flag("erogata", "Indennità pagata", nil, help: CaseHelp.tirocinioOre),
            FormField(id: "importo", label: "Importo", kind: .euro, help: "Quanto è stato pagato per il mese."),
            .one(
                "motivo", "Motivo", reasons, isRequired: false,
                help: "Perché non è stata pagata, o perché lo è stata sotto la soglia."),
        ]
    }

    /// The hours propose the allowance, while nobody has answered.
    mutating func adapt(left: FieldID) {
        guard lavoro == .mese, left == "frequentate", let form = work, form.text("erogata").isEmpty,
            let previste = Int(form.text("previste")), let frequentate = Int(form.text("frequentate"))
        else { return }
        let mese = MeseTirocinio(
            mese: tirocinio.dati.dal, previste: previste, frequentate: frequentate, isErogata: true)
        let isDue = mese.raggiunge(soglia: Norme.sogliaPresenzeTirocinio.nearest(to: tirocinio.dati.dal).valore)
        work?.fill("erogata", isDue ? "s" : "n")
        if isDue {
            work?.fill("importo", tirocinio.dati.indennita.italian)
        } else {
            work?.fill("motivo", MotivoIndennita.sottoSoglia.rawValue)
        }
    }

    /// From the fields to the act.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var form = work, let lavoro else { return .none }
        let isComplete = form.checkAll(context)
        work = form
        guard isComplete, let passo = passo(lavoro, form, context) else { return form.firstProblem }
        let problems = tirocinio.problems(passo, today: context.oggi)
        guard form.mark(problems) else {
            work = form
            return .problem(problems[0].sentence)
        }
        return form.record([.addPassoTirocinio(tirocinio.id, version: tirocinio.version, passo)], context)
    }

    private func passo(
        _ lavoro: LavoroTirocinio, _ form: FormSession, _ context: ScreenContext
    ) -> PassoTirocinio? {
        guard let data = FieldParsing.date(form.text(lavoro == .mese ? "mese" : "data"), context) else { return nil }
        switch lavoro {
        case .mese:
            guard let previste = Int(form.text("previste")), let frequentate = Int(form.text("frequentate")),
                let isErogata = FieldParsing.flag(form.text("erogata"))
            else { return nil }
            return .mese(
                MeseTirocinio(
                    mese: data, previste: previste, frequentate: frequentate, isErogata: isErogata,
                    importo: FieldParsing.euro(form.text("importo")) ?? .zero,
                    motivo: MotivoIndennita(rawValue: form.text("motivo"))))
        case .visita: return .visita(data, nota: form.text("nota"))
        case .sospensione:
            guard let motivo = MotivoSospensioneTirocinio(rawValue: form.text("motivo")) else { return nil }
            return .sospensione(dal: data, motivo, nota: form.text("nota"))
        case .ripresa: return .ripresa(data)
        case .chiusura:
            guard let esito = EsitoTirocinio(rawValue: form.text("esito")) else { return nil }
            return .chiusura(
                ChiusuraTirocinio(
                    data: data, motivo: MotivoFineTirocinio(rawValue: form.text("motivo")), esito: esito,
                    nota: form.text("nota")))
        }
    }

    /// Back to the sheet, which is read again.
    mutating func recorded(_ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        let words = lavoro?.registrato ?? ""
        work = nil
        lavoro = nil
        return Reaction(effects: effects + [reading(context)], banner: Banner(words, kind: .done))
    }
}
