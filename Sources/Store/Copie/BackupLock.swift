// SPDX-License-Identifier: EUPL-1.2
import Crypto

/// How a backup is closed.
public enum BackupLock: Sendable {
    /// For whoever knows a passphrase.
    case passphrase([UInt8])
    /// For whoever holds the other half of a key: the machine that makes the backup cannot open it again.
    case recipient(BackupRecipient)
}

/// How a backup is opened.
public enum BackupUnlock: Sendable {
    /// By its passphrase.
    case passphrase([UInt8])
    /// By the private key it was closed for.
    case key(BackupHolder)
}

/// The public key of who receives backups.
public struct BackupRecipient: Sendable {
    let key: Curve25519.KeyAgreement.PublicKey
}

/// The private key of who receives them.
public struct BackupHolder: Sendable {
    let key: Curve25519.KeyAgreement.PrivateKey
}
