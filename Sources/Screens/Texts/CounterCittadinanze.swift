// SPDX-License-Identifier: EUPL-1.2

import Widgets

/// The citizenships most frequent at the counters, with their ISO 3166 numeric code; any other goes by its code.
enum CounterCittadinanze {
    /// The entry that opens the field for another code.
    static let other = "altra"

    static let options = [
        ChoiceOption(code: "380", label: "Italia"),
        ChoiceOption(code: "008", label: "Albania"),
        ChoiceOption(code: "050", label: "Bangladesh"),
        ChoiceOption(code: "156", label: "Cina"),
        ChoiceOption(code: "504", label: "Marocco"),
        ChoiceOption(code: "566", label: "Nigeria"),
        ChoiceOption(code: "586", label: "Pakistan"),
        ChoiceOption(code: "604", label: "Perù"),
        ChoiceOption(code: "642", label: "Romania"),
        ChoiceOption(code: "686", label: "Senegal"),
        ChoiceOption(code: "788", label: "Tunisia"),
        ChoiceOption(code: "804", label: "Ucraina"),
        ChoiceOption(code: other, label: "altra (codice)"),
    ]

    /// The entry and the text of the code field for a stored code.
    static func fields(of code: String) -> (choice: String, code: String) {
        if code.isEmpty { return ("", "") }
        return options.contains { $0.code == code && code != other } ? (code, "") : (other, code)
    }
}
