// SPDX-License-Identifier: EUPL-1.2

/// Something in the register that is not as it was written: what, on which rows.
public struct RegisterFault: Hashable, Sendable {
    /// What was done to the rows.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A row does not say what it said.
        case cambiata
        /// Rows are missing.
        case tolta
        /// Rows nobody wrote there.
        case inserita
        /// A row stands at another one's place.
        case spostata
        /// The last rows are missing.
        case troncata
        /// The chain holds, but it is not the one that was sealed.
        case rifatta
        /// The seal is of another archive, or made with another key.
        case sigilloEstraneo = "sigillo_estraneo"
    }

    /// What was done.
    public let kind: Kind
    /// The first row it regards.
    public let first: Int64
    /// The last row it regards.
    public let last: Int64
    /// One Italian sentence.
    public let sentence: String

    /// A fault of some rows.
    public init(_ kind: Kind, _ first: Int64, through last: Int64? = nil, _ sentence: String) {
        self.kind = kind
        self.first = first
        self.last = last ?? first
        self.sentence = sentence
    }
}
