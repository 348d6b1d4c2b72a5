// SPDX-License-Identifier: EUPL-1.2

import Store

/// How a command closes a backup or opens it.
public enum BackupKeys: Sendable {
    /// With the bytes of a passphrase.
    case passphrase([UInt8])
    /// With the key in a file: the public one closes, the private one opens.
    case keyFile(String)

    /// Makes a pair of keys.
    ///
    /// - Returns: the path of the public one.
    /// - Throws: `StoreProblem`, `CommandFailure` when a file of that name is there.
    public static func make(_ path: String) throws -> String {
        for file in [path, path + ".pubblica"] where PaperFile.exists(file) {
            throw CommandFailure(
                "Il file \(file) c'è già e non si sovrascrive: scegliere un altro nome.", status: .cannotCreate)
        }
        return try BackupKeyFile.make(path)
    }

    /// What closes.
    ///
    /// - Throws: `Refusal`, `CommandFailure` when there is no such file.
    var lock: BackupLock {
        get throws {
            switch self {
            case .passphrase(let bytes): return .passphrase(bytes)
            case .keyFile(let path): return try BackupKeyFile.recipient(BackupKeys.found(path))
            }
        }
    }

    /// What opens.
    ///
    /// - Throws: `Refusal`, `CommandFailure` when there is no such file.
    var unlock: BackupUnlock {
        get throws {
            switch self {
            case .passphrase(let bytes): return .passphrase(bytes)
            case .keyFile(let path): return try BackupKeyFile.opening(BackupKeys.found(path))
            }
        }
    }

    private static func found(_ path: String) throws -> String {
        guard PaperFile.exists(path) else {
            throw CommandFailure("Il file \(path) non esiste: controllare il percorso.", status: .noInput)
        }
        return path
    }
}
