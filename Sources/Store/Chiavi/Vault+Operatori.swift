// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// Whose keys are open, and the key pairs of the operators.
extension Vault {
    /// Opens what follows for an operator, with the key in their file; makes it at the first entrance.
    ///
    /// Under a password a key is opened at the entrance only, by `enter`. Without a key one still writes.
    ///
    /// - Parameter mayMake: inside a transaction that writes.
    /// - Throws: `Refusal` when the file of the key is one that others may read.
    func use(_ operatore: Operatore, mayMake: Bool, at now: Instant) throws {
        guard isActive else { return }
        current = operatore.id
        self.now = now
        if let ring = rings[operatore.id] {
            // A transaction taken back takes a new key with it; another desk may have retired this one.
            let isThere = try db.number(
                "SELECT 1 FROM chiavi_operatori WHERE id = ? AND pubblica = ? AND ritirata IS NULL",
                [ring.id, ring.privata.publicKey.rawRepresentation])
            if isThere != nil { return }
            rings[operatore.id] = nil
        }
        guard let directory else { return }
        let file = KeyFile(directory: directory, archivio: identita, operatore: operatore.id)
        guard let row = try keyRow(of: operatore.id) else {
            let isByPassword = try db.text("SELECT ingresso FROM impostazioni") == ModoIngresso.password.rawValue
            guard mayMake, !isByPassword, operatore.isAttivo else { return }
            let key = Curve25519.KeyAgreement.PrivateKey()
            try file.write(key)
            try register(key, of: operatore, protected: nil, at: now)
            return
        }
        guard row["protezione"] as String == "file", let key = try file.read(),
            key.publicKey.rawRepresentation == row["pubblica"]
        else { return }
        rings[operatore.id] = Ring(id: row["id"], privata: key)
    }

    /// Opens the key of an operator with the password just found right; makes it at the first entrance, and takes under
    /// the password one that was in a file.
    func open(_ operatore: Operatore, _ password: Segreto, cost: Scrypt.Cost, at now: Instant) throws {
        guard isActive else { return }
        current = operatore.id
        guard let row = try keyRow(of: operatore.id) else {
            let key = Curve25519.KeyAgreement.PrivateKey()
            try register(key, of: operatore, protected: ProtectedKey(key, password, identita, cost), at: now)
            return
        }
        if row["protezione"] as String == "password" {
            guard let key = try ProtectedKey(row).open(password, identita) else { return }
            rings[operatore.id] = Ring(id: row["id"], privata: key)
            return
        }
        try use(operatore, mayMake: true, at: now)
        guard let ring, let directory else { return }
        try protect(ring, password, cost)
        KeyFile(directory: directory, archivio: identita, operatore: operatore.id).remove()
    }

    /// Puts the open key of the current operator under a password.
    func protect(_ ring: Ring, _ password: Segreto, _ cost: Scrypt.Cost) throws {
        let kept = try ProtectedKey(ring.privata, password, identita, cost)
        try db.execute(
            cached: """
                UPDATE chiavi_operatori SET protezione = 'password', sale = ?, giri = ?, blocco = ?, parallelo = ?,
                    privata = ? WHERE id = ?
                """, [kept.sale, kept.cost.giri, kept.cost.blocco, kept.cost.parallelo, kept.privata, ring.id])
    }

    /// A key pair in the place of the one an operator had.
    func renew(_ operatore: Operatore, _ password: Segreto?, cost: Scrypt.Cost, at now: Instant) throws {
        try retire(keysOf: operatore.id, at: now)
        let key = Curve25519.KeyAgreement.PrivateKey()
        if let password {
            try register(key, of: operatore, protected: ProtectedKey(key, password, identita, cost), at: now)
        } else if let directory {
            try KeyFile(directory: directory, archivio: identita, operatore: operatore.id).write(key)
            try register(key, of: operatore, protected: nil, at: now)
        }
        current = operatore.id
    }

    /// What was closed for an operator is taken away, and the key is never used again.
    func retire(keysOf id: Identifier<Operatore>, at now: Instant) throws {
        guard let row = try keyRow(of: id) else { return }
        let key: Int64 = row["id"]
        try db.execute(cached: "DELETE FROM chiavi_gruppi_membri WHERE chiave_operatore_id = ?", [key])
        try db.execute(cached: "DELETE FROM chiavi_dati_singole WHERE chiave_operatore_id = ?", [key])
        try db.execute(cached: "UPDATE chiavi_operatori SET ritirata = ? WHERE id = ?", [now, key])
        rings[id] = nil
    }

    /// Takes from an operator the groups of another role than the one they have now.
    func leaveGroups(_ id: Identifier<Operatore>, as ruolo: Ruolo) throws {
        guard let row = try keyRow(of: id) else { return }
        for classe in ClasseDati.conGruppo where !classe.hasMember(ruolo) {
            try db.execute(
                cached: """
                    DELETE FROM chiavi_gruppi_membri WHERE chiave_operatore_id = ?
                        AND gruppo_id IN (SELECT id FROM chiavi_gruppi WHERE classe = ?)
                    """, [row["id"] as Int64, classe.rawValue])
        }
        rings[id]?.gruppi = [:]
        rings[id]?.chiavi = [:]
    }

    /// The key pair of an operator; nil before the first entrance.
    func keyRow(of id: Identifier<Operatore>) throws -> StoredRow? {
        try db.row("SELECT * FROM chiavi_operatori WHERE operatore_id = ? AND ritirata IS NULL", [id])
    }

    private func register(
        _ key: Curve25519.KeyAgreement.PrivateKey, of operatore: Operatore, protected: ProtectedKey?, at now: Instant
    ) throws {
        let id = try db.insert(
            """
            INSERT INTO chiavi_operatori (operatore_id, pubblica, protezione, sale, giri, blocco, parallelo, privata,
                creata)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                operatore.id, key.publicKey.rawRepresentation, protected == nil ? "file" : "password", protected?.sale,
                protected?.cost.giri, protected?.cost.blocco, protected?.cost.parallelo, protected?.privata, now,
            ])
        rings[operatore.id] = Ring(id: id, privata: key)
    }

    /// Why a document does not open, and whom to ask.
    func missing(_ classe: ClasseDati?) throws -> Refusal {
        let what = classe?.denominazione ?? "questi dati"
        guard let current, let me = try Reader(db: db).operatore(current) else {
            return Refusal(
                "chiave_mancante",
                "L'archivio è cifrato, e nessuno è entrato: \(what) non si leggono. Uscire e rientrare.")
        }
        if let classe, !classe.isLetta(da: me.ruolo) {
            return Refusal(
                "chiave_mancante",
                "L'archivio è cifrato: con il ruolo di \(me.ruolo.denominazione) \(what) non si leggono.")
        }
        guard ring != nil else { return try withoutRing(me, what) }
        let holders = try db.rows(
            """
            SELECT DISTINCT o.* FROM chiavi_gruppi_membri m JOIN chiavi_gruppi g ON g.id = m.gruppo_id
            JOIN chiavi_operatori k ON k.id = m.chiave_operatore_id JOIN operatori o ON o.id = k.operatore_id
            WHERE g.classe = ? AND o.id <> ? ORDER BY o.id LIMIT 3
            """, [classe?.rawValue ?? "", current]
        ).map { try Operatore(row: $0).nomeBreve }
        let whom = holders.isEmpty ? "chi conserva la chiave di recupero" : holders.joined(separator: " o a ")
        let how =
            holders.isEmpty
            ? "percorso chiavi recupera \(me.codice)" : "percorso chiavi concedi \(me.codice)"
        return Refusal(
            "chiave_mancante",
            "L'archivio è cifrato e \(me.nomeBreve) non ha ancora la chiave: \(what) non si leggono. Chiedere a \(whom) di "
                + "eseguire \(how).")
    }

    private func withoutRing(_ me: Operatore, _ what: String) throws -> Refusal {
        if try keyRow(of: me.id)?["protezione"] as String? == "password" {
            return Refusal(
                "chiave_mancante",
                "L'archivio è cifrato: \(what) non si leggono finché \(me.nomeBreve) non entra con la sua password.")
        }
        return Refusal(
            "chiave_mancante",
            "L'archivio è cifrato e la chiave di \(me.nomeBreve) non è fra quelle di questo utente: \(what) non si leggono. "
                + "Rimettere il file della chiave; se è perso, percorso chiavi nuova.")
    }
}
