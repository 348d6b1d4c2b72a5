// SPDX-License-Identifier: EUPL-1.2

/// Whether where a person is may be read: of a protected household only by who is named.
///
/// Source: L. 119/2013 art. 3; D.L. 93/2013; docs/FONTI.md 7.4; Regolamento UE 2016/679 art. 32.
public enum RecapitoProtetto: String, Hashable, Sendable, Codable {
    /// Not protected.
    case no
    /// Protected, and who reads is named.
    case leggibile
    /// Protected, and left out of what is read.
    case nascosto

    /// What is read in the place of an address, a telephone or a place.
    public static let parole = "recapito protetto"
}
