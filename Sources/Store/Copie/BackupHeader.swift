// SPDX-License-Identifier: EUPL-1.2
import Crypto
import CryptoExtras
import Foundation

/// The beginning of a sealed backup: how its key comes from the passphrase, and of which archive it is.
///
/// It is not secret; every piece of the content is bound to it.
struct BackupHeader: Hashable {
    /// scrypt: memory and time double with each.
    let logRounds: UInt8
    let salt: Data
    let archivio: Data

    private static let magic = Data("percorso copia 1\n".utf8)
    /// 128 MiB and about half a second of one core.
    static let usualLogRounds: UInt8 = 17
    /// More would let a file exhaust the memory of who opens it.
    static let allowedLogRounds: ClosedRange<UInt8> = 15...20
    private static let blockSize = 8

    /// Bytes in the file.
    static let length = magic.count + 1 + 16 + 16

    /// A header with a salt never used before.
    init(archivio: Data, logRounds: UInt8 = usualLogRounds) {
        self.logRounds = logRounds
        salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        self.archivio = archivio
    }

    /// Reads the first bytes of a file; nil when it is not a backup, or asks for what nobody writes.
    init?(_ bytes: Data) {
        let bytes = Data(bytes)
        guard bytes.count == BackupHeader.length, bytes.starts(with: BackupHeader.magic) else { return nil }
        let rest = bytes.dropFirst(BackupHeader.magic.count)
        guard let rounds = rest.first, BackupHeader.allowedLogRounds.contains(rounds) else { return nil }
        logRounds = rounds
        salt = Data(rest.dropFirst().prefix(16))
        archivio = Data(rest.suffix(16))
    }

    /// As it is in the file.
    var bytes: Data { BackupHeader.magic + [logRounds] + salt + archivio }

    /// The key of this file.
    ///
    /// Source: RFC 7914.
    func key(_ passphrase: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << Int(logRounds),
            blockSize: BackupHeader.blockSize, parallelism: 1)
    }
}
