// SPDX-License-Identifier: EUPL-1.2

/// What a screen with a form remembers besides the fields, while it saves.
struct FormMemory: Hashable, Sendable {
    /// Acts are on their way: F2 does not send them twice.
    var isSaving = false
    /// A save against an older version, while the two are compared.
    var conflict: FormConflict?
}
