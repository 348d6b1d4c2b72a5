// SPDX-License-Identifier: EUPL-1.2

/// Which characters a line of text accepts.
///
/// A filter only keeps out what can never be part of the value; whether the value is right is for the Domain to say.
public enum TextFilter: Hashable, Sendable {
    /// Everything that can be shown.
    case any
    /// What a date is typed with: `15/3`, `150318`, `oggi`, `+30`, `-1s`.
    case date
    /// What an amount is typed with: `1.800,5`.
    case euro
    /// What a time of day is typed with: `9:30`, `0930`, `9.30`.
    case time
    /// Digits only.
    case digits

    /// Whether a character may be typed.
    func accepts(_ character: Character) -> Bool {
        if character.unicodeScalars.contains(where: Self.isControl) { return false }
        switch self {
        case .any:
            return true
        case .date:
            return character.isASCII && (character.isLetter || character.isNumber || "/-.+ ".contains(character))
        case .euro:
            return character.isASCII && (character.isNumber || ".,-+ ".contains(character))
        case .time:
            return character.isASCII && (character.isNumber || ":.,".contains(character))
        case .digits:
            return character.isASCII && character.isNumber
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }
}
