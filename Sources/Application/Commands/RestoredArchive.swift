// SPDX-License-Identifier: EUPL-1.2

import Domain
import Foundation
import Store

/// An archive made again from a backup, in a new file: the one in use is never written over.
public struct RestoredArchive: Sendable {
    /// The file.
    public let path: String
    /// Rows of the register it has.
    public let rows: Int
    /// Whose act it is, when somebody of this archive is at the machine.
    public let operatore: String?

    /// Decrypts a backup, checks what is in it, and gives it its name.
    ///
    /// - Throws: `Refusal`, `StoreProblem`, `CommandFailure`; then there is no new file.
    public init(from backup: String, to path: String, _ keys: BackupKeys, _ environment: AppEnvironment) throws {
        guard !PaperFile.exists(path) else {
            throw CommandFailure(
                "Il file \(path) esiste già e non si sovrascrive: con --in indicarne uno nuovo.", status: .cannotCreate)
        }
        let folder = (path as NSString).deletingLastPathComponent
        let part = "\(folder.isEmpty ? "." : folder)/.percorso-\(UUID().uuidString.prefix(8)).parte"
        defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(part + suffix) } }
        _ = try SealedBackup.open(backup, to: part, keys.unlock)
        (rows, operatore) = try RestoredArchive.check(part, environment)
        // The name is taken only now, and only if nobody took it meanwhile.
        guard link(part, path) == 0 || (errno != EEXIST && rename(part, path) == 0) else {
            throw CommandFailure(
                "Il file \(path) non si può creare: controllare la cartella e i permessi.", status: .cannotCreate)
        }
        ArchiveDesk.sync(folder.isEmpty ? "." : folder)
        self.path = path
    }

    private static func check(_ path: String, _ environment: AppEnvironment) throws -> (Int, String?) {
        let store = try CaseStore(
            CaseStore.Options(path: path), clock: environment.now, today: { environment.rome().date })
        if let first = try store.verify().first {
            throw CommandFailure("La copia non torna: \(first) Provarne un'altra.", status: .badData)
        }
        let who = try store.operatori().first {
            $0.isAttivo && $0.utenteDiSistema == environment.user && $0.may(.verificaArchivio) == nil
        }
        if let who { try store.recordReading("ripristino", "", by: who) }
        return (try store.counts()["registro"] ?? 0, who?.codice)
    }
}
