// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import GRDB

extension CaseStore {
    /// Makes the keys of the groups anew, for who belongs to them now; `beginRewrapping` then closes the keys of the
    /// documents with them.
    ///
    /// - Parameter dati: the keys of the documents too: `beginRenewal` then seals the documents with others.
    /// - Returns: the classes left as they are, because the operator does not have them.
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func rotateKeys(dati: Bool, by operatore: Operatore) throws -> [ClasseDati] {
        try writingKeys("chiavi_ruota", .gestisciOperatori, by: operatore) { recorder in
            try checkActive()
            try requireRing(recorder.operatore)
            let db = recorder.db
            guard let ring = vault.ring else { return [] }
            var left: [ClasseDati] = []
            for classe in ClasseDati.conGruppo {
                guard
                    let group = try db.row(
                        "SELECT id, versione FROM chiavi_gruppi WHERE classe = ? ORDER BY versione DESC LIMIT 1",
                        [classe.rawValue]), try vault.gruppo(group["id"], ring) != nil
                else {
                    left.append(classe)
                    continue
                }
                let made = try vault.make(
                    classe, (group["versione"] as Int) + 1, for: ring, recorder.operatore.ruolo, at: recorder.now)
                try vault.carry(
                    from: group["id"], to: made.id, classe, made.privata, on: recorder.today, db)
                if dati {
                    try db.execute(
                        cached: "UPDATE chiavi_dati SET ritirata = 1 WHERE classe = ?", [classe.rawValue])
                }
            }
            return left
        } detail: {
            dati ? "dati=sì" : "dati=no"
        }
    }

    /// Begins to close the keys of the documents with the latest keys of their groups.
    ///
    /// - Throws: `Refusal` when the archive is not encrypted, `StoreProblem`.
    public func beginRewrapping(by operatore: Operatore) throws -> Rewrapping {
        try requireActive()
        return try Rewrapping(store: self, operatore: operatore)
    }

    /// Begins to seal again the documents whose keys were retired.
    ///
    /// - Throws: as `beginRewrapping`.
    public func beginRenewal(by operatore: Operatore) throws -> Resealing {
        try requireActive()
        return try Resealing(store: self, operatore: operatore, columns: SealedColumn.all) {
            CaseStore.isRetired($0)
        }
    }
}

extension Vault {
    /// Gives a new key of a group to who has the old one and still belongs to it.
    fileprivate func carry(
        from old: Int64, to new: Int64, _ classe: ClasseDati, _ privata: Curve25519.KeyAgreement.PrivateKey,
        on day: CalendarDate, _ db: Database
    ) throws {
        for row in try db.rows(
            """
            SELECT o.*, k.id AS chiave, k.pubblica FROM chiavi_gruppi_membri m
            JOIN chiavi_operatori k ON k.id = m.chiave_operatore_id AND k.ritirata IS NULL
            JOIN operatori o ON o.id = k.operatore_id
            WHERE m.gruppo_id = ? AND m.custode = 0 AND o.attivo = 1
            """, [old])
        {
            let operatore = try Operatore(row: row)
            guard classe.hasMember(operatore.ruolo), operatore.dati.isValid(on: day) else { continue }
            try join(new, classe, privata, row["chiave"], Vault.publicKey(row["pubblica"]), isCustode: false)
        }
    }
}
