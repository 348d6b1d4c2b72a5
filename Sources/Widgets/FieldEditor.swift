// SPDX-License-Identifier: EUPL-1.2

/// What is being typed in the field that has the focus.
enum FieldEditor: Hashable, Sendable {
    case none
    case line(TextField)
    case area(TextArea)
    case choice(ChoiceEditor)
    case lookup(LookupEditor)
    case checks(CheckList)
    case yesNo

    /// The editor of a field, with its value.
    init(for field: FormField) {
        switch field.kind {
        case .text(let maxLength):
            self = .line(TextField(field.value, maxLength: maxLength))
        case .date:
            self = .line(DateField(field.value).field)
        case .time:
            self = .line(TextField(field.value, maxLength: 5, filter: .time))
        case .euro:
            self = .line(EuroField(field.value).field)
        case .number(let maxDigits):
            self = .line(TextField(field.value, maxLength: maxDigits, filter: .digits))
        case .area(let rows):
            self = .area(TextArea(field.value, rows: rows, columns: field.width ?? 72, maxLength: .max))
        case .choice(let options):
            self = .choice(ChoiceEditor(options: options, value: field.value))
        case .lookup:
            self = .lookup(LookupEditor(text: field.value))
        case .checks(let options):
            self = .checks(CheckList(options, checked: field.checkedCodes))
        case .yesNo:
            self = .yesNo
        case .note, .heading:
            self = .none
        }
    }
}
