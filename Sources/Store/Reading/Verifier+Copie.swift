// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import GRDB

extension Verifier {
    /// Every digital copy against its hash, one at a time; documents and copies that have lost each other.
    func copie() throws -> [String] {
        var found: [String] = []
        let cursor = try Row.fetchCursor(db, sql: "SELECT id, impronta, byte, contenuto FROM copie ORDER BY id")
        while let row = try cursor.next() {
            let impronta: String = row["impronta"]
            let bytes = try? SealedDocument(envelope: row["contenuto"]).openBytes(kind: .copia)
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
}
