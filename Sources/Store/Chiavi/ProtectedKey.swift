// SPDX-License-Identifier: EUPL-1.2
import Crypto
import CryptoExtras
import Domain
import Foundation

/// The private key of an operator under the password: scrypt makes a key of it, AES-256-GCM closes with that one.
///
/// The salt is not the one of the password's own hash, so that the hash tells nothing of the key.
struct ProtectedKey {
    let sale: Data
    let cost: Scrypt.Cost
    /// Nonce, what is closed, tag: 60 bytes.
    let privata: Data

    init(
        _ key: Curve25519.KeyAgreement.PrivateKey, _ password: Segreto, _ archivio: Data, _ cost: Scrypt.Cost
    ) throws {
        sale = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        self.cost = cost
        let box = try AES.GCM.seal(
            key.rawRepresentation, using: Scrypt.key(password, sale, cost), authenticating: archivio)
        guard let combined = box.combined else { throw StoreProblem(.corrupt) }
        privata = combined
    }

    init(_ row: StoredRow) {
        sale = row["sale"]
        cost = Scrypt.Cost(giri: row["giri"], blocco: row["blocco"], parallelo: row["parallelo"])
        privata = row["privata"]
    }

    /// The key; nil with another password.
    func open(_ password: Segreto, _ archivio: Data) throws -> Curve25519.KeyAgreement.PrivateKey? {
        let key = try Scrypt.key(password, sale, cost)
        guard let box = try? AES.GCM.SealedBox(combined: privata),
            let raw = try? AES.GCM.open(box, using: key, authenticating: archivio)
        else { return nil }
        return try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
    }
}
