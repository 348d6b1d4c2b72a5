// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation

/// The beginning of a backup closed for the holder of a key: of which archive it is, and the key of the file, encapsulated.
///
/// HPKE in base mode (RFC 9180: X25519, HKDF-SHA256); the key of the file is the secret it exports, so that the pieces are
/// sealed in the same way whatever closes the file. It is not secret; every piece is bound to it.
struct RecipientHeader: Hashable {
    let archivio: Data
    let encapsulated: Data

    static let magic = Data("percorso copia 2\n".utf8)
    static let length = magic.count + 16 + 32
    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let purpose = Data("percorso copia 2, pezzi".utf8)

    /// A header for a recipient, with the key of its file.
    static func make(
        archivio: Data, _ recipient: Curve25519.KeyAgreement.PublicKey
    ) throws -> (header: RecipientHeader, key: SymmetricKey) {
        let sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: suite, info: magic + archivio)
        return (
            RecipientHeader(archivio: archivio, encapsulated: sender.encapsulatedKey),
            try sender.exportSecret(context: purpose, outputByteCount: 32)
        )
    }

    private init(archivio: Data, encapsulated: Data) {
        (self.archivio, self.encapsulated) = (archivio, encapsulated)
    }

    /// Reads the first bytes of a file; nil when it is not such a backup.
    init?(_ bytes: Data) {
        let bytes = Data(bytes)
        guard bytes.count == RecipientHeader.length, bytes.starts(with: RecipientHeader.magic) else { return nil }
        archivio = Data(bytes.dropFirst(RecipientHeader.magic.count).prefix(16))
        encapsulated = Data(bytes.suffix(32))
    }

    /// As it is in the file.
    var bytes: Data { RecipientHeader.magic + archivio + encapsulated }

    /// The key of this file, for who holds the private key; for another key, one that opens nothing.
    func key(_ holder: Curve25519.KeyAgreement.PrivateKey) throws -> SymmetricKey {
        let recipient = try HPKE.Recipient(
            privateKey: holder, ciphersuite: RecipientHeader.suite, info: RecipientHeader.magic + archivio,
            encapsulatedKey: encapsulated)
        return try recipient.exportSecret(context: RecipientHeader.purpose, outputByteCount: 32)
    }
}
