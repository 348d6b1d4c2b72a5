// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What one kind of form about a household asks, warns about and records.
protocol AttoNucleoForm: Sendable {
    /// The fields, with what is known already written.
    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField]
    /// What the Domain makes of a text that its kind alone does not check.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck?
    /// Shows, hides and completes fields after `changed` was left; nil after anything else.
    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext)
    /// What the form is about, under the title of the household.
    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String]
    /// What follows from what is typed, said under the form: never blocks.
    func remarks(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> [String]
    /// What happens to the household, for the picture before and after; nil for other forms, or until it can be read.
    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo?
    /// What is recorded; the problems beside the fields when it cannot be.
    func atti(
        _ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext
    ) -> (atti: [AttoNucleo], problems: [Problem])
    /// Words said once it is recorded.
    var fatto: String { get }
}

extension AttoNucleoForm {
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck? { nil }
    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {}
    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String] { [] }
    func remarks(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> [String] { [] }
    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? { nil }

    /// The day in a field.
    func day(_ form: Form, _ context: ScreenContext, _ id: FieldID = "data") -> CalendarDate? {
        FieldParsing.date(form.trimmed(id), context)
    }

    /// Members of the household today, as entries of a list.
    func members(_ screen: AttoNucleoState, _ context: ScreenContext) -> [ChoiceOption] {
        screen.fascicolo.membri(on: context.oggi).map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.nome) }
    }

    /// The person chosen in a list of members.
    func person(_ form: Form, _ id: FieldID) -> Identifier<Persona>? { Int64(form.value(id)).map { Identifier($0) } }
}

extension AttoNucleoForm {
    static var parentele: [ChoiceOption] {
        Parentela.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
    }

    /// A list of codes with their words.
    func options<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type, _ words: (Value) -> String
    ) -> [ChoiceOption] where Value.RawValue == String {
        type.allCases.map { ChoiceOption(code: $0.rawValue, label: words($0)) }
    }
}
