// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation

/// A key closed for one reader: HPKE (RFC 9180), base mode, X25519 with HKDF-SHA256 and AES-256-GCM.
///
/// The encapsulated key (32 bytes), then what is closed with its tag: 80 bytes for a key of 32.
enum BustaChiave {
    private static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

    /// Closes a key.
    ///
    /// - Parameter scopo: what the key is of; another one does not open it.
    static func chiudi(
        _ chiave: Data, per lettore: Curve25519.KeyAgreement.PublicKey, scopo: Data
    ) throws -> Data {
        var sender = try HPKE.Sender(recipientKey: lettore, ciphersuite: suite, info: info)
        let closed = try sender.seal(chiave, authenticating: scopo)
        return sender.encapsulatedKey + closed
    }

    /// Opens a key; nil when it was closed for somebody else, or for something else.
    static func apri(
        _ busta: Data, con privata: Curve25519.KeyAgreement.PrivateKey, scopo: Data
    ) -> Data? {
        guard busta.count > 32,
            var recipient = try? HPKE.Recipient(
                privateKey: privata, ciphersuite: suite, info: info, encapsulatedKey: Data(busta.prefix(32)))
        else { return nil }
        return try? recipient.open(Data(busta.dropFirst(32)), authenticating: scopo)
    }

    private static let info = Data("percorso chiavi 1".utf8)
}
