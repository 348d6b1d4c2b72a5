// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Writes one act: rows, event and audit in one transaction.
    ///
    /// - Parameter chiave: the draft the act came from, discarded in the same transaction.
    /// - Throws: `Refusal` when a rule or the role forbids it, `VersionConflict` when somebody saved first,
    ///   `StoreProblem`.
    @discardableResult
    public func record(
        _ act: Act, by operatore: Operatore, discarding chiave: String? = nil
    ) throws -> Receipt {
        try record([act], by: operatore, discarding: chiave).first ?? Receipt()
    }

    /// Writes several acts, all or nothing.
    ///
    /// - Throws: as for one act.
    @discardableResult
    public func record(
        _ acts: [Act], by operatore: Operatore, discarding chiave: String? = nil
    ) throws -> [Receipt] {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                let receipts = try acts.map { try recorder.record($0) }
                if let chiave { try CaseStore.discard(chiave, of: operatore, in: db) }
                return receipts
            }
        }
    }

    /// Starts an empty archive: the ambito, its access points and the first operator, who is answered.
    ///
    /// - Throws: `Refusal` for another act or an archive already started, `StoreProblem`.
    public func setUp(_ act: Act) throws -> Operatore {
        guard case .setUp(let ambito, let punti, let catalogo, let primo) = act else {
            throw Refusal("archivio_da_avviare", "L'archivio si avvia con le scelte iniziali.")
        }
        let (now, today) = (clock(), today())
        return try write { db in
            if try Reader(db: db).ambito() != nil {
                throw Refusal(
                    "archivio_avviato", "L'archivio è già avviato: le scelte iniziali non si ripetono.")
            }
            let operatore = try Recorder.insert(primo, in: db)
            let recorder = Recorder(
                db: db, operatore: operatore, now: now, today: today, calendario: ambito.calendario)
            try recorder.write(ambito, punti: punti, catalogo: catalogo)
            try recorder.audit(AuditEntry(azione: act.code))
            return operatore
        }
    }

    /// Writes many acts of many operators at many moments, in one transaction, through the same code as `record`.
    ///
    /// For demonstration data and imports. What is read from this store inside `body` sees what was written so far.
    ///
    /// - Throws: as for `record`; then nothing of the replay is kept.
    public func replay(_ body: (Replayer) throws -> Void) throws {
        try write { db in
            let isOutermost = replaying == nil
            replaying = db
            defer { if isOutermost { replaying = nil } }
            try body(try Replayer(db: db))
        }
    }

    /// A recorder for an operator as the archive knows them now, whatever the caller kept of them.
    static func recorder(
        _ db: Database, _ operatore: Operatore, _ now: Instant, _ today: CalendarDate
    ) throws -> Recorder {
        let reader = Reader(db: db)
        guard let known = try reader.operatore(operatore.id, on: today) else {
            throw Refusal("operatore_sconosciuto", "L'operatore non è in questo archivio: rivolgersi al supervisore.")
        }
        try db.vault?.use(known, mayMake: true, at: now)
        try db.vault?.admitNewcomers()
        return Recorder(db: db, operatore: known, now: now, today: today, calendario: try reader.calendario())
    }

    /// A refusal because of the role is written in the audit trail once the transaction has been taken back.
    func auditingDenial<T>(by operatore: Operatore, at now: Instant, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let denial as Denial {
            if replaying == nil {
                try write { db in
                    var entry = AuditEntry(azione: denial.azione)
                    entry.isRefused = true
                    entry.dettaglio = denial.refusal.code
                    entry.domanda = denial.domanda
                    try CaseStore.recorder(db, operatore, now, today()).audit(entry)
                }
            }
            throw denial.refusal
        }
    }
}
