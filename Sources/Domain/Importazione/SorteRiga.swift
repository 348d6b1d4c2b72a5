// SPDX-License-Identifier: EUPL-1.2

/// What becomes of a row of a file.
///
/// Source: docs/FONTI.md 6.4.
public enum SorteRiga: String, CaseIterable, Hashable, Sendable {
    /// First outcome of its domanda, or a domanda that was not here.
    case nuova
    /// A further fact of a domanda that is here.
    case aggiornata
    /// Says what the archive already says.
    case invariata
    /// Well formed, but no domanda is certainly its own: it waits to be matched by hand.
    case daAbbinare = "da_abbinare"
    /// The law of the states, or what is recorded, does not allow it.
    case inConflitto = "in_conflitto"
    /// Malformed, or with a value that cannot be.
    case errata

    /// The word on the screen.
    public var denominazione: String {
        switch self {
        case .nuova: "nuova"
        case .aggiornata: "aggiornata"
        case .invariata: "invariata"
        case .daAbbinare: "da abbinare"
        case .inConflitto: "in conflitto"
        case .errata: "errata"
        }
    }

    /// True when the row is not taken.
    public var isScartata: Bool { self == .inConflitto || self == .errata }
}
