// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// The keys of the documents closed with the latest keys of their groups, in slices; it can be stopped and begun again.
public final class Rewrapping {
    /// Keys to close when it began.
    public let total: Int
    /// Keys gone through so far.
    public private(set) var done = 0
    /// Nothing is left to do.
    public private(set) var isOver = false

    private let store: CaseStore
    private let operatore: Operatore
    private var last: Int64 = 0
    private static let step = 500
    /// A key of a group that is not the latest of its class.
    private static let isOld = """
        gruppo_id IN (SELECT id FROM chiavi_gruppi g WHERE versione < (
            SELECT max(versione) FROM chiavi_gruppi n WHERE n.classe = g.classe))
        """

    init(store: CaseStore, operatore: Operatore) throws {
        self.store = store
        self.operatore = operatore
        total = try store.read {
            try $0.db.number("SELECT count(*) FROM chiavi_dati WHERE \(Rewrapping.isOld)") ?? 0
        }
    }

    /// Closes a few keys more.
    ///
    /// - Throws: `StoreProblem`; what was closed before stays.
    public func step() throws {
        let now = store.clock()
        let rows = try store.write { db -> [StoredRow] in
            try store.vault.use(operatore, mayMake: true, at: now)
            let rows = try db.rows(
                "SELECT * FROM chiavi_dati WHERE \(Self.isOld) AND id > ? ORDER BY id LIMIT \(Self.step)", [last])
            for row in rows { try close(row, db) }
            if rows.count < Self.step { try Self.forgetOldMembers(db) }
            return rows
        }
        done += rows.count
        last = rows.last?["id"] ?? last
        isOver = rows.count < Self.step
    }

    private func close(_ row: StoredRow, _ db: Database) throws {
        let classe: String = row["classe"]
        guard let owner = Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]),
            let key = try store.vault.key(row, owner, classe),
            let group = try db.row(
                "SELECT id, pubblica FROM chiavi_gruppi WHERE classe = ? ORDER BY versione DESC LIMIT 1", [classe])
        else { return }
        let busta = try BustaChiave.chiudi(
            key.withUnsafeBytes { Data($0) }, per: Vault.publicKey(group["pubblica"]),
            scopo: Vault.scopo(classe, owner))
        try db.execute(
            cached: "UPDATE chiavi_dati SET gruppo_id = ?, busta = ? WHERE id = ?",
            [group["id"] as Int64, busta, row["id"] as Int64])
    }

    /// Nothing is closed with the old keys any more: nobody needs them.
    private static func forgetOldMembers(_ db: Database) throws {
        try db.execute(
            cached: """
                DELETE FROM chiavi_gruppi_membri WHERE gruppo_id IN (
                    SELECT id FROM chiavi_gruppi g WHERE versione < (
                        SELECT max(versione) FROM chiavi_gruppi n WHERE n.classe = g.classe))
                AND NOT EXISTS (SELECT 1 FROM chiavi_dati k WHERE k.gruppo_id = chiavi_gruppi_membri.gruppo_id)
                """)
    }
}
