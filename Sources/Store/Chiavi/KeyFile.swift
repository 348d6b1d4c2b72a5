// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// The private key of an operator in a file of the operator's own: 0600, in a directory 0700.
struct KeyFile {
    private static let title = "Percorso, chiave di un operatore, 1"

    let path: String
    private let directory: String

    /// The file of an operator of an archive, in the directory of the keys of who runs the program.
    init(directory: String, archivio: Data, operatore: Identifier<Operatore>) {
        self.directory = directory
        path = directory + "/\(archivio.prefix(8).hexadecimal)-\(operatore.rawValue).chiave"
    }

    /// The key; nil when there is no such file.
    ///
    /// - Throws: `Refusal` when others may read it, or it is something else.
    func read() throws -> Curve25519.KeyAgreement.PrivateKey? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw unreadable }
            return nil
        }
        defer { close(descriptor) }
        try checkDirectory()
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else {
            throw unreadable
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Refusal(
                "chiave_leggibile",
                "La chiave \(path) la possono leggere anche altri: toglierlo con chmod 600 e, se qualcuno può averla "
                    + "copiata, farne una nuova con percorso chiavi nuova.")
        }
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = Foundation.read(descriptor, &bytes, bytes.count)
        defer { for index in bytes.indices { bytes[index] = 0 } }
        let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
        guard lines.count == 2, lines[0] == KeyFile.title, let raw = Data(hexadecimal: String(lines[1])),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
        else { throw unreadable }
        return key
    }

    /// Keeps a key, over the one that was there; the file is whole or is not there.
    ///
    /// - Throws: `Refusal` when the directory is not of its owner alone, `StoreProblem`.
    func write(_ key: Curve25519.KeyAgreement.PrivateKey) throws {
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try checkDirectory()
        let temporary = path + ".nuova"
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal(
                "chiave_nuova", "La chiave \(path) non si può creare: controllare la cartella e i permessi.")
        }
        let bytes = Array("\(KeyFile.title)\n\(key.rawRepresentation.hexadecimal)\n".utf8)
        let isWritten = Foundation.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            throw StoreProblem(.diskFull)
        }
    }

    /// Forgets the key.
    func remove() { unlink(path) }

    private func checkDirectory() throws {
        var status = stat()
        guard lstat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
            throw Refusal(
                "cartella_chiavi",
                "La cartella delle chiavi \(directory) non è una cartella propria: un collegamento non va bene. "
                    + "Indicarne un'altra con PERCORSO_CHIAVI.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Refusal(
                "cartella_chiavi_aperta",
                "La cartella delle chiavi \(directory) la possono aprire anche altri: toglierlo con chmod 700.")
        }
    }

    private var unreadable: Refusal {
        Refusal(
            "chiave_illeggibile",
            "Il file \(path) non è una chiave che si possa leggere: rimettere quello giusto, oppure toglierlo e farne una "
                + "nuova con percorso chiavi nuova.")
    }
}
