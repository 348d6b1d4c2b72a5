// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// The keys of who sits at a desk, in memory and nowhere else, and what seals and opens documents with them.
///
/// One for each connection. In an archive that is not encrypted it does nothing. It is used on the thread of its
/// connection only.
final class Vault {
    /// The keys of one operator.
    final class Ring {
        /// The row of the key pair.
        let id: Int64
        let privata: Curve25519.KeyAgreement.PrivateKey
        /// Private keys of the groups, as they are asked for.
        var gruppi: [Int64: Curve25519.KeyAgreement.PrivateKey] = [:]
        /// The highest key pair seen by the check for colleagues who wait.
        var lastSeenKey: Int64 = -1
        /// Keys of documents by their envelope, which no other key has.
        var chiavi: [Data: SymmetricKey] = [:]

        init(id: Int64, privata: Curve25519.KeyAgreement.PrivateKey) {
            self.id = id
            self.privata = privata
        }
    }

    unowned let db: Database
    /// The directory of the key files; nil where there is none.
    let directory: String?
    /// The archive is encrypted.
    private(set) var isActive = false
    private(set) var identita = Data()
    private(set) var recupero: Curve25519.KeyAgreement.PublicKey?
    var rings: [Identifier<Operatore>: Ring] = [:]
    /// Who the documents are opened for.
    var current: Identifier<Operatore>? {
        didSet { if current != oldValue { made = [:] } }
    }
    /// What time it is for who works here.
    var now = Instant(milliseconds: 0)
    /// Keys made here for what the current operator writes and does not read.
    private var made: [Data: SymmetricKey] = [:]
    init(db: Database, directory: String?) {
        self.db = db
        self.directory = directory
        // The number of the key of an envelope, for the questions about keys that were retired.
        db.add(
            function: DatabaseFunction("percorso_chiave", argumentCount: 1, pure: true) { values in
                Data.fromDatabaseValue(values[0]).map { SealedDocument(envelope: $0).keyID }
            })
    }

    /// The keys of the current operator.
    var ring: Ring? { current.flatMap { rings[$0] } }

    /// Looks whether the archive has become encrypted; an encrypted one stays so.
    func refresh() throws {
        guard !isActive, let row = try db.row("SELECT recupero FROM cifratura") else { return }
        let identita: Data? = try db.row("SELECT identita FROM archivio")?["identita"]
        guard let identita, let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: row["recupero"] as Data)
        else { throw StoreProblem(.corrupt) }
        self.identita = identita
        recupero = key
        isActive = true
    }

    /// A transaction was taken back: what it found is to be looked for again.
    func takeBack(wasActive: Bool) {
        isActive = wasActive
        for ring in rings.values { ring.lastSeenKey = -1 }
    }

    /// Forgets every key.
    func drop() {
        rings = [:]
        current = nil
        made = [:]
    }

    // MARK: Sealing

    /// The document as the archive keeps it.
    func sealed(_ document: SealedDocument) throws -> SealedDocument {
        guard isActive, !document.isEncrypted, let kind = document.kind else { return document }
        let owner = document.proprietario
        let (id, key) = try sealingKey(of: owner, document.classe ?? kind.classe)
        let nonce = AES.GCM.Nonce()
        var header = Data([1, kind.rawValue, 1, 0])
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: id).bigEndian) { header.append(contentsOf: $0) }
        header.append(contentsOf: nonce)
        let box = try AES.GCM.seal(
            document.payload(kind), using: key, nonce: nonce, authenticating: header + identita + owner.bytes)
        return SealedDocument(envelope: header + box.ciphertext + box.tag)
    }

    /// A key of an owner and class that can be used now, made when there is none.
    private func sealingKey(of owner: Proprietario, _ classe: ClasseDati) throws -> (Int64, SymmetricKey) {
        for row in try db.rows(
            """
            SELECT id, gruppo_id, busta FROM chiavi_dati
            WHERE ambito = ? AND riferimento = ? AND classe = ? AND ritirata = 0 ORDER BY id DESC
            """, [owner.ambito, owner.riferimento, classe.rawValue])
        {
            if let known = made[row["busta"]] { return (row["id"], known) }
            if let key = try key(row, owner, classe.rawValue) { return (row["id"], key) }
        }
        return try makeKey(of: owner, classe)
    }

    private func makeKey(of owner: Proprietario, _ classe: ClasseDati) throws -> (Int64, SymmetricKey) {
        let key = SymmetricKey(size: .bits256)
        let raw = key.withUnsafeBytes { Data($0) }
        let scopo = Self.scopo(classe.rawValue, owner)
        var group: Int64?
        let reader: Curve25519.KeyAgreement.PublicKey
        if classe == .bozze {
            guard let recupero else { throw StoreProblem(.corrupt) }
            reader = recupero
        } else {
            guard
                let row = try db.row(
                    "SELECT id, pubblica FROM chiavi_gruppi WHERE classe = ? ORDER BY versione DESC LIMIT 1",
                    [classe.rawValue])
            else { throw StoreProblem(.alterato) }
            group = row["id"]
            reader = try Self.publicKey(row["pubblica"])
        }
        let busta = try BustaChiave.chiudi(raw, per: reader, scopo: scopo)
        let id = try db.insert(
            "INSERT INTO chiavi_dati (classe, ambito, riferimento, gruppo_id, busta) VALUES (?, ?, ?, ?, ?)",
            [classe.rawValue, owner.ambito, owner.riferimento, group, busta])
        for (reader, publicKey) in try singleReaders(of: owner, classe) {
            try add(single: raw, of: id, scopo, for: reader, publicKey)
        }
        if made.count > 4096 { made = [:] }
        made[busta] = key
        return (id, key)
    }

    /// Closes a key for one operator more.
    func add(
        single raw: Data, of id: Int64, _ scopo: Data, for reader: Int64, _ publicKey: Curve25519.KeyAgreement.PublicKey
    ) throws {
        try db.execute(
            cached: """
                INSERT INTO chiavi_dati_singole (chiave_id, chiave_operatore_id, busta) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """, [id, reader, try BustaChiave.chiudi(raw, per: publicKey, scopo: scopo)])
    }

    // MARK: Opening

    /// The payload of what a column holds, when the keys of the current operator open it.
    ///
    /// - Parameter owns: whether the row is of an owner.
    /// - Throws: `Refusal` `chiave_mancante` without the key; `StoreProblem` when it was changed or moved.
    func payload(_ document: SealedDocument, _ kind: SealedDocument.Kind, owns: (Proprietario) -> Bool) throws -> Data {
        guard document.isEncrypted else { return try document.payload(kind) }
        let envelope = document.envelope
        let header = [UInt8](envelope.prefix(SealedDocument.headerLength))
        guard header.count == SealedDocument.headerLength, header[1] == kind.rawValue, header[2] == 1 else {
            throw StoreProblem(.alterato)
        }
        let id = document.keyID
        guard
            let row = try db.row(
                "SELECT id, classe, ambito, riferimento, gruppo_id, busta FROM chiavi_dati WHERE id = ?", [id]),
            let owner = Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]),
            kind.isPortatile || owns(owner)
        else { throw StoreProblem(.alterato) }
        let classe: String = row["classe"]
        guard let key = try key(row, owner, classe) else { throw try missing(ClasseDati(rawValue: classe)) }
        let sealed = envelope.dropFirst(SealedDocument.headerLength)
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: header[8..<20]), ciphertext: sealed.dropLast(16), tag: sealed.suffix(16))
            return try AES.GCM.open(box, using: key, authenticating: Data(header) + identita + owner.bytes)
        } catch {
            throw StoreProblem(.alterato)
        }
    }

    /// The key of a row of `chiavi_dati`; nil when the current operator has no way to it.
    func key(_ row: StoredRow, _ owner: Proprietario, _ classe: String) throws -> SymmetricKey? {
        guard let ring else { return nil }
        let busta: Data = row["busta"]
        if let known = ring.chiavi[busta] { return known }
        guard let raw = try raw(row, owner, classe, ring) else { return nil }
        if ring.chiavi.count > 16_384 { ring.chiavi = [:] }
        let key = SymmetricKey(data: raw)
        ring.chiavi[busta] = key
        return key
    }

    private func raw(_ row: StoredRow, _ owner: Proprietario, _ classe: String, _ ring: Ring) throws -> Data? {
        let scopo = Self.scopo(classe, owner)
        if let group: Int64 = row["gruppo_id"], let privata = try gruppo(group, ring) {
            guard let raw = BustaChiave.apri(row["busta"], con: privata, scopo: scopo) else {
                throw StoreProblem(.alterato)
            }
            return raw
        }
        let single = try db.row(
            "SELECT busta FROM chiavi_dati_singole WHERE chiave_id = ? AND chiave_operatore_id = ?",
            [row["id"] as Int64, ring.id])
        return single.flatMap { BustaChiave.apri($0["busta"], con: ring.privata, scopo: scopo) }
    }

    /// The private key of a group, for who belongs to it.
    func gruppo(_ id: Int64, _ ring: Ring) throws -> Curve25519.KeyAgreement.PrivateKey? {
        if let known = ring.gruppi[id] { return known }
        guard
            let row = try db.row(
                """
                SELECT m.busta, g.pubblica, g.classe FROM chiavi_gruppi_membri m
                JOIN chiavi_gruppi g ON g.id = m.gruppo_id WHERE m.gruppo_id = ? AND m.chiave_operatore_id = ?
                """, [id, ring.id])
        else { return nil }
        let pubblica: Data = row["pubblica"]
        // A key put in the place of the group's would open nothing of before, and everything after.
        guard let raw = BustaChiave.apri(row["busta"], con: ring.privata, scopo: Self.scopo(row["classe"], pubblica)),
            let privata = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw),
            privata.publicKey.rawRepresentation == pubblica
        else { throw StoreProblem(.alterato) }
        ring.gruppi[id] = privata
        return privata
    }
}
