// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Synchronization

/// The vault of each open connection: it belongs to the connection, which has no place to keep it.
///
/// A connection and its vault are used on one thread; only this table is shared.
private final class Vaults: Sendable {
    private struct Kept: @unchecked Sendable { let vault: Vault }

    static let shared = Vaults()
    private let kept = Mutex<[ObjectIdentifier: Kept]>([:])

    func find(_ connection: ObjectIdentifier) -> Vault? { kept.withLock { $0[connection] }?.vault }

    func keep(_ vault: Vault, for connection: ObjectIdentifier) {
        let entry = Kept(vault: vault)
        kept.withLock { $0[connection] = entry }
    }

    func forget(_ connection: ObjectIdentifier) { kept.withLock { $0[connection] = nil } }
}

extension Database {
    /// The vault of the connection; nil for one the store did not open.
    var vault: Vault? { Vaults.shared.find(ObjectIdentifier(self)) }

    /// A document as this archive keeps it.
    func sealed(_ document: SealedDocument) throws -> SealedDocument { try vault?.sealed(document) ?? document }
}

extension Vault {
    /// Becomes the vault of its connection, until `forget`.
    func keep() { Vaults.shared.keep(self, for: ObjectIdentifier(db)) }

    /// The connection is closed.
    static func forget(_ connection: ObjectIdentifier) { Vaults.shared.forget(connection) }
}
