// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Foundation
import Store

extension ArchiveDesk {
    /// What a backup did.
    public struct Backup: Sendable {
        /// The file.
        public let path: String
        /// SHA-256 of what is in it.
        public let impronta: String
        /// Names of older backups that were no more needed, and are gone.
        public let removed: [String]
    }

    /// Copies the archive while the desks work, checks the copy, encrypts it into a folder, reads it back.
    ///
    /// The plain copy stands beside the archive meanwhile, as protected as it is, and goes in any case.
    ///
    /// - Throws: `Refusal`, `StoreProblem`, `CommandFailure`; then the folder is as it was.
    public func backup(into folder: String, _ keys: BackupKeys, keeping retention: BackupRetention) throws -> Backup {
        let lock = try keys.lock
        var info = stat()
        guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else {
            throw CommandFailure(
                "La cartella \(folder) non c'è: crearla, oppure indicarne un'altra con --verso.", status: .cannotCreate)
        }
        let plain = "\(store.path).copia-\(UUID().uuidString.prefix(8))"
        defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(plain + suffix) } }
        try store.backup(to: plain, by: operatore)
        let archivio = try checked(plain)
        let rome = environment.rome()
        let copy = BackupCopy(
            archivio: archivio, date: rome.date, time: rome.time, second: Int(now.milliseconds / 1000 % 60))
        let target = "\(folder)/\(copy.name)"
        guard !PaperFile.exists(target) else {
            throw CommandFailure("La copia \(target) c'è già: riprovare fra un secondo.", status: .cannotCreate)
        }
        let part = "\(folder)/.\(copy.name).parte"
        let impronta = try SealedBackup.seal(plain, to: part, archivio: archivio, lock)
        guard rename(part, target) == 0 else {
            unlink(part)
            throw CommandFailure(
                "La copia \(target) non si può scrivere: controllare la cartella.", status: .cannotCreate)
        }
        ArchiveDesk.sync(folder)
        return Backup(path: target, impronta: impronta, removed: prune(folder, archivio, copy, retention))
    }

    /// The copy opens, and nothing in it is wrong.
    private func checked(_ path: String) throws -> String {
        let copy = try CaseStore(
            CaseStore.Options(path: path, isReadOnly: true), clock: environment.now,
            today: { self.environment.rome().date })
        guard let first = try copy.verify().first else { return try copy.identity() }
        throw CommandFailure(
            "La copia non torna, e non è stata tenuta: \(first) Eseguire percorso verifica sull'archivio.",
            status: .badData)
    }

    /// Takes away the backups that are no more needed; one that cannot be taken away stays.
    private func prune(
        _ folder: String, _ archivio: String, _ made: BackupCopy, _ retention: BackupRetention
    ) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let copies = names.compactMap { BackupCopy(name: $0, archivio: archivio) }
        return retention.superfluous(copies).filter { $0 != made && unlink("\(folder)/\($0.name)") == 0 }.map(\.name)
    }

    /// The names in a folder are on the disk.
    static func sync(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
