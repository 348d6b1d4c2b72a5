// SPDX-License-Identifier: EUPL-1.2

/// A part of the project on the screen.
enum ParteProgetto: String, CaseIterable, Hashable, Sendable {
    case testata, obiettivi, interventi, impegni

    /// Beginning of the keys of its rows; the head has a key for each field.
    var prefix: String { "\(rawValue)." }

    /// Letter that opens it.
    var letter: Character {
        switch self {
        case .testata: "t"
        case .obiettivi: "o"
        case .interventi: "i"
        case .impegni: "m"
        }
    }
}
