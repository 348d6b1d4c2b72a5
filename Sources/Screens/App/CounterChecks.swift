// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Checks of single fields that several forms of the counter share.
enum CounterChecks {
    static let unknownPlace = "Il luogo non è nell'elenco: scrivere parte del nome e sceglierlo."

    /// A place: the code of a comune or foreign state, chosen from the list or typed.
    static func place(_ text: String) -> FieldCheck {
        let code = text.uppercased().filter { !$0.isWhitespace }
        if code.isEmpty { return .accepted("") }
        let bytes = Array(code.utf8)
        let isCode =
            bytes.count == 4 && (65...90).contains(bytes[0]) && bytes[1...].allSatisfy { (48...57).contains($0) }
        return isCode ? .accepted(code) : .refused(Problem("luogo_sconosciuto", unknownPlace))
    }

    /// A name: spaces squeezed, capitals where everything was typed small.
    static func name(_ text: String) -> FieldCheck {
        let words = text.split(whereSeparator: \.isWhitespace)
        let squeezed = words.joined(separator: " ")
        guard squeezed == squeezed.lowercased() else { return .accepted(squeezed) }
        return .accepted(capitalized(squeezed))
    }

    /// Free text without the spaces at its ends.
    static func line(_ text: String) -> FieldCheck {
        .accepted(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// A date that is not in the future.
    static func pastDate(_ text: String, _ context: ScreenContext) -> FieldCheck {
        if let date = FieldParsing.date(text, context), date > context.oggi {
            return .refused(Problem("data_futura", "La data è nel futuro: controllarla."))
        }
        return FieldParsing.checkDate(text, context)
    }

    /// Five digits, or nothing.
    static func cap(_ text: String) -> FieldCheck {
        if text.isEmpty || text.utf8.count == 5 && text.utf8.allSatisfy({ (48...57).contains($0) }) {
            return .accepted(text)
        }
        return .refused(Problem("cap_errato", "Il CAP ha cinque cifre."))
    }

    /// A telephone number as dialled.
    static func telephone(_ text: String) -> FieldCheck {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let allowed = trimmed.allSatisfy { $0.isASCII && ($0.isNumber || "+ /-.".contains($0)) }
        let digits = trimmed.count { $0.isNumber }
        guard trimmed.isEmpty || allowed && digits >= 5 else {
            return .refused(Problem("telefono_errato", "Un numero di telefono ha almeno cinque cifre, senza lettere."))
        }
        return .accepted(trimmed)
    }

    /// An e-mail address: something on both sides of the at sign.
    static func email(_ text: String) -> FieldCheck {
        let trimmed = text.filter { !$0.isWhitespace }
        let halves = trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard trimmed.isEmpty || halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".") else {
            return .refused(Problem("email_errata", "L'indirizzo e-mail è del tipo nome@esempio.it."))
        }
        return .accepted(trimmed)
    }

    private static func capitalized(_ text: String) -> String {
        var result = ""
        var isStart = true
        for character in text {
            result += isStart ? character.uppercased() : String(character)
            isStart = character == " " || character == "'" || character == "’" || character == "-"
        }
        return result
    }
}
