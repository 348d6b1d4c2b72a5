// SPDX-License-Identifier: EUPL-1.2

/// How an item is answered; every answer is stored as text in the shape said here.
public enum TipoVoce: Hashable, Sendable {
    /// "s" or "n".
    case siNo
    /// One line.
    case testo
    /// Several lines.
    case testoLungo
    /// ISO date.
    case data
    /// Whole number, not negative.
    case numero
    /// Euro as `Euro.plain`.
    case euro
    /// One code.
    case scelta([OpzioneVoce])
    /// Codes joined by commas.
    case scelte([OpzioneVoce])
}
