// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The screen is locked: what is under it goes on existing, and nobody reads it.
public struct Blocco: Hashable, Sendable {
    /// When it was locked.
    let dalle: TimeOfDay
    /// A password opens it; else Enter does.
    let conPassword: Bool
    /// What is typed of the password.
    var password = ""
    /// Why it did not open.
    var problema: String?
}
