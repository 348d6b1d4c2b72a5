// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation
import GRDB

/// A row of the audit trail as it is found: what the chain binds of it, and the hash it carries.
struct AuditStep {
    let link: AuditLink
    /// The hash it carries.
    let impronta: Data
    /// What was there before is still what the chain binds.
    let isWhole: Bool

    /// A stored row.
    init(_ row: Row) {
        link = AuditLink(row)
        impronta = row.held("impronta")
        let precedente: Data? = row.held("precedente")
        let found = precedente.map { Data(SHA256.hash(data: $0)) }
        let sigillato: Data? = row.hasColumn("impronta_sigillato") ? row.held("impronta_sigillato") : nil
        // What was bound in clear and sealed later is what was sealed then; who can open it compares the text too.
        // What a later row says was made anonymous is gone on purpose; its hash stays, and the chain with it.
        let isCancellato: Bool = row.hasColumn("cancellato") ? row.held("cancellato") : false
        isWhole =
            link.improntaPrecedente == found || (found != nil && sigillato == found)
            || (found == nil && isCancellato)
    }

    var id: Int64 { link.id }

    /// True when it is row `id`, after the row with a hash.
    func follows(_ previous: Data, as id: Int64) -> Bool { link.hash(after: previous, as: id) == impronta }
}
