// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension QuadroState {
    /// The fields of an entry.
    func fields(of entry: Entry) -> [FormField] {
        func value(_ part: String) -> String { sheet["\(entry.key).\(part)"] }
        return [
            FormField(
                id: "situazione", label: "Situazione", kind: .area(rows: 4), help: AssessHelp.situazione,
                value: value("situazione")),
            FormField(
                id: "risorse", label: "Risorse", kind: .area(rows: 3), help: AssessHelp.risorse,
                value: value("risorse")),
            FormField(
                id: "bisogni", label: "Bisogni", kind: .area(rows: 3), help: AssessHelp.bisogni,
                value: value("bisogni")),
            FormField(
                id: "priorita", label: "Priorità",
                kind: .choice(Priorita.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.rawValue) }),
                help: AssessHelp.priorita, value: value("priorita")),
            FormField(
                id: "livello", label: "Livello in ingresso", kind: .number(maxDigits: 1), help: AssessHelp.livello,
                value: value("livello"), note: "da 1 (peggiore) a 6 (migliore), scala locale"),
        ]
    }

    static func check(_ id: FieldID, _ text: String) -> FieldCheck {
        switch id {
        case "livello" where !text.isEmpty && !(1...6).contains(Int(text) ?? 0):
            return .refused(Problem("livello_fuori_scala", "Il livello va da 1 a 6: correggerlo."))
        case "priorita" where !text.isEmpty && Priorita(rawValue: text) == nil:
            return .refused(
                Problem("scelta_ignota", "Non è tra le voci: scrivere parte di una voce o il suo numero."))
        default: return .accepted(text)
        }
    }

    /// F2: the quadro as filled so far.
    mutating func save(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        guard let presa = fascicolo.presa else { return .problem("La presa in carico non è ancora aperta.") }
        if let problem = openFirstInvalid(context) { return problem }
        return record([.saveQuadro(presa.id, version: sheet.version, quadro())], .saving, context)
    }

    /// F9: asks the day, or goes to what lacks.
    mutating func askClosing(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        if let problem = openFirstInvalid(context) { return problem }
        let lacking = quadro().missing
        if let first = lacking.first {
            show(missing: first, context)
            return .problem("Il quadro non può essere chiuso. \(first.sentence.firstUppercased).")
        }
        question = .chiusura
        dialog = Dialog(
            title: "Chiudere il quadro di analisi",
            lines: ["Dopo la chiusura si scrive il progetto, e il quadro non cambia più."],
            kind: .form(
                Form(fields: [
                    FormField(
                        id: "data", label: "Chiuso il", kind: .date, isRequired: true, help: AssessHelp.data,
                        value: context.oggi.italian)
                ])))
        return .none
    }

    /// A: who writes the quadro.
    mutating func askAutori(_ context: ScreenContext) -> Reaction {
        question = .autori
        dialog = Dialog(
            title: "Autori del quadro",
            kind: .form(
                Form(fields: [
                    FormField(
                        id: "autori", label: "Autori", kind: .text(maxLength: 200), help: AssessHelp.autori,
                        value: sheet["autori"])
                ])))
        return .none
    }

    mutating func acceptDialog(_ context: ScreenContext) -> Reaction {
        guard let form = dialog?.form else { return .none }
        if question == .autori {
            sheet.set("autori", form.value("autori"))
            dialog = nil
            return .none
        }
        guard let presa = fascicolo.presa else { return .none }
        let problem: Problem
        switch CalendarDate.parse(entry: form.value("data"), today: context.oggi) {
        case .success(let data) where data > context.oggi:
            problem = Problem("data_futura", "La data \(data.italian) è nel futuro: controllarla.")
        case .success(let data):
            dialog = nil
            let words = "Il quadro è chiuso il \(data.italian): ora si scrive il progetto."
            return record(
                [
                    .saveQuadro(presa.id, version: sheet.version, quadro(chiusoIl: data)),
                    .movePresa(presa.id, version: sheet.version + 1, .chiudiQuadro(data: data)),
                ], .closing(words), context)
        case .failure(let found): problem = found
        }
        dialog?.form?.setProblem("data", problem.sentence)
        return .problem(problem.sentence)
    }

    /// F8: the next thing that lacks, after the entry at work.
    mutating func nextMissing(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        let lacking = quadro().missing
        let here = (opened?.key ?? table.selectedID).flatMap { key in entries.firstIndex { $0.key == key } } ?? -1
        let order = entries.indices.map { (here + 1 + $0 + entries.count) % max(1, entries.count) }
        for index in order {
            if let next = lacking.first(where: { $0.field == entries[index].key }) {
                show(missing: next, context)
                return .say("Manca: \(next.sentence).")
            }
        }
        return .say("Non manca niente: F9 chiude il quadro.")
    }

    mutating func show(missing: Missing, _ context: ScreenContext) {
        guard let entry = entries.first(where: { $0.key == missing.field }) else { return }
        open(entry, context)
        if !sheet["\(entry.key).situazione"].isEmpty { session.form.focus(on: "livello") }
    }

    /// The first entry with a part that cannot be read: its field in focus with the problem beside it.
    private mutating func openFirstInvalid(_ context: ScreenContext) -> Reaction? {
        for entry in entries {
            for part in ["priorita", "livello"] {
                let id = FieldID(rawValue: part)
                guard case .refused(let problem) = Self.check(id, sheet["\(entry.key).\(part)"]) else { continue }
                open(entry, context)
                session.form.focus(on: id)
                session.form.setProblem(id, problem.sentence)
                return .problem("\(entry.soggetto), \(entry.dominio.denominazione): \(problem.sentence)")
            }
        }
        return nil
    }
}

extension String {
    /// The same text with a capital first letter.
    var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
