// SPDX-License-Identifier: EUPL-1.2

/// Whether who speaks for another person has shown that they may.
///
/// Source: docs/FONTI.md 9; DPR 445/2000 art. 38 c. 3-bis.
public struct Delega: Hashable, Sendable, Codable {
    /// The delega was shown.
    public var isPresentata: Bool
    /// Which one: its date, or the decree of who protects the person.
    public var documento: String

    /// What was shown at the counter.
    public init(isPresentata: Bool, documento: String = "") {
        self.isPresentata = isPresentata
        self.documento = documento
    }
}
