// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Widgets

/// A form with one field of each kind that matters to the tests.
enum FormFixture {
    static let titles = [
        ChoiceOption(code: "prop", label: "Proprietà"), ChoiceOption(code: "aff", label: "Affitto da privato"),
        ChoiceOption(code: "erp", label: "Alloggio popolare"), ChoiceOption(code: "como", label: "Comodato gratuito"),
        ChoiceOption(code: "osp", label: "Ospite di parenti o amici"), ChoiceOption(code: "sfd", label: "Senza dimora"),
    ]

    static func form() -> Form {
        Form(fields: [
            FormField(id: "chi", label: "Chi", kind: .heading),
            FormField(id: "cognome", label: "Cognome", kind: .text(maxLength: 20), isRequired: true),
            FormField(id: "nome", label: "Nome", kind: .text(maxLength: 20), isRequired: true, sharesLine: true),
            FormField(id: "nata", label: "Nata il", kind: .date),
            FormField(id: "casa", label: "Casa", kind: .heading),
            FormField(id: "titolo", label: "Titolo", kind: .choice(titles)),
            FormField(
                id: "canone", label: "Canone", kind: .euro, isEnabled: false, disabledReason: "solo se in affitto"),
            FormField(
                id: "servizi", label: "Servizi",
                kind: .checks([
                    ChoiceOption(code: "sad", label: "Assistenza domiciliare"),
                    ChoiceOption(code: "edu", label: "Sostegno educativo"),
                    ChoiceOption(code: "tir", label: "Tirocinio"),
                ])),
            FormField(id: "minori", label: "Minori", kind: .yesNo),
            FormField(id: "comune", label: "Comune", kind: .lookup),
            FormField(id: "note", label: "Note", kind: .area(rows: 2)),
        ])
    }

    static func form(on id: FieldID) -> Form {
        var form = form()
        form.focus(on: id)
        return form
    }
}

extension Form {
    /// Presses keys; returns what the last one did.
    @discardableResult
    mutating func press(_ script: String) -> FormEvent {
        var event = FormEvent.ignored
        for key in Keyboard.keys(script) { event = handle(key) }
        return event
    }
}
