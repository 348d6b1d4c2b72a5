// SPDX-License-Identifier: EUPL-1.2

/// In what two pictures of a household disagree.
public enum TipoDifformita: String, CaseIterable, Hashable, Sendable, Codable {
    /// Somebody is in one picture and not in another.
    case presenza
    /// The kinship is not the same.
    case parentela
    /// Somebody has no codice fiscale: INPS does not examine the domanda.
    case codiceFiscaleMancante = "codice_fiscale_mancante"
    /// The codice fiscale is not the same.
    case codiceFiscaleDiverso = "codice_fiscale_diverso"
}
