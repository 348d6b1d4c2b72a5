// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

extension Vault {
    fileprivate static let key = "percorso.vault"

    /// Runs work inside the connection of this vault, which opens and seals what the work meets.
    ///
    /// A connection has no place to keep its vault, and both are used on one thread at a time: the vault is at hand on
    /// that thread, and only until the work ends.
    func atHand<T>(_ work: () throws -> T) rethrows -> T {
        let thread = Thread.current.threadDictionary
        let before = thread[Self.key]
        thread[Self.key] = self
        defer { thread[Self.key] = before }
        return try work()
    }
}

extension Database {
    /// The vault of the connection; nil for one the store did not open.
    var vault: Vault? {
        guard let vault = Thread.current.threadDictionary[Vault.key] as? Vault, vault.db === self else { return nil }
        return vault
    }

    /// A document as this archive keeps it.
    func sealed(_ document: SealedDocument) throws -> SealedDocument { try vault?.sealed(document) ?? document }
}
