// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension FormField {
    /// The value as it is read when the field is not being typed.
    public var shownValue: String {
        switch kind {
        case .choice(let options):
            options.first { $0.code == value }?.label ?? value
        case .yesNo:
            switch value {
            case "s": "s\u{EC}"
            case "n": "no"
            default: value
            }
        default:
            value
        }
    }

    /// What is wrong with it: the problem it was given, else what the field itself can tell.
    ///
    /// A choice with words that no entry answers to and a text longer than the field keep what was typed and say so,
    /// until it is mended: nobody has to take the remark away.
    public var currentProblem: String? {
        if let problem { return problem }
        switch kind {
        case .choice(let options):
            let isKnown = value.isEmpty || options.isEmpty || options.contains { $0.code == value }
            return isKnown ? nil : "non \u{E8} tra le voci: scrivere parte di una voce o il suo numero"
        case .text(let maxLength), .number(let maxLength):
            guard value.utf8.count > maxLength, value.count > maxLength else { return nil }
            return "troppo lungo: \(value.count) caratteri, al massimo \(maxLength)"
        default:
            return nil
        }
    }

    /// The codes that are ticked, in the order of the list.
    var checkedCodes: [String] {
        let codes = Set(value.split(separator: ",").map(String.init))
        return kind.options.map(\.code).filter { codes.contains($0) }
    }

    /// The columns of the value, in a place of `available` columns.
    func valueWidth(available: Int) -> Int {
        let wanted =
            switch kind {
            case .text(let maxLength): min(maxLength + 1, 40)
            case .area: 72
            case .date: DateField.width
            case .time: 6
            case .euro: EuroField.width
            case .number(let maxDigits): maxDigits + 1
            case .choice(let options): max(12, (options.map { DisplayWidth.of($0.label) }.max() ?? 0) + 1)
            case .yesNo: 2
            case .lookup: 32
            case .checks, .note, .heading: available
            }
        return max(1, min(width ?? wanted, available))
    }
}
