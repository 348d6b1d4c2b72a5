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
        case .incontri:
            let item = index.flatMap { equipe.incontri.indices.contains($0) ? equipe.incontri[$0] : nil }
            dialog = Dialog(
                title: item == nil ? "Nuovo incontro" : "Incontro",
                kind: .form(Form(fields: Self.fields(item, context))))
        }
    }

    private static func fields(_ item: ComponenteEquipe?, _ context: ScreenContext) -> [FormField] {
        let people = context.session.operatori.filter(\.isAttivo).map {
            ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome), \($0.ruolo.denominazione)")
        }
        let parts = RuoloEquipe.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.rawValue) }
        return [
            .one(
                "operatore", "Operatore", people, value: item?.operatore.map { "\($0.rawValue)" } ?? "",
                isRequired: false, help: "Chi lavora con questo archivio; per gli altri si scrive il nome."),
            .line("nome", "Nome", item?.nome ?? "", isRequired: true, width: 36),
            .line("ente", "Ente", item?.ente ?? "", width: 36),
            .line("profilo", "Profilo", item?.profilo ?? "", width: 36),
            .one(
                "ruolo", "Ruolo", parts, value: (item?.ruolo ?? .componente).rawValue,
                help: "Il referente è uno solo; un invitato allarga l'équipe."),
            FormField(
                id: "ore", label: "Ore al mese", kind: .number(maxDigits: 3), help: "Le ore previste al mese.",
                value: "\(item?.oreMensili ?? 12)"),
        ]
    }

    private static func fields(_ item: IncontroEquipe?, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", item?.data ?? context.oggi),
            .line("presenti", "Presenti", item?.presenti ?? "", isRequired: true, width: 40),
            FormField(
                id: "decisioni", label: "Decisioni", kind: .area(rows: 5), value: item?.decisioni ?? "", width: 56),
            .day("prossimo", "Prossimo incontro", item?.prossimo, isRequired: false),
        ]
    }

    /// A key for the row being written.
    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .changed(let id):
            dialog?.form?.setProblem(id, nil)
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
            case .incontri: equipe.incontri.map { Form(fields: Self.fields($0, context)).values }
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
    }

    /// Reads a field that was left; the operator chosen fills name, body and profile.
    private mutating func check(_ id: FieldID, _ context: ScreenContext) {
        guard var form = dialog?.form else { return }
        switch FieldParsing.check(id, form.value(id), in: form, context) {
        case .accepted(let text, _): form.set(id, text)
        case .refused(let problem): form.setProblem(id, problem.sentence)
        }
        let person = context.session.operatori.first { "\($0.id.rawValue)" == form.value("operatore") }
        if id == "operatore", let person {
            form.set("nome", person.nomeBreve)
            form.set("ente", person.ente)
            form.set("profilo", person.ruolo.denominazione)
        }
        dialog?.form = form
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
                    oreMensili: Int(form.value("ore")) ?? 0))
        case .incontri:
            guard let data = FieldParsing.date(form.trimmed("data"), context) else { return nil }
            return EquipeRows.text(
                IncontroEquipe(
                    data: data, presenti: form.trimmed("presenti"), decisioni: form.trimmed("decisioni"),
                    prossimo: FieldParsing.date(form.trimmed("prossimo"), context)))
        }
    }
}
