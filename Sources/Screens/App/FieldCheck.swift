// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What the Domain makes of the text of a field when the focus leaves it.
public enum FieldCheck: Hashable, Sendable {
    /// Accepted, written out in full, with a faint note beside it.
    case accepted(String, note: String? = nil)
    /// Refused: the sentence goes beside the field, the text stays as typed.
    case refused(Problem)
}
