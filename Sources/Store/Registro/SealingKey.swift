// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import Foundation

/// The key that signs the seals of a register: a file of its own, 0600, beside the archive or where the body keeps it.
public struct SealingKey: Sendable {
    /// The file was made now.
    public let isNew: Bool
    private let key: Curve25519.Signing.PrivateKey

    private static let title = "Percorso, chiave del registro, 1"

    /// Reads the key in a file; makes the file when there is none.
    ///
    /// - Throws: `Refusal` when others may read it or it holds something else, `StoreProblem` when it cannot be made.
    public init(path: String) throws {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0 {
            guard errno == ENOENT else { throw SealingKey.unreadable(path) }
            (key, isNew) = (try SealingKey.make(path), true)
            return
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SealingKey.unreadable(path)
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Refusal(
                "chiave_leggibile",
                "La chiave del registro \(path) la possono leggere anche altri: toglierlo con chmod 600 e, se è stata "
                    + "copiata, farne una nuova.")
        }
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = read(descriptor, &bytes, bytes.count)
        let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
        guard lines.count == 2, lines[0] == SealingKey.title, let raw = Data(hexadecimal: String(lines[1])),
            let stored = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
        else { throw SealingKey.unreadable(path) }
        (key, isNew) = (stored, false)
    }

    /// The public half, 64 hexadecimal digits.
    public var publicKey: String { key.publicKey.rawRepresentation.hexadecimal }

    /// The seal with its signature.
    func signed(_ seal: RegisterSeal) throws -> RegisterSeal {
        var seal = seal
        seal.firma = Data(try key.signature(for: Data(seal.signedText.utf8))).hexadecimal
        return seal
    }

    private static func make(_ path: String) throws -> Curve25519.Signing.PrivateKey {
        let key = Curve25519.Signing.PrivateKey()
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal(
                "chiave_nuova",
                "La chiave del registro \(path) non si può creare: controllare la cartella e i permessi.")
        }
        defer { close(descriptor) }
        let bytes = Array("\(title)\n\(key.rawRepresentation.hexadecimal)\n".utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            unlink(path)
            throw StoreProblem(.diskFull)
        }
        return key
    }

    private static func unreadable(_ path: String) -> Refusal {
        Refusal(
            "chiave_illeggibile",
            "Il file \(path) non è una chiave del registro che si possa leggere: indicarne un altro.")
    }
}

extension RegisterSeal {
    /// The signature is that of its key on its text.
    public var isSigned: Bool {
        guard let key = Data(hexadecimal: chiave), let signature = Data(hexadecimal: firma),
            let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { return false }
        return publicKey.isValidSignature(signature, for: Data(signedText.utf8))
    }
}
