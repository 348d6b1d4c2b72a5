// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A conflict being settled: what the archive holds now, in the raw text of the fields.
struct FormConflict: Hashable, Sendable {
    /// Versions, who and when.
    let conflict: VersionConflict
    /// Raw text of each field as the archive holds it; empty until it is read again.
    var theirs: [String: String] = [:]
    /// The rows shown: what both desks have changed.
    var rows: [RigaConflitto] = []
}
