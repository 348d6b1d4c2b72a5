// SPDX-License-Identifier: EUPL-1.2

/// One entry of a list of codes: what is stored and what the person reads.
public struct ChoiceOption: Hashable, Sendable {
    /// The stable code, the one that is stored.
    public var code: String
    /// The words shown.
    public var label: String

    /// An entry from its code and its words.
    public init(code: String, label: String) {
        self.code = code
        self.label = label
    }
}
