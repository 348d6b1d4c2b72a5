// SPDX-License-Identifier: EUPL-1.2

/// A question or a message over the screen: the only thing with a frame.
public struct Dialog: Hashable, Sendable {
    /// What a dialog asks.
    public enum Kind: Hashable, Sendable {
        /// Nothing: it is read and closed.
        case message
        /// A yes or a no, each with the words that say what happens.
        case confirm(yes: String, no: String)
        /// The fields of a small form.
        case form(Form)
    }

    /// What it is about.
    public var title: String
    /// What it says; long lines are wrapped.
    public var lines: [String]
    /// What it asks.
    public var kind: Kind
    /// Whether Enter answers yes to a question; what cannot be undone begins on no.
    public var isYesMarked: Bool
    /// The first line shown, when they are more than the screen.
    public internal(set) var top = 0

    /// A dialog; a question begins on yes unless said otherwise.
    public init(title: String, lines: [String] = [], kind: Kind = .message, isYesMarked: Bool = true) {
        self.title = title
        self.lines = lines
        self.kind = kind
        self.isYesMarked = isYesMarked
    }

    /// The form it holds, if it holds one.
    public var form: Form? {
        get {
            guard case .form(let form) = kind else { return nil }
            return form
        }
        set {
            guard case .form = kind, let newValue else { return }
            kind = .form(newValue)
        }
    }
}
