// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A conflict being settled: what the archive holds now, in the raw text of the fields.
struct FormConflict: Hashable, Sendable {
    /// Versions, who and when.
    let conflict: VersionConflict
    /// Raw text of each field as the archive holds it; empty until it is read again.
    var theirs: [String: String] = [:]
    /// The rows shown.
    var rows: [RigaConflitto] = []

    /// The fields in which the archive wins, from the choice brought back by the comparison.
    ///
    /// A choice names the side ("loro") or carries the text that was shown.
    func taken(_ choice: [String: String]) -> [String] {
        rows.filter { row in
            guard let chosen = choice[row.id] else { return false }
            return chosen == "loro" || (chosen == row.loro && chosen != row.mio)
        }.map(\.id)
    }
}
