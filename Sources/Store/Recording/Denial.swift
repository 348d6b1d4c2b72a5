// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A refusal because of the role: it leaves an audit row, written after the transaction has been taken back.
struct Denial: Error {
    let refusal: Refusal
    let azione: String
    /// The case it was about, for the row.
    var domanda: Identifier<Domanda>?
}
