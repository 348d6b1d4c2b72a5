// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// The key pairs of the groups: made, closed for the recovery key, given back with it.
extension Vault {
    /// Makes the key pair of a class, closed for the recovery key and for who makes it.
    ///
    /// - Returns: its number and its private key.
    @discardableResult
    func make(
        _ classe: ClasseDati, _ versione: Int, for ring: Ring, _ ruolo: Ruolo, at now: Instant
    ) throws -> (id: Int64, privata: Curve25519.KeyAgreement.PrivateKey) {
        guard let recupero else { throw StoreProblem(.corrupt) }
        let privata = Curve25519.KeyAgreement.PrivateKey()
        let pubblica = privata.publicKey.rawRepresentation
        let scopo = Self.scopo(classe.rawValue, pubblica)
        let id = try db.insert(
            "INSERT INTO chiavi_gruppi (classe, versione, pubblica, recupero, creata) VALUES (?, ?, ?, ?, ?)",
            [
                classe.rawValue, versione, pubblica,
                try BustaChiave.chiudi(privata.rawRepresentation, per: recupero, scopo: scopo), now,
            ])
        try join(id, classe, privata, ring.id, ring.privata.publicKey, isCustode: !classe.hasMember(ruolo))
        return (id, privata)
    }

    /// Gives an operator the groups of their role, and their own drafts, with the key on paper.
    func recover(
        _ operatore: Operatore, _ row: StoredRow, with recupero: Curve25519.KeyAgreement.PrivateKey
    ) throws {
        let (key, publicKey): (Int64, _) = (row["id"], try Self.publicKey(row["pubblica"]))
        for group in try db.rows("SELECT id, classe, pubblica, recupero FROM chiavi_gruppi") {
            guard let classe = ClasseDati(rawValue: group["classe"]), classe.hasMember(operatore.ruolo) else {
                continue
            }
            let scopo = Self.scopo(classe.rawValue, group["pubblica"] as Data)
            guard let raw = BustaChiave.apri(group["recupero"], con: recupero, scopo: scopo),
                let privata = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw),
                privata.publicKey.rawRepresentation == group["pubblica"]
            else { throw StoreProblem(.alterato) }
            try join(group["id"], classe, privata, key, publicKey, isCustode: false)
        }
        let owner = Proprietario.operatore(operatore.id)
        for draft in try db.rows(
            "SELECT id, classe, busta FROM chiavi_dati WHERE ambito = 'operatore' AND riferimento = ?", [operatore.id])
        {
            let scopo = Self.scopo(draft["classe"], owner)
            guard let raw = BustaChiave.apri(draft["busta"], con: recupero, scopo: scopo) else { continue }
            try add(single: raw, of: draft["id"], scopo, for: key, publicKey)
        }
        try recoverCases(of: operatore, key, publicKey, with: recupero)
        rings[operatore.id]?.gruppi = [:]
    }

    /// The keys of the single cases of who works for another body.
    private func recoverCases(
        of operatore: Operatore, _ key: Int64, _ publicKey: Curve25519.KeyAgreement.PublicKey,
        with recupero: Curve25519.KeyAgreement.PrivateKey
    ) throws {
        guard operatore.ruolo.isDiAltroEnte else { return }
        var known: [Int64: Curve25519.KeyAgreement.PrivateKey] = [:]
        for row in try db.rows("SELECT id, classe, pubblica, recupero FROM chiavi_gruppi") {
            let scopo = Self.scopo(row["classe"], row["pubblica"] as Data)
            let raw = BustaChiave.apri(row["recupero"], con: recupero, scopo: scopo)
            known[row["id"]] = raw.flatMap { try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0) }
        }
        for row in try db.rows(
            """
            WITH casi AS (SELECT id, domanda_id FROM prese_in_carico WHERE consulente_id = ?1 OR id IN (
                SELECT presa_id FROM equipe_componenti WHERE operatore_id = ?1))
            SELECT * FROM chiavi_dati WHERE (ambito = 'presa' AND riferimento IN (SELECT id FROM casi))
                OR (ambito = 'domanda' AND riferimento IN (SELECT domanda_id FROM casi))
                OR (ambito = 'nucleo' AND riferimento IN (
                    SELECT nucleo_id FROM domande WHERE id IN (SELECT domanda_id FROM casi)))
            """, [operatore.id])
        {
            guard let owner = Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]),
                let classe = ClasseDati(rawValue: row["classe"]), classe.isLetta(da: operatore.ruolo),
                let privata = known[row["gruppo_id"] as Int64? ?? 0]
            else { continue }
            let scopo = Self.scopo(classe.rawValue, owner)
            guard let raw = BustaChiave.apri(row["busta"], con: privata, scopo: scopo) else { continue }
            try add(single: raw, of: row["id"], scopo, for: key, publicKey)
        }
    }
}
