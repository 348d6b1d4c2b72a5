// SPDX-License-Identifier: EUPL-1.2

import Domain

/// A paper being composed.
struct LavoroStampa: Hashable, Sendable {
    /// What was asked.
    var richiesta: RichiestaStampa
    /// When it began.
    var inizio: Instant

    /// Whole seconds since it began.
    func secondi(_ now: Instant) -> Int64 { max(0, (now.milliseconds - inizio.milliseconds) / 1000) }
}
