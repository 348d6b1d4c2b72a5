// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A domanda with everything an outcome is compared with, and everything its lists follow from.
struct DomandaLetta {
    var domanda: Domanda
    /// Its outcomes, oldest first.
    var esiti: [EsitoInps]
    /// Every fact of axis A.
    var fatti: [RigaEsito.Fatto]
    var presa: StoredPresa?
    var attese: QueueFacts

    /// Day of the latest fact of axis A.
    var ultimoFatto: CalendarDate? { fatti.map(\.data).max() }
}
