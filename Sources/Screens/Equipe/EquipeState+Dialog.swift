// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension EquipeState {
    /// Opens the form of a member, or of a meeting.
    mutating func openRow(_ index: Int?, _ context: ScreenContext) {
        riga = index
        switch lista {
        case .componenti:
            let item = index.flatMap { equipe.componenti.indices.contains($0) ? equipe.componenti[$0] : nil }
            dialog = Dialog(
                title: item == nil ? "Nuovo componente" : "Componente",
                kind: .form(Form(fields: Self.fields(item, context))))
            showConsenso()
        case .incontri:
            let item = index.flatMap { equipe.incontri.indices.contains($0) ? equipe.incontri[$0] : nil }
            dialog = Dialog(
                title: item == nil ? "Nuovo incontro" : "Incontro",
                kind: .form(Form(fields: fields(item, context))))
        }
    }

    private static func fields(_ item: ComponenteEquipe?, _ context: ScreenContext) -> [FormField] {
        let people = context.session.operatori.filter(\.isAttivo).map {
            ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome), \($0.ruolo.denominazione)")
        }
        let parts = RuoloEquipe.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.rawValue) }
        let profiles = TipoComponente.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .one(
                "operatore", "Operatore", people, value: item?.operatore.map { "\($0.rawValue)" } ?? "",
                isRequired: false, help: "Chi lavora con questo archivio; per gli altri si scrive il nome."),
            .one(
                "tipo", "Servizio", profiles, value: item?.tipo?.rawValue ?? "", isRequired: false,
                help: "La base: servizio sociale, Centro per l'Impiego, Terzo settore. Gli altri allargano l'équipe."),
            .line("nome", "Nome", item?.nome ?? "", isRequired: true, width: 36),
            .line("ente", "Ente", item?.ente ?? "", width: 36),
            .line("profilo", "Profilo", item?.profilo ?? "", width: 36),
            .one(
                "ruolo", "Ruolo", parts, value: (item?.ruolo ?? .componente).rawValue,
                help: "Il referente è uno solo; un invitato allarga l'équipe."),
            FormField(
                id: "ore", label: "Ore al mese", kind: .number(maxDigits: 3), help: "Le ore previste al mese.",
                value: "\(item?.oreMensili ?? 12)"),
            .line(
                "consenso", "Consenso di", item?.consenso?.persona ?? "", width: 36,
                help: "Chi del nucleo acconsente all'invito del servizio, o chi lo rappresenta: si scrive prima di "
                    + "invitarlo (D.P.R. 309/1990, art. 120)."),
            .day("consenso_del", "Consenso del", item?.consenso?.data, isRequired: false),
        ]
    }

    /// The agreement is asked for the services that need it.
    mutating func showConsenso() {
        let tipo = TipoComponente(rawValue: dialog?.form?.value("tipo") ?? "")
        for id: FieldID in ["consenso", "consenso_del"] {
            dialog?.form?[id].isVisible = tipo?.needsConsenso == true
            dialog?.form?[id].isRequired = tipo?.needsConsenso == true
        }
    }

    private func fields(_ item: IncontroEquipe?, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", item?.data ?? context.oggi),
            .line(
                "presenti", "Presenti", item?.presenti ?? equipe.componenti.map(\.nome).joined(separator: ", "),
                isRequired: true, width: 48,
                help: "I nomi, con una virgola tra l'uno e l'altro: di chi è nell'équipe si contano le ore."),
            FormField(
                id: "durata", label: "Durata in minuti", kind: .number(maxDigits: 3),
                help: "Quanto è durato: serve al conto delle ore del mese.",
                value: item.map { $0.durata.map { "\($0)" } ?? "" } ?? "60"),
            FormField(
                id: "decisioni", label: "Decisioni", kind: .area(rows: 5), value: item?.decisioni ?? "", width: 56),
            .day(
                "prossimo", "Prossimo incontro", item?.prossimo, isRequired: false,
                help: "Registrando l'équipe, il prossimo incontro va nell'agenda di chi vi lavora."),
            FormField(
                id: "ora", label: "alle", kind: .time, help: "Se non è scritta, nell'agenda va alle 9:00.",
                value: item?.prossimaOra?.italian ?? "", sharesLine: true),
        ]
    }

    /// A key for the row being written.
    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .changed(let id):
            dialog?.form?.setProblem(id, nil)
            if id == "tipo" { showConsenso() }
            keepOpenRow()
        case .left(let id):
            check(id, context)
            keepOpenRow()
        case .accepted: return closeRow(context)
        case .cancelled:
            dialog = nil
            sheet.set(EquipeRows.open, "")
        case .pending, .consumed: break
        }
        return .none
    }

    /// F4: what the row above has in this field.
    mutating func repeatAbove(_ context: ScreenContext) -> Reaction {
        guard var form = dialog?.form, let field = form.focus else { return .ignored }
        let rows =
            switch lista {
            case .componenti: equipe.componenti.map { Form(fields: Self.fields($0, context)).values }
            case .incontri: equipe.incontri.map { Form(fields: fields($0, context)).values }
            }
        let above = rows[..<min(riga ?? rows.count, rows.count)].reversed().compactMap { $0[field.rawValue] }
        guard let value = above.first(where: { !$0.isEmpty }) else {
            return .problem("Sopra non c'è ancora un valore da ripetere.")
        }
        form.set(field, value)
        form.setProblem(field, nil)
        dialog?.form = form
        check(field, context)
        keepOpenRow()
        return .none
    }

    /// The row being written goes to the draft as it is.
    mutating func keepOpenRow() {
        guard let form = dialog?.form else { return }
        let values = form.values.map { "\($0.key)=\($0.value)" }.sorted()
        let name = lista == .componenti ? "c" : "i"
        sheet.set(EquipeRows.open, EquipeRows.join([name, riga.map { "\($0)" } ?? ""] + values))
    }

    /// Opens again the row a draft was left in.
    mutating func reopenRow(_ context: ScreenContext) {
        let parts = EquipeRows.split(sheet[EquipeRows.open])
        guard parts.count > 2 else { return }
        lista = parts[0] == "c" ? .componenti : .incontri
        openRow(Int(parts[1]), context)
        var values: [String: String] = [:]
        for part in parts.dropFirst(2) {
            let name = part.prefix { $0 != "=" }
            values[String(name)] = String(part.dropFirst(name.count + 1))
        }
        dialog?.form?.restore(values)
        showConsenso()
    }

    /// Reads a field that was left; the operator chosen fills name, body and profile.
    private mutating func check(_ id: FieldID, _ context: ScreenContext) {
        guard var form = dialog?.form else { return }
        switch FieldParsing.check(id, form.value(id), in: form, context) {
        case .accepted(let text, _): form.set(id, text)
        case .refused(let problem): form.setProblem(id, problem.sentence)
        }
        let person = context.session.operatori.first { "\($0.id.rawValue)" == form.value("operatore") }
        if id == "tipo", let tipo = TipoComponente(rawValue: form.value("tipo")) {
            // What is already written stays.
            if form.value("ente").isEmpty { form.set("ente", tipo.ente) }
            if form.value("profilo").isEmpty { form.set("profilo", tipo.profilo) }
            if !tipo.isBase, form.value("ruolo") == RuoloEquipe.componente.rawValue {
                form.set("ruolo", RuoloEquipe.invitato.rawValue)
            }
        }
        if id == "operatore", let person {
            form.set("nome", person.nomeBreve)
            form.set("ente", person.ente)
            form.set("profilo", person.ruolo.denominazione)
            if form.value("tipo").isEmpty, let tipo = TipoComponente(ruolo: person.ruolo) {
                form.set("tipo", tipo.rawValue)
            }
        }
        dialog?.form = form
        showConsenso()
    }

    /// The row goes to its list, if it can be read.
    private mutating func closeRow(_ context: ScreenContext) -> Reaction {
        for field in dialog?.form?.fields ?? [] where field.canBeFocused { check(field.id, context) }
        guard var form = dialog?.form else { return .none }
        for id in form.missing { form.setProblem(id, "Questo dato serve: completarlo.") }
        dialog?.form = form
        guard form.problems.isEmpty, let text = Self.row(form, lista, context) else {
            dialog?.form?.focusFirstProblem()
            keepOpenRow()
            return FormSession.firstProblem(form)
        }
        let prefix = lista == .componenti ? EquipeRows.componente : EquipeRows.incontro
        let keys = EquipeRows.keys(prefix, sheet.typed)
        let index = riga.flatMap { keys.indices.contains($0) ? $0 : nil }
        sheet.set(index.map { keys[$0] } ?? EquipeRows.newKey(prefix, sheet.typed), text)
        sheet.set(EquipeRows.open, "")
        dialog = nil
        refresh()
        let place = index ?? keys.count
        if lista == .componenti { componenti.select(index: place) } else { incontri.select(index: place) }
        return .say("Riga scritta: F2 registra l'équipe.")
    }

    private static func row(_ form: Form, _ lista: Lista, _ context: ScreenContext) -> String? {
        switch lista {
        case .componenti:
            guard let ruolo = RuoloEquipe(rawValue: form.value("ruolo")) else { return nil }
            return EquipeRows.text(
                ComponenteEquipe(
                    operatore: Int64(form.value("operatore")).map { Identifier($0) }, nome: form.trimmed("nome"),
                    ente: form.trimmed("ente"), profilo: form.trimmed("profilo"), ruolo: ruolo,
                    oreMensili: Int(form.value("ore")) ?? 0, tipo: TipoComponente(rawValue: form.value("tipo")),
                    consenso: consenso(form, context)))
        case .incontri:
            guard let data = FieldParsing.date(form.trimmed("data"), context) else { return nil }
            return EquipeRows.text(
                IncontroEquipe(
                    data: data, presenti: form.trimmed("presenti"), decisioni: form.trimmed("decisioni"),
                    prossimo: FieldParsing.date(form.trimmed("prossimo"), context),
                    prossimaOra: FieldParsing.time(form.trimmed("ora")), durata: Int(form.value("durata"))))
        }
    }

    private static func consenso(_ form: Form, _ context: ScreenContext) -> ConsensoInvito? {
        let persona = form.trimmed("consenso")
        guard !persona.isEmpty, let data = FieldParsing.date(form.trimmed("consenso_del"), context) else { return nil }
        return ConsensoInvito(persona: persona, data: data)
    }
}
