// SPDX-License-Identifier: EUPL-1.2

/// How surely a rule was read in its source.
public enum Certezza: String, CaseIterable, Hashable, Sendable, Codable {
    /// Read in the official text.
    case alta
    /// Read in a reliable summary, or computed from the official text.
    case media
    /// To be checked in the official text before anybody relies on it.
    case daVerificare = "da_verificare"
}
