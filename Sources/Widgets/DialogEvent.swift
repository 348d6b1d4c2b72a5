// SPDX-License-Identifier: EUPL-1.2

/// What a key did to a dialog.
public enum DialogEvent: Hashable, Sendable {
    /// The key means nothing here; the dialog stays.
    case pending
    /// The key was used; the dialog stays.
    case consumed
    /// The value of a field changed.
    case changed(FieldID)
    /// The focus leaves a field.
    case left(FieldID)
    /// Yes, or the message was read, or the form is complete: the screen reads the form before it closes the dialog.
    case accepted
    /// No, or Esc.
    case cancelled
}
