// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation

/// What a closed key says it is for, so that it opens for nothing else.
extension Vault {
    /// What a key of documents is closed for.
    static func scopo(_ classe: String, _ owner: Proprietario) -> Data {
        Data("dati \(classe) ".utf8) + owner.bytes
    }

    /// What the private key of a group is closed for.
    static func scopo(_ classe: String, _ pubblica: Data) -> Data { Data("gruppo \(classe) ".utf8) + pubblica }

    static func publicKey(_ raw: Data) throws -> Curve25519.KeyAgreement.PublicKey {
        guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw) else {
            throw StoreProblem(.alterato)
        }
        return key
    }
}

extension SealedDocument {
    /// The number of the key; 0 for what is not encrypted.
    var keyID: Int64 { envelope.dropFirst(4).prefix(4).reduce(0) { $0 << 8 | Int64($1) } }

    /// What the header says it is; nil for what is not an envelope.
    var kind: Kind? {
        guard envelope.count >= SealedDocument.headerLength else { return nil }
        return Kind(rawValue: envelope[envelope.startIndex + 1])
    }
}
