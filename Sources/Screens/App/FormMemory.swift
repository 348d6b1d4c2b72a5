// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What a screen with a form remembers besides the fields: where its text came from, and what was saved last time.
struct FormMemory: Hashable, Sendable {
    /// When the draft that was taken up again had been written.
    var resumed: Instant?
    /// The values of the last saved form of the same kind, for F4.
    var lastEntry: [String: String] = [:]
    /// Acts are on their way: F2 does not send them twice.
    var isSaving = false
    /// A save against an older version, while the two are compared.
    var conflict: FormConflict?
}
