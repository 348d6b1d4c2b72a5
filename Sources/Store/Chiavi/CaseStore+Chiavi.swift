// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import Foundation
import GRDB

/// Encryption of the archive. Every function throws `StoreProblem`, and `Refusal` with what lacks and whom to ask.
extension CaseStore {
    /// The archive is encrypted.
    public func isEncrypted() throws -> Bool {
        try read { _ in vault.isActive }
    }

    /// Makes the keys of the archive; its documents are sealed by `beginSealing`.
    ///
    /// Who does it keeps the keys of the classes of other roles until somebody of the role has entered.
    ///
    /// - Parameter password: that of the operator, where the archive is entered by password.
    /// - Returns: the recovery key, told once and kept nowhere.
    public func activateKeys(by operatore: Operatore, password: Segreto? = nil) throws -> ChiaveDiRecupero {
        try writingKeys("chiavi_attiva", .gestisciOperatori, by: operatore) { recorder in
            let (db, now) = (recorder.db, recorder.now)
            guard !vault.isActive else {
                throw Refusal(
                    "cifratura_attiva",
                    "L'archivio è già cifrato: percorso chiavi stato dice a che punto è, percorso chiavi completa va avanti."
                )
            }
            let recupero = ChiaveDiRecupero()
            let pubblica = recupero.privata.publicKey
            try db.execute(
                cached: "INSERT INTO cifratura (id, recupero, attivata, attivata_da) VALUES (1, ?, ?, ?)",
                [pubblica.rawRepresentation, now, recorder.operatore.id])
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try vault.refresh()
            if let password {
                try vault.open(recorder.operatore, password, cost: cost, at: now)
            } else {
                try vault.use(recorder.operatore, mayMake: true, at: now)
            }
            guard let ring = vault.ring else {
                throw Refusal(
                    "chiave_propria",
                    "Per cifrare l'archivio serve prima la chiave di chi lo fa: entrare con la propria password.")
            }
            for classe in ClasseDati.conGruppo {
                try vault.make(classe, 1, for: ring, recorder.operatore.ruolo, at: now)
            }
            return recupero
        }
    }

    /// Begins to seal the documents that are still in clear.
    public func beginSealing(by operatore: Operatore) throws -> Resealing {
        try requireActive()
        return try Resealing(store: self, operatore: operatore, columns: SealedColumn.all) {
            "substr(\($0.column), 1, 1) = x'00'"
        }
    }

    /// Writes the file anew, so that nothing in clear stays where it was.
    public func compact() throws {
        try guarded {
            try queue.inDatabase {
                try $0.execute(sql: "PRAGMA secure_delete = ON")
                try $0.execute(sql: "VACUUM")
                try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }

    /// Gives a colleague the keys of their role that the operator has.
    ///
    /// - Returns: the classes of the role that somebody else must give.
    public func grantKeys(to id: Identifier<Operatore>, by operatore: Operatore) throws -> [ClasseDati] {
        try writingKeys("chiavi_concedi", nil, by: operatore) { recorder in
            try checkActive()
            try requireRing(recorder.operatore)
            guard let other = try recorder.reader.operatore(id) else { throw Recorder.absent }
            guard other.isAttivo else {
                throw Refusal("operatore_non_attivo", "\(other.nomeBreve) non è attivo: prima va riattivato.")
            }
            guard try vault.keyRow(of: id) != nil else {
                throw Refusal(
                    "chiave_non_ancora",
                    "\(other.nomeBreve) non ha ancora una chiave: la riceve entrando una volta nel programma.")
            }
            return try vault.admit(id, limit: 100_000)
        } detail: {
            "operatore=\(id.rawValue)"
        }
    }

    /// A key pair in the place of the operator's own, when that is lost.
    public func renewOwnKey(by operatore: Operatore, password: Segreto? = nil) throws {
        try writingKeys("chiavi_nuova", nil, by: operatore) { recorder in
            try checkActive()
            try vault.renew(recorder.operatore, password, cost: cost, at: recorder.now)
        }
    }

    /// Gives an operator back the keys of their role, with the key on paper.
    public func recoverKeys(
        of id: Identifier<Operatore>, with recupero: ChiaveDiRecupero, by operatore: Operatore
    ) throws {
        try writingKeys("chiavi_recupera", nil, by: operatore) { recorder in
            try checkActive()
            guard isOwn(recupero) else { throw CaseStore.otherRecovery }
            guard let other = try recorder.reader.operatore(id), other.isAttivo else { throw Recorder.absent }
            guard let row = try vault.keyRow(of: id) else {
                throw Refusal(
                    "chiave_non_ancora",
                    "\(other.nomeBreve) non ha ancora una chiave: la riceve entrando una volta nel programma.")
            }
            try vault.recover(other, row, with: recupero.privata)
        } detail: {
            "operatore=\(id.rawValue)"
        }
    }

    /// True when the key on paper is that of this archive.
    public func matches(_ recupero: ChiaveDiRecupero) throws -> Bool {
        try requireActive()
        return isOwn(recupero)
    }

    private func isOwn(_ recupero: ChiaveDiRecupero) -> Bool {
        vault.recupero?.rawRepresentation == recupero.privata.publicKey.rawRepresentation
    }

    /// Forgets the keys of who sat here.
    public func dropKeys() { vault.drop() }

    /// The key on paper is of another archive, or older.
    public static let otherRecovery = Refusal(
        "recupero_altro", "La chiave di recupero è scritta bene, ma non è quella di questo archivio.")

    func requireActive() throws { try read { _ in try checkActive() } }

    /// The same, inside a transaction, which has looked already.
    func checkActive() throws {
        guard vault.isActive else {
            throw Refusal(
                "cifratura_non_attiva", "L'archivio non è cifrato: si cifra con percorso chiavi attiva.")
        }
    }

    func requireRing(_ operatore: Operatore) throws {
        guard vault.ring == nil else { return }
        throw try vault.missing(nil)
    }

    /// Writes keys in one transaction, with its audit row.
    func writingKeys<T>(
        _ azione: String, _ permesso: Permesso?, by operatore: Operatore, _ body: (Recorder) throws -> T,
        detail: () -> String = { "" }
    ) throws -> T {
        let (now, today) = (clock(), today())
        return try auditingDenial(by: operatore, at: now) {
            try write { db in
                let recorder = try CaseStore.recorder(db, operatore, now, today)
                if let permesso, let refusal = recorder.operatore.may(permesso) {
                    throw Denial(refusal: refusal, azione: azione)
                }
                guard recorder.operatore.isAttivo else {
                    throw Refusal("operatore_non_attivo", "\(recorder.operatore.nomeBreve) non è più attivo.")
                }
                let result = try body(recorder)
                var entry = AuditEntry(azione: azione)
                entry.dettaglio = detail()
                try recorder.audit(entry)
                return result
            }
        }
    }
}
