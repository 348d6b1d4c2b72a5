// SPDX-License-Identifier: EUPL-1.2

/// What a field holds and how it is typed.
public enum FieldKind: Hashable, Sendable {
    /// One line of text.
    case text(maxLength: Int)
    /// Several lines of text, of which `rows` are shown.
    case area(rows: Int)
    /// A date, as typed.
    case date
    /// A time of day, as typed.
    case time
    /// An amount, as typed.
    case euro
    /// A whole number.
    case number(maxDigits: Int)
    /// One entry of a list; the value is its code.
    case choice([ChoiceOption])
    /// Any number of entries of a list; the value is their codes, parted by commas.
    case checks([ChoiceOption])
    /// Yes or no; the value is `s`, `n` or nothing.
    case yesNo
    /// A text whose suggestions are given by the screen while it is typed.
    case lookup
    /// A line that is only read.
    case note
    /// The title of the fields that follow.
    case heading

    /// Whether the keys can act on it.
    var isEditable: Bool {
        switch self {
        case .note, .heading: false
        default: true
        }
    }

    /// The entries of a list, if it is one.
    var options: [ChoiceOption] {
        switch self {
        case .choice(let options), .checks(let options): options
        default: []
        }
    }
}
