// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import GRDB

extension Verifier {
    /// Every digital copy against its hash, one at a time; documents and copies that have lost each other.
    func copie() throws -> [String] {
        var found: [String] = []
        var last: Int64 = 0
        while let row = try db.row(
            "SELECT id, impronta, byte, contenuto FROM copie WHERE id > ? ORDER BY id LIMIT 1", [last])
        {
            last = row["id"]
            let impronta: String = row["impronta"]
            if isClosed(row, "contenuto", .copia) { continue }
            let bytes = (try? row.payload("contenuto", kind: .copia)).map { [UInt8]($0) }
            guard let bytes, bytes.count == row["byte"], SHA256.impronta(of: bytes) == impronta else {
                found.append(
                    "Copia digitale \(impronta.prefix(12)): il contenuto non è quello registrato: "
                        + "riprenderla dall'originale.")
                continue
            }
        }
        let alone = try db.number(
            "SELECT count(*) FROM copie c WHERE NOT EXISTS (SELECT 1 FROM documenti d WHERE d.impronta = c.impronta)")
        if let alone, alone > 0 { found.append("Copie digitali: \(alone) senza un documento che le nomini.") }
        return found
    }

    /// Nothing can be said of what there is no key for.
    func isClosed(_ row: StoredRow, _ column: String, _ kind: SealedDocument.Kind) -> Bool {
        do {
            _ = try row.payload(column, kind: kind)
            return false
        } catch {
            return (error as? Refusal)?.code == "chiave_mancante"
        }
    }
}
