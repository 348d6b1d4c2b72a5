// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// A backup encrypted with a passphrase or for the holder of a key: AES-256-GCM, in pieces of one mebibyte that can be
/// neither moved nor cut.
///
/// Each piece has its place and whether it is the last in its nonce (the STREAM construction, as in age), and the header
/// as bound data; the key is used for one file only, from scrypt with a salt of its own or from HPKE.
public enum SealedBackup {
    private static let piece = 1 << 20
    private static let tag = 16

    /// What a file begins with, and what its pieces are sealed with.
    private struct Sealing {
        let header: Data
        let key: SymmetricKey
    }

    /// Encrypts a file into a new one, and reads it back.
    ///
    /// - Parameter archivio: which archive, 32 hexadecimal digits.
    /// - Returns: SHA-256 of the content.
    /// - Throws: `StoreProblem`.
    public static func seal(
        _ source: String, to target: String, archivio: String, _ lock: BackupLock
    ) throws -> String {
        try seal(source, to: target, archivio, lock, logRounds: BackupHeader.usualLogRounds)
    }

    /// The same at another cost of the key of a passphrase, which the file says.
    static func seal(
        _ source: String, to target: String, _ archivio: String, _ lock: BackupLock, logRounds: UInt8
    ) throws -> String {
        let archivio = Data(hexadecimal: archivio) ?? Data(repeating: 0, count: 16)
        let sealing: Sealing
        switch lock {
        case .passphrase(let passphrase):
            let header = BackupHeader(archivio: archivio, logRounds: logRounds)
            sealing = Sealing(header: header.bytes, key: try header.key(passphrase))
        case .recipient(let recipient):
            let (header, key) = try RecipientHeader.make(archivio: archivio, recipient.key)
            sealing = Sealing(header: header.bytes, key: key)
        }
        let input = try DiskFile(reading: source)
        let output = try DiskFile(creating: target)
        var hasher = SHA256()
        do {
            try output.write(sealing.header)
            var current = try input.read(piece)
            var place: UInt64 = 0
            while true {
                let next = try input.read(piece)
                hasher.update(data: current)
                let sealed = try AES.GCM.seal(
                    current, using: sealing.key, nonce: nonce(place, isLast: next.isEmpty),
                    authenticating: sealing.header)
                try output.write(sealed.ciphertext + sealed.tag)
                if next.isEmpty { break }
                (current, place) = (next, place + 1)
            }
            try output.finish()
            let written = hasher.finalize()
            var read = SHA256()
            try pieces(of: target, sealing) { read.update(data: $0) }
            guard read.finalize() == written else { throw StoreProblem(.ioError, path: target) }
            return Data(written).hexadecimal
        } catch {
            unlink(target)
            throw error
        }
    }

    /// Decrypts a backup into a new file.
    ///
    /// - Returns: SHA-256 of the content.
    /// - Throws: `Refusal` when the passphrase or the key is another, or the file was changed or cut; then no file is left.
    public static func open(_ source: String, to target: String, _ unlock: BackupUnlock) throws -> String {
        let sealing = try sealing(of: source, unlock)
        let output = try DiskFile(creating: target)
        var hasher = SHA256()
        do {
            try pieces(of: source, sealing) {
                hasher.update(data: $0)
                try output.write($0)
            }
            try output.finish()
            return Data(hasher.finalize()).hexadecimal
        } catch {
            unlink(target)
            throw error
        }
    }

    private static func sealing(of path: String, _ unlock: BackupUnlock) throws -> Sealing {
        let start = try DiskFile(reading: path).read(max(BackupHeader.length, RecipientHeader.length))
        let byPassphrase = BackupHeader(start.prefix(BackupHeader.length))
        let byKey = RecipientHeader(start.prefix(RecipientHeader.length))
        switch (unlock, byPassphrase, byKey) {
        case (.passphrase(let passphrase), let header?, _):
            return Sealing(header: header.bytes, key: try header.key(passphrase))
        case (.key(let holder), _, let header?):
            guard let key = try? header.key(holder.key) else { throw closed(path, "la chiave") }
            return Sealing(header: header.bytes, key: key)
        case (.passphrase, nil, .some):
            throw Refusal(
                "copia_con_chiave",
                "La copia \(path) è chiusa per chi ha la chiave delle copie: indicarla con --chiave.")
        case (.key, .some, nil):
            throw Refusal("copia_con_frase", "La copia \(path) è chiusa con una frase: indicarla con --frase.")
        default:
            throw Refusal(
                "copia_sconosciuta", "Il file \(path) non è una copia di sicurezza di Percorso: indicarne un altro.")
        }
    }

    private static func pieces(of path: String, _ sealing: Sealing, _ take: (Data) throws -> Void) throws {
        let input = try DiskFile(reading: path)
        _ = try input.read(sealing.header.count)
        var current = try input.read(piece + tag)
        var place: UInt64 = 0
        while true {
            let next = try input.read(piece + tag)
            try take(try open(current, sealing, nonce(place, isLast: next.isEmpty), path))
            if next.isEmpty { return }
            (current, place) = (next, place + 1)
        }
    }

    private static func open(
        _ piece: Data, _ sealing: Sealing, _ nonce: AES.GCM.Nonce, _ path: String
    ) throws -> Data {
        do {
            let box = try AES.GCM.SealedBox(nonce: nonce, ciphertext: piece.dropLast(tag), tag: piece.suffix(tag))
            return try AES.GCM.open(box, using: sealing.key, authenticating: sealing.header)
        } catch {
            throw closed(path, sealing.header.starts(with: RecipientHeader.magic) ? "la chiave" : "la frase")
        }
    }

    private static func closed(_ path: String, _ what: String) -> Refusal {
        Refusal(
            "copia_chiusa",
            "La copia \(path) non si apre: \(what) non è quella, oppure il file è stato cambiato o tagliato. "
                + "Controllare \(what), poi provare un'altra copia.")
    }

    private static func nonce(_ place: UInt64, isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes = Data(repeating: 0, count: 3)
        withUnsafeBytes(of: place.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(isLast ? 1 : 0)
        return try AES.GCM.Nonce(data: bytes)
    }
}
