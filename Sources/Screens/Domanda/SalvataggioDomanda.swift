// SPDX-License-Identifier: EUPL-1.2

import Domain

/// How far the save of a domanda has gone: the form is one act, its protocol the next.
enum SalvataggioDomanda: Hashable, Sendable {
    /// Nothing is on its way.
    case none
    /// The form is being written; what lacks for the protocol is already known.
    case form(missing: [Missing])
    /// The form is in the archive, in BOZZA, and the protocol is being written.
    case protocollo(Identifier<Domanda>)
    /// The draft is being withdrawn.
    case annullo
}
