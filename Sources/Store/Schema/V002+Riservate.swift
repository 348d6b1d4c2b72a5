// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension V002 {
    /// The sheets of the first schema, written whole, are kept in two parts from now on.
    static func splitReserved(_ db: Database) throws {
        let name = "analisi_chiuse_non_cambiano"
        guard let trigger: String = try db.row("SELECT sql FROM sqlite_master WHERE name = ?", [name])?["sql"] else {
            return
        }
        try db.execute(sql: "DROP TRIGGER \(name)")
        for row in try db.rows("SELECT presa_id, versione, documento FROM analisi_preliminari ORDER BY presa_id") {
            let id: Identifier<PresaInCarico> = row.id("presa_id")
            // One that cannot be read stays as it is, and is told by who reads it.
            guard
                let sheet = try? SealedDocument(envelope: row["documento"]).open(
                    AnalisiPreliminare.self, kind: .analisi)
            else { continue }
            let parts = VociRiservate(sheet)
            guard let reserved = try parts.sealed(of: .presa(id)) else { continue }
            try db.execute(
                cached:
                    "UPDATE analisi_preliminari SET documento = ?, riservate = ? WHERE presa_id = ? AND versione = ?",
                [
                    try SealedDocument(parts.scheda, kind: .analisi, of: .presa(id)), reserved, id,
                    row["versione"] as Int,
                ])
        }
        try db.execute(sql: trigger)
    }
}
