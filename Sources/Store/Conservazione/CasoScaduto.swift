// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A case whose time of keeping is over, with the number of the rule that says it.
struct CasoScaduto: Hashable {
    let domanda: Identifier<Domanda>
    let presa: Identifier<PresaInCarico>?
    let regola: Int64
    let anni: Int
}
