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

    /// A line whose complete value is a default: typing begins a new one, where an insertion would be a mistake.
    private static func coded(_ line: TextField, isComplete: Bool) -> FieldEditor {
        var line = line
        line.replacesOnTyping = isComplete
        return .line(line)
    }

    /// The editor of a field, with its value.
    init(for field: FormField) {
        switch field.kind {
        case .text(let maxLength):
            self = .line(TextField(field.value, maxLength: maxLength))
        case .date:
            self = .coded(DateField(field.value).field, isComplete: field.value.count == 10)
        case .time:
            self = .coded(
                TextField(field.value, maxLength: 5, filter: .time), isComplete: field.value.contains(":"))
        case .euro:
            self = .coded(EuroField(field.value).field, isComplete: field.value.contains(","))
        case .number(let maxDigits):
            self = .coded(
                TextField(field.value, maxLength: maxDigits, filter: .digits), isComplete: !field.value.isEmpty)
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
