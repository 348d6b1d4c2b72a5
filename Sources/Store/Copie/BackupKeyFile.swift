// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// The pair of keys of who receives backups: the public one closes them and may be anywhere, the private one opens them.
///
/// X25519 (RFC 7748), each in a file of two lines: what it is, and 64 hexadecimal digits.
public enum BackupKeyFile {
    private static let publicTitle = "Percorso, chiave pubblica delle copie, 1"
    private static let privateTitle = "Percorso, chiave delle copie, 1"
    private static let longest = 512

    /// Makes a pair: the private key in a file of its owner alone, the public one beside it, with `.pubblica` after.
    ///
    /// - Returns: the path of the public key.
    /// - Throws: `StoreProblem`; then neither file is left, and one that was there is as it was.
    public static func make(_ path: String) throws -> String {
        let key = Curve25519.KeyAgreement.PrivateKey()
        let open = path + ".pubblica"
        try write(path, privateTitle, key.rawRepresentation)
        do {
            try write(open, publicTitle, key.publicKey.rawRepresentation)
        } catch {
            unlink(path)
            throw error
        }
        return open
    }

    /// The key that closes backups for somebody.
    ///
    /// - Throws: `Refusal` when the file holds something else, `StoreProblem`.
    public static func recipient(_ path: String) throws -> BackupLock {
        let raw = try read(path, publicTitle, "la chiave pubblica delle copie")
        guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw) else {
            throw unreadable(path, "la chiave pubblica delle copie")
        }
        // A key of the few that give everybody the same secret would close nothing (RFC 7748, 6.1).
        let probe = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: key)
        guard let probe, probe.withUnsafeBytes({ bytes in bytes.contains { $0 != 0 } }) else {
            throw unreadable(path, "la chiave pubblica delle copie")
        }
        return .recipient(BackupRecipient(key: key))
    }

    /// The key that opens them.
    ///
    /// - Throws: `Refusal` when others may read the file or it holds something else, `StoreProblem`.
    public static func opening(_ path: String) throws -> BackupUnlock {
        var info = stat()
        if stat(path, &info) == 0, info.st_mode & 0o077 != 0 {
            throw Refusal(
                "chiave_leggibile",
                "La chiave delle copie \(path) la possono leggere anche altri: toglierlo con chmod 600 e, se è stata "
                    + "copiata, farne una nuova.")
        }
        let raw = try read(path, privateTitle, "la chiave delle copie")
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw) else {
            throw unreadable(path, "la chiave delle copie")
        }
        return .key(BackupHolder(key: key))
    }

    private static func write(_ path: String, _ title: String, _ raw: Data) throws {
        let file = try DiskFile(creating: path)
        do {
            try file.write(Data("\(title)\n\(raw.hexadecimal)\n".utf8))
            try file.finish()
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func read(_ path: String, _ title: String, _ what: String) throws -> Data {
        let text = String(decoding: try DiskFile(reading: path).read(longest), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count == 2, lines[0] == title, let raw = Data(hexadecimal: String(lines[1])) else {
            throw unreadable(path, what)
        }
        return raw
    }

    private static func unreadable(_ path: String, _ what: String) -> Refusal {
        Refusal("chiave_illeggibile", "Il file \(path) non è \(what): indicarne un altro.")
    }
}
