// SPDX-License-Identifier: EUPL-1.2
public import Domain
import Foundation
import GRDB

extension CaseStore {
    /// Writes a whole copy of the archive at one moment, compact, while the desks keep working; one audit row.
    ///
    /// The copy has the mode of a new archive. An existing file is never overwritten.
    ///
    /// - Throws: `Refusal` when the role may not keep the archive, `StoreProblem`.
    public func backup(to copy: String, by operatore: Operatore) throws {
        let (now, today) = (clock(), today())
        let action = "copia_archivio"
        try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let refusal = recorder.operatore.may(.verificaArchivio) {
                    throw Denial(refusal: refusal, azione: action)
                }
                try recorder.audit(AuditEntry(azione: action))
            }
        }
        let descriptor = Foundation.open(copy, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreProblem(.cannotCreate, path: copy) }
        Foundation.close(descriptor)
        do {
            // Into the empty file just made, so that the copy is never readable by others.
            try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
        } catch let error as DatabaseError {
            try? FileManager.default.removeItem(atPath: copy)
            throw StoreProblem.meaning(of: error, path: copy)
        }
    }
}
