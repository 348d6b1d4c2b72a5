// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// Who is given a key by whom already has it.
extension Vault {
    /// The key pairs of those of other bodies who take part in the case of an owner and may read a class of it.
    func singleReaders(
        of owner: Proprietario, _ classe: ClasseDati
    ) throws -> [(Int64, Curve25519.KeyAgreement.PublicKey)] {
        if case .operatore(let id) = owner {
            guard let row = try keyRow(of: id) else {
                // Who wrote it has no key yet: whoever closes it keeps it for them until then.
                return ring.map { [($0.id, $0.privata.publicKey)] } ?? []
            }
            return [(row["id"], try Self.publicKey(row["pubblica"]))]
        }
        return try participants(of: owner).filter { classe.isLetta(da: $0.ruolo) }.map { ($0.key, $0.publicKey) }
    }

    /// A worker of another body with a key, in a case.
    private struct Participant {
        let operatore: Int64
        let key: Int64
        let publicKey: Curve25519.KeyAgreement.PublicKey
        let ruolo: Ruolo
    }

    private func participants(of owner: Proprietario) throws -> [Participant] {
        let cases: String
        switch owner {
        case .archivio, .operatore: return []
        case .presa: cases = "SELECT ?1 AS id"
        case .domanda: cases = "SELECT id FROM prese_in_carico WHERE domanda_id = ?1"
        case .nucleo:
            cases = """
                SELECT p.id FROM domande d JOIN prese_in_carico p ON p.domanda_id = d.id WHERE d.nucleo_id = ?1
                """
        }
        return try db.rows(
            """
            WITH casi AS (\(cases))
            SELECT k.id, k.pubblica, o.id AS operatore_id, o.ruolo FROM operatori o
            JOIN chiavi_operatori k ON k.operatore_id = o.id AND k.ritirata IS NULL
            WHERE o.attivo = 1 AND o.id IN (
                SELECT consulente_id FROM prese_in_carico WHERE id IN (SELECT id FROM casi)
                UNION SELECT operatore_id FROM equipe_componenti WHERE presa_id IN (SELECT id FROM casi)
                UNION SELECT sostituto_id FROM sostituzioni WHERE presa_id IN (SELECT id FROM casi)
                UNION SELECT a.sostituto_id FROM assenze a WHERE a.annullata = 0 AND a.al >= ?2 AND a.operatore_id IN (
                    SELECT consulente_id FROM prese_in_carico WHERE id IN (SELECT id FROM casi)
                    UNION SELECT operatore_id FROM equipe_componenti WHERE presa_id IN (SELECT id FROM casi)))
            """, [owner.riferimento, RomeTime(now).date]
        ).compactMap { row in
            let ruolo: Ruolo = try row.code("ruolo")
            guard ruolo.isDiAltroEnte else { return nil }
            return Participant(
                operatore: row["operatore_id"], key: row["id"], publicKey: try Self.publicKey(row["pubblica"]),
                ruolo: ruolo)
        }
    }

    /// Gives the keys of a case to those who take part in it, and takes them from those who no longer do.
    ///
    /// Only the keys the current operator has: who comes next gives the others.
    ///
    /// - Returns: keys given.
    @discardableResult
    func grant(_ presa: Identifier<PresaInCarico>) throws -> Int {
        guard isActive, let owners = try owners(of: presa) else { return 0 }
        var given = 0
        for owner in owners {
            let present = try participants(of: owner)
            try takeAway(from: owner, allBut: present.map(\.key))
            for one in present { given += try grant(owner, to: one) }
        }
        return given
    }

    private func owners(of presa: Identifier<PresaInCarico>) throws -> [Proprietario]? {
        guard
            let row = try db.row(
                """
                SELECT p.domanda_id, d.nucleo_id FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
                WHERE p.id = ?
                """, [presa])
        else { return nil }
        return [.presa(presa), .domanda(row.id("domanda_id")), .nucleo(row.id("nucleo_id"))]
    }

    private func takeAway(from owner: Proprietario, allBut present: [Int64]) throws {
        try db.execute(
            cached: """
                DELETE FROM chiavi_dati_singole WHERE chiave_id IN (
                    SELECT id FROM chiavi_dati WHERE ambito = ? AND riferimento = ?)
                AND chiave_operatore_id NOT IN (SELECT value FROM json_each(?))
                """, [owner.ambito, owner.riferimento, Database.list(present)])
    }

    private func grant(_ owner: Proprietario, to one: Participant) throws -> Int {
        var given = 0
        for row in try db.rows(
            """
            SELECT k.id, k.classe, k.gruppo_id, k.busta FROM chiavi_dati k WHERE ambito = ? AND riferimento = ?
                AND NOT EXISTS (SELECT 1 FROM chiavi_dati_singole s WHERE s.chiave_id = k.id
                    AND s.chiave_operatore_id = ?)
            """, [owner.ambito, owner.riferimento, one.key])
        {
            let classe: String = row["classe"]
            guard ClasseDati(rawValue: classe)?.isLetta(da: one.ruolo) == true, let key = try key(row, owner, classe)
            else { continue }
            try add(
                single: key.withUnsafeBytes { Data($0) }, of: row["id"], Self.scopo(classe, owner), for: one.key,
                one.publicKey)
            given += 1
        }
        return given
    }

    /// Gives colleagues who entered for the first time the groups of their role that the current operator has.
    ///
    /// Only the first key of a colleague: a later one, after a password was given anew, is for `concedi`.
    func admitNewcomers() throws {
        guard isActive, let ring else { return }
        let last = Int64(try db.number("SELECT max(id) FROM chiavi_operatori") ?? 0)
        guard last != ring.lastSeenKey else { return }
        ring.lastSeenKey = last
        for row in try db.rows(
            """
            SELECT k.operatore_id FROM chiavi_operatori k WHERE k.ritirata IS NULL AND NOT EXISTS (
                SELECT 1 FROM chiavi_operatori f WHERE f.operatore_id = k.operatore_id AND f.id < k.id)
            """)
        {
            _ = try admit(row.id("operatore_id"), limit: 50)
        }
    }

    /// Gives a colleague everything of their role that the current operator has.
    ///
    /// - Parameter limit: the most cases gone through, for who takes part in single ones.
    /// - Returns: the classes of their groups that the current operator does not have, and the colleague neither.
    func admit(_ id: Identifier<Operatore>, limit: Int) throws -> [ClasseDati] {
        guard let ring, let operatore = try Reader(db: db).operatore(id), operatore.isAttivo,
            let row = try keyRow(of: id)
        else { return [] }
        let (key, publicKey): (Int64, _) = (row["id"], try Self.publicKey(row["pubblica"]))
        var lacking: [ClasseDati] = []
        for group in try db.rows(
            """
            SELECT g.id, g.classe, g.pubblica FROM chiavi_gruppi g
            WHERE NOT EXISTS (
                SELECT 1 FROM chiavi_gruppi_membri m WHERE m.gruppo_id = g.id AND m.chiave_operatore_id = ?)
            AND (EXISTS (SELECT 1 FROM chiavi_dati d WHERE d.gruppo_id = g.id)
                OR NOT EXISTS (SELECT 1 FROM chiavi_gruppi v WHERE v.classe = g.classe AND v.versione > g.versione))
            """, [key])
        {
            guard let classe = ClasseDati(rawValue: group["classe"]), classe.hasMember(operatore.ruolo) else {
                continue
            }
            guard let privata = try gruppo(group["id"], ring) else {
                lacking.append(classe)
                continue
            }
            try join(group["id"], classe, privata, key, publicKey, isCustode: false)
        }
        try handOver(draftsOf: id, to: key, publicKey, ring)
        if operatore.ruolo.isDiAltroEnte {
            for presa in try db.rows(
                """
                SELECT id FROM prese_in_carico WHERE consulente_id = ?1
                UNION SELECT presa_id FROM equipe_componenti WHERE operatore_id = ?1
                UNION SELECT presa_id FROM sostituzioni WHERE sostituto_id = ?1 ORDER BY 1 DESC LIMIT ?2
                """, [id, limit])
            {
                try grant(presa.id("id"))
            }
        }
        return lacking
    }

    /// Adds a member to a group; the first one by right takes the place of who kept it.
    func join(
        _ group: Int64, _ classe: ClasseDati, _ privata: Curve25519.KeyAgreement.PrivateKey, _ key: Int64,
        _ publicKey: Curve25519.KeyAgreement.PublicKey, isCustode: Bool
    ) throws {
        let scopo = Self.scopo(classe.rawValue, privata.publicKey.rawRepresentation)
        try db.execute(
            cached: """
                INSERT INTO chiavi_gruppi_membri (gruppo_id, chiave_operatore_id, custode, busta) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            [group, key, isCustode, try BustaChiave.chiudi(privata.rawRepresentation, per: publicKey, scopo: scopo)])
        if !isCustode {
            try db.execute(cached: "DELETE FROM chiavi_gruppi_membri WHERE gruppo_id = ? AND custode = 1", [group])
        }
    }

    /// Drafts closed while their operator had no key go to the operator alone.
    private func handOver(
        draftsOf id: Identifier<Operatore>, to key: Int64, _ publicKey: Curve25519.KeyAgreement.PublicKey, _ ring: Ring
    ) throws {
        guard key != ring.id else { return }
        let owner = Proprietario.operatore(id)
        for row in try db.rows(
            """
            SELECT k.id, k.classe, k.gruppo_id, k.busta FROM chiavi_dati k JOIN chiavi_dati_singole s
                ON s.chiave_id = k.id AND s.chiave_operatore_id = ? WHERE k.ambito = 'operatore' AND k.riferimento = ?
            """, [ring.id, id])
        {
            guard let open = try self.key(row, owner, row["classe"]) else { continue }
            try add(
                single: open.withUnsafeBytes { Data($0) }, of: row["id"], Self.scopo(row["classe"], owner), for: key,
                publicKey)
            try db.execute(
                cached: "DELETE FROM chiavi_dati_singole WHERE chiave_id = ? AND chiave_operatore_id = ?",
                [row["id"] as Int64, ring.id])
        }
    }
}
