// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The form of one member, under the table of the household.
struct EditorComponente: Hashable, Sendable {
    /// Position of the member among the rows; the row after the last is a member being added.
    let index: Int
    /// The row as it was opened, with the person.
    let row: RigaNucleo
    /// The fields.
    var session: FormSession

    /// The form on a row.
    init(_ row: RigaNucleo, at index: Int, focus: FieldID? = nil) {
        self.index = index
        self.row = row
        var form = Form(fields: Self.fields)
        form.restore(row.values)
        if let focus { form.focus(on: focus) }
        session = FormSession(form: form, draftKey: "", draftTitle: "")
    }

    /// The row with what the form says now.
    var edited: RigaNucleo {
        var result = row
        result.values = session.form.values
        return result
    }

    static let fields: [FormField] = [
        FormField(
            id: "parentela", label: "Parentela", kind: .choice(options(Parentela.allCases) { $0.denominazione }),
            isRequired: true, help: "Che cosa è per chi chiede il ReI."),
        FormField(
            id: "titolo", label: "Titolo di studio",
            kind: .choice(options(TitoloDiStudio.allCases) { $0.denominazione }), help: "Il più alto ottenuto."),
        FormField(
            id: "condizione", label: "Condizione",
            kind: .choice(options(CondizioneOccupazionale.allCases) { $0.denominazione }),
            help: "La condizione occupazionale."),
        FormField(
            id: "qualifica", label: "Qualifica", kind: .text(maxLength: 60), help: "Il mestiere: per esempio cuoco."),
        FormField(id: "convivente", label: "Convivente", kind: .yesNo, help: "Vive sotto lo stesso tetto."),
        FormField(
            id: "did", label: "DID firmata", kind: .yesNo,
            help: "La dichiarazione di immediata disponibilità al lavoro è firmata.", sharesLine: true),
        FormField(
            id: "naspi", label: "NASpI", kind: .yesNo,
            help: "Riceve la NASpI o un altro ammortizzatore sociale per la disoccupazione."),
        FormField(id: "corsi", label: "Frequenta corsi", kind: .yesNo, help: "Corsi di formazione.", sharesLine: true),
        FormField(
            id: "disabilita", label: "Disabilità",
            kind: .choice(options(CondizioneDisabilita.allCases) { $0.denominazione }), help: "Come nella DSU."),
        FormField(
            id: "dal", label: "Nel nucleo dal", kind: .date, isRequired: true, help: "Il primo giorno nel nucleo."),
        FormField(
            id: "al", label: "fino al", kind: .date, help: "L'ultimo giorno nel nucleo; vuoto se ne fa parte.",
            sharesLine: true),
    ]

    private static func options<Value: RawRepresentable>(
        _ cases: [Value], _ label: (Value) -> String
    ) -> [ChoiceOption] where Value.RawValue == String {
        cases.map { ChoiceOption(code: $0.rawValue, label: label($0)) }
    }
}
