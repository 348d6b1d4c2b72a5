// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// What the screens of the imports read. Every function throws `StoreProblem`.
extension CaseStore {
    /// The saved layouts of a kind of file, by name.
    public func mappe(_ tipo: TipoImportazione) throws -> [MappaColonne] {
        try read { reader in
            try reader.db.rows("SELECT documento FROM mappe_colonne WHERE tipo = ? ORDER BY nome", [tipo]).map {
                try MappaColonne(json: $0["documento"])
            }
        }
    }

    /// Rows that wait to be matched, oldest outcome first.
    ///
    /// - Parameter after: the last row of the page before.
    public func righeDaAbbinare(after: RigaDaAbbinare? = nil, limit: Int) throws -> [RigaDaAbbinare] {
        try read { reader in
            try reader.db.rows(
                """
                SELECT r.id, r.version, r.documento, i.file
                FROM righe_da_abbinare r JOIN importazioni i ON i.id = r.importazione_id
                WHERE r.stato = 'da_abbinare' AND (r.data, r.id) > (?, ?) ORDER BY r.data, r.id LIMIT ?
                """,
                [after?.esito.esito.data.dayNumber ?? Int(Int32.min), after?.id.rawValue ?? Int64.min, limit]
            ).map { row in
                let kept = try row.document("documento", RigaInCoda.self, kind: .rigaImportata)
                return RigaDaAbbinare(
                    id: row.id("id"), version: row["version"], file: row["file"], esito: kept.riga,
                    perche: kept.perche)
            }
        }
    }

    /// How many rows wait to be matched, up to the cap.
    public func quanteDaAbbinare() throws -> Conteggio {
        try read { reader in
            let count = try reader.db.number(
                """
                SELECT count(*) FROM (SELECT 1 FROM righe_da_abbinare WHERE stato = 'da_abbinare' LIMIT ?)
                """, [Conteggio.cap + 1])
            return Conteggio(count ?? 0)
        }
    }
}
