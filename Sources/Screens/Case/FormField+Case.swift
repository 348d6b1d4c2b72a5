// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormField {
    /// A date, with the day of today already written where asked.
    static func day(
        _ id: FieldID = "data", _ label: String = "Data", _ value: CalendarDate?, isRequired: Bool = true,
        sharesLine: Bool = false, help: String = CaseHelp.date
    ) -> FormField {
        FormField(
            id: id, label: label, kind: .date, isRequired: isRequired, help: help, value: value?.italian ?? "",
            sharesLine: sharesLine)
    }

    /// One line of words.
    static func line(
        _ id: FieldID, _ label: String, _ value: String = "", isRequired: Bool = false, width: Int = 48,
        sharesLine: Bool = false, help: String = ""
    ) -> FormField {
        FormField(
            id: id, label: label, kind: .text(maxLength: 500), isRequired: isRequired, help: help, value: value,
            width: width, sharesLine: sharesLine)
    }

    /// Yes or no.
    static func flag(_ id: FieldID, _ label: String, _ value: Bool?, isRequired: Bool = true, help: String) -> FormField
    {
        FormField(
            id: id, label: label, kind: .yesNo, isRequired: isRequired, help: help + " Si risponde s o n.",
            value: FieldParsing.text(value))
    }

    /// One of some entries.
    static func one(
        _ id: FieldID, _ label: String, _ options: [ChoiceOption], value: String = "", isRequired: Bool = true,
        help: String
    ) -> FormField {
        FormField(
            id: id, label: label, kind: .choice(options), isRequired: isRequired, help: "\(help) \(CaseHelp.choice)",
            value: value)
    }
}
