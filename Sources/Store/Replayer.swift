// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// Writes acts inside one transaction, each with its own operator, moment and day.
public final class Replayer {
    private let db: Database
    private let calendario: WorkingCalendar
    private var operatori: [Identifier<Operatore>: Operatore] = [:]

    init(db: Database) throws {
        self.db = db
        calendario = try Reader(db: db).calendario()
    }

    /// Writes one act as if recorded at `now`, on the civil day `today`; of a refused one nothing is kept.
    ///
    /// - Throws: `Refusal`, `VersionConflict`, `StoreProblem`.
    @discardableResult
    public func record(
        _ act: Act, by operatore: Operatore, at now: Instant, today: CalendarDate
    ) throws -> Receipt {
        let known = try known(operatore, on: today)
        try db.vault?.use(known, mayMake: true, at: now)
        let recorder = Recorder(db: db, operatore: known, now: now, today: today, calendario: calendario)
        try db.execute(cached: "SAVEPOINT atto")
        do {
            let receipt = try recorder.record(act)
            try db.execute(cached: "RELEASE SAVEPOINT atto")
            return receipt
        } catch {
            try db.execute(cached: "ROLLBACK TRANSACTION TO SAVEPOINT atto")
            try db.execute(cached: "RELEASE SAVEPOINT atto")
            if let denial = error as? Denial { throw denial.refusal }
            throw error
        }
    }

    /// An operator as they are on the day of the act; rows that cannot change are read once.
    private func known(_ operatore: Operatore, on today: CalendarDate) throws -> Operatore {
        var found = try row(of: operatore)
        try Reader(db: db).complete(&found, on: today)
        return found
    }

    private func row(of operatore: Operatore) throws -> Operatore {
        if let found = operatori[operatore.id] { return found }
        guard let found = try Reader(db: db).operatore(operatore.id) else {
            throw Refusal("operatore_sconosciuto", "L'operatore \(operatore.codice) non è in questo archivio.")
        }
        operatori[operatore.id] = found
        return found
    }
}
