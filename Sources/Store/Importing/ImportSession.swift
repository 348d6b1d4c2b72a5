// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// One import: one transaction, written row after row through the same acts as a person's, all at the same moment.
///
/// It stays open between two calls, so that a desk writes it in slices; until `finish` nothing of it is in the archive,
/// whatever ends the program. While it is open this store answers "busy" to other writes, and readings see it.
public final class ImportSession {
    /// What was done so far.
    public internal(set) var riepilogo = RiepilogoImportazione()
    let store: CaseStore
    let operatore: Operatore
    let now: Instant
    let today: CalendarDate
    private let origine: OrigineImportazione
    private let isTrial: Bool
    private let skipsWrong: Bool
    private var calendario = WorkingCalendar()
    private var isOpen = false
    /// Number of the import in the archive.
    private(set) var importazione: Int64 = 0
    /// Rows of this file by their key: a protocol is not told twice the same thing.
    var seen: [Protocollo: [RigaVista]] = [:]

    /// - Parameters:
    ///   - isTrial: everything is done and then taken back, so that a trial says what the import will do.
    ///   - skipsWrong: rows that are not taken do not hold back the others.
    init(
        store: CaseStore, origine: OrigineImportazione, operatore: Operatore, isTrial: Bool, skipsWrong: Bool
    ) throws {
        self.store = store
        self.origine = origine
        self.isTrial = isTrial
        self.skipsWrong = skipsWrong
        now = store.clock()
        today = store.today()
        let code = operatore.id
        self.operatore = try store.read { view in
            guard let known = try view.operatore(code, on: store.today()) else {
                throw Refusal(
                    "operatore_sconosciuto", "L'operatore non è in questo archivio: rivolgersi al supervisore.")
            }
            return known
        }
        if let refusal = self.operatore.may(origine.tipo.permesso) { throw refusal }
        try store.guarded {
            try store.connected { db in
                try db.beginTransaction(.immediate)
                do {
                    calendario = try Reader(db: db).calendario()
                    importazione = try insertImport(db)
                } catch {
                    try? db.rollback()
                    throw error
                }
            }
        }
        isOpen = true
        store.isImporting = true
    }

    deinit { cancel() }

    /// Ends the import: everything is in the archive, or nothing.
    ///
    /// Nothing is written by a trial, nor when some row was not taken and rows are not skipped.
    /// - Throws: `StoreProblem`; then nothing is written.
    @discardableResult
    public func finish() throws -> RiepilogoImportazione {
        guard isOpen else { return riepilogo }
        guard !isTrial, skipsWrong || riepilogo.scartate.isEmpty else {
            cancel()
            return riepilogo
        }
        do {
            try inTransaction { db in
                try updateImport(db)
                var entry = AuditEntry(azione: "importa_\(origine.tipo.rawValue)")
                entry.dettaglio = "importazione=\(importazione) righe=\(riepilogo.righe)"
                try recorder(db).audit(entry)
                try db.commit()
            }
        } catch {
            cancel()
            throw error
        }
        isOpen = false
        store.isImporting = false
        riepilogo.isScritta = true
        return riepilogo
    }

    /// Takes everything back.
    public func cancel() {
        guard isOpen else { return }
        isOpen = false
        store.isImporting = false
        try? store.connected { db in
            if db.isInsideTransaction { try db.rollback() }
        }
    }

    /// Runs inside the transaction.
    func inTransaction<T>(_ body: (Database) throws -> T) throws -> T {
        guard isOpen else {
            throw Refusal("importazione_chiusa", "L'importazione è finita: ricominciarla dal file.")
        }
        return try store.guarded { try store.connected(body) }
    }

    func recorder(_ db: Database) -> Recorder {
        Recorder(db: db, operatore: operatore, now: now, today: today, calendario: calendario)
    }

    private func insertImport(_ db: Database) throws -> Int64 {
        try db.insert(
            """
            INSERT INTO importazioni (tipo, file, codifica, separatore, mappa, righe, nuove, aggiornate, invariate,
                da_abbinare, scartate, operatore_id, registrata)
            VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?)
            """,
            [
                origine.tipo, origine.file, origine.codifica, origine.separatore, origine.mappa, operatore.id, now,
            ])
    }

    private func updateImport(_ db: Database) throws {
        try db.execute(
            cached: """
                UPDATE importazioni SET righe = ?, nuove = ?, aggiornate = ?, invariate = ?, da_abbinare = ?,
                    scartate = ? WHERE id = ?
                """,
            [
                riepilogo.righe, riepilogo.quante(.nuova), riepilogo.quante(.aggiornata),
                riepilogo.quante(.invariata), riepilogo.quante(.daAbbinare),
                riepilogo.quante(.inConflitto) + riepilogo.quante(.errata), importazione,
            ])
    }
}

extension CaseStore {
    /// Begins an import; it ends with `finish` or `cancel` of the session.
    ///
    /// - Throws: `Refusal` when the role does not permit it, `StoreProblem`.
    public func beginImport(
        _ origine: OrigineImportazione, by operatore: Operatore, isTrial: Bool, skipsWrong: Bool
    ) throws -> ImportSession {
        if isImporting { throw StoreProblem(.busy, path: path) }
        return try ImportSession(
            store: self, origine: origine, operatore: operatore, isTrial: isTrial, skipsWrong: skipsWrong)
    }
}
