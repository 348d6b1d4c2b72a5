// SPDX-License-Identifier: EUPL-1.2

/// What a key did to a form.
public enum FormEvent: Hashable, Sendable {
    /// The key means nothing here: the screen may use it.
    case ignored
    /// The key was used; no value changed.
    case consumed
    /// The value of a field changed.
    case changed(FieldID)
    /// The focus leaves this field, whose value is final for now: the screen reads it and says what is wrong.
    ///
    /// The key may have completed the value too, as Enter does on the entry of a list.
    case left(FieldID)
    /// Enter on the last field, whose value is final for now too; the focus stays there.
    case completed
}
