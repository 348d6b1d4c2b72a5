// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Copies domande with all that follows from them, to make a large archive of demonstration data.
    ///
    /// Only for an archive just created by this process and thrown away when it fails: there is no journal meanwhile.
    /// Copies have other people, protocols and codes, and pass `verify`.
    ///
    /// - Parameters:
    ///   - copies: how many copies of each.
    ///   - rename: the person in a copy; with a growing attempt other codici fiscali, nil when there are no more.
    ///   - progress: told how many copies are done, of how many.
    /// - Throws: `StoreProblem`.
    public func multiply(
        _ domande: [Identifier<Domanda>], copies: Int,
        rename: @escaping (DatiPersona, _ copy: Int, _ attempt: Int) -> DatiPersona?,
        progress: (Int, Int) -> Void
    ) throws {
        guard copies > 0, !domande.isEmpty else { return }
        try guarded {
            try connected { db in
                try db.execute(
                    sql: """
                        PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                        PRAGMA foreign_keys = OFF; PRAGMA cache_size = -262144;
                        """)
                let multiplication = Multiplication(db: db, domande: domande, copies: copies, rename: rename)
                try multiplication.run(progress)
                try db.execute(
                    sql: """
                        PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000; PRAGMA journal_mode = WAL;
                        PRAGMA synchronous = FULL;
                        """)
                // One write and its checkpoint: everything above reaches the disk now.
                try db.execute(sql: "UPDATE progressivi SET ultimo = ultimo; PRAGMA wal_checkpoint(TRUNCATE);")
            }
        }
    }
}
