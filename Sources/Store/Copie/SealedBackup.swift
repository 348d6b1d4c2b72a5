// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// A backup encrypted with a passphrase: AES-256-GCM, in pieces of one mebibyte that can be neither moved nor cut.
///
/// Each piece has its place and whether it is the last in its nonce (the STREAM construction, as in age), and the header
/// as bound data; the key, from scrypt with a salt of its own, is used for one file only.
public enum SealedBackup {
    private static let piece = 1 << 20
    private static let tag = 16

    /// Encrypts a file into a new one, and reads it back.
    ///
    /// - Parameter archivio: which archive, 32 hexadecimal digits.
    /// - Returns: SHA-256 of the content.
    /// - Throws: `StoreProblem`.
    public static func seal(
        _ source: String, to target: String, archivio: String, passphrase: [UInt8]
    ) throws -> String {
        try seal(source, to: target, archivio, passphrase, logRounds: BackupHeader.usualLogRounds)
    }

    /// The same at another cost of the key, which the file says.
    static func seal(
        _ source: String, to target: String, _ archivio: String, _ passphrase: [UInt8], logRounds: UInt8
    ) throws -> String {
        let header = BackupHeader(
            archivio: Data(hexadecimal: archivio) ?? Data(repeating: 0, count: 16), logRounds: logRounds)
        let key = try header.key(passphrase)
        let input = try DiskFile(reading: source)
        let output = try DiskFile(creating: target)
        var hasher = SHA256()
        do {
            try output.write(header.bytes)
            var current = try input.read(piece)
            var place: UInt64 = 0
            while true {
                let next = try input.read(piece)
                hasher.update(data: current)
                let sealed = try AES.GCM.seal(
                    current, using: key, nonce: nonce(place, isLast: next.isEmpty), authenticating: header.bytes)
                try output.write(sealed.ciphertext + sealed.tag)
                if next.isEmpty { break }
                (current, place) = (next, place + 1)
            }
            try output.finish()
            let written = hasher.finalize()
            var read = SHA256()
            try pieces(of: target, key) { read.update(data: $0) }
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
    /// - Throws: `Refusal` when the passphrase is another or the file was changed or cut; then no file is left.
    public static func open(_ source: String, to target: String, passphrase: [UInt8]) throws -> String {
        let header = try header(of: source)
        let output = try DiskFile(creating: target)
        var hasher = SHA256()
        do {
            try pieces(of: source, try header.key(passphrase)) {
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

    private static func header(of path: String) throws -> BackupHeader {
        guard let header = BackupHeader(try DiskFile(reading: path).read(BackupHeader.length)) else {
            throw Refusal(
                "copia_sconosciuta", "Il file \(path) non è una copia di sicurezza di Percorso: indicarne un altro.")
        }
        return header
    }

    private static func pieces(of path: String, _ key: SymmetricKey, _ take: (Data) throws -> Void) throws {
        let header = try header(of: path)
        let input = try DiskFile(reading: path)
        _ = try input.read(BackupHeader.length)
        var current = try input.read(piece + tag)
        var place: UInt64 = 0
        while true {
            let next = try input.read(piece + tag)
            try take(try open(current, key, nonce(place, isLast: next.isEmpty), header, path))
            if next.isEmpty { return }
            (current, place) = (next, place + 1)
        }
    }

    private static func open(
        _ piece: Data, _ key: SymmetricKey, _ nonce: AES.GCM.Nonce, _ header: BackupHeader, _ path: String
    ) throws -> Data {
        do {
            let box = try AES.GCM.SealedBox(nonce: nonce, ciphertext: piece.dropLast(tag), tag: piece.suffix(tag))
            return try AES.GCM.open(box, using: key, authenticating: header.bytes)
        } catch {
            throw Refusal(
                "copia_chiusa",
                "La copia \(path) non si apre: la frase non è quella, oppure il file è stato cambiato o tagliato. "
                    + "Controllare la frase, poi provare un'altra copia.")
        }
    }

    private static func nonce(_ place: UInt64, isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes = Data(repeating: 0, count: 3)
        withUnsafeBytes(of: place.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(isLast ? 1 : 0)
        return try AES.GCM.Nonce(data: bytes)
    }
}
