// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The keys of the operators: given, taken, changed, lost and given back.
@Suite struct ChiaviTests {
    private let cheap = Scrypt.Cost(giri: 16, blocco: 1, parallelo: 1)

    @Test func `chi arriva dopo due rotazioni riceve le chiavi di adesso, e non quelle di nulla`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        for _ in 0..<2 {
            _ = try archive.store.rotateKeys(dati: false, by: archive.supervisore)
            let wrapping = try archive.store.beginRewrapping(by: archive.supervisore)
            while !wrapping.isOver { try wrapping.step() }
        }
        try archive.store.record(
            .addOperatore(
                DatiOperatore(
                    codice: "n.nuova", cognome: "Nuova", nome: "Nora", ente: "Zona inventata",
                    ruolo: .assistenteSociale)), by: archive.supervisore)
        let nuova = try #require(try archive.store.operatore(codice: "n.nuova"))
        // The first entrance makes the key.
        try archive.desk().recordPresence("ingresso", by: nuova)
        let lacking = try archive.store.grantKeys(to: nuova.id, by: archive.supervisore)
        #expect(lacking.allSatisfy { $0 == .vociRiservate || $0 == .tutela } && lacking.count <= 2)
        #expect(try archive.desk().fascicolo(id, by: nuova).analisi?.esito == .bisogniComplessi)
    }

    @Test func `chi se ne va non apre più nulla dopo la rotazione, nemmeno con una copia delle sue chiavi`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        let own = try archive.privateKey(of: archive.collega)
        let stolen = try archive.reach(own)
        #expect(stolen.contains { $0.classe == "valutazione" })
        let before = try archive.dataKeys(stolen)
        #expect(!before.isEmpty)

        let collega = try #require(try archive.store.operatore(archive.collega.id))
        try archive.store.record(
            .deactivateOperatore(collega.id, version: collega.version, motivo: "altro servizio"),
            by: archive.supervisore)
        #expect(try archive.reach(own).isEmpty)
        // A copy of the group keys still opens what was closed for them, until they are made anew.
        #expect(try !archive.dataKeys(stolen).isEmpty)
        #expect(try archive.store.rotateKeys(dati: true, by: archive.supervisore) == [.vociRiservate, .tutela])
        let wrapping = try archive.store.beginRewrapping(by: archive.supervisore)
        while !wrapping.isOver { try wrapping.step() }
        #expect(try archive.dataKeys(stolen).isEmpty)
        // With the data: even who kept the keys of the documents themselves opens none of them.
        let old = Set(before.map(\.id))
        let renewal = try archive.store.beginRenewal(by: archive.supervisore)
        while !renewal.isOver { try renewal.step() }
        #expect(renewal.skipped == 0 && renewal.done > 0)
        let used = try archive.keysInUse()
        #expect(used.isDisjoint(with: old))
        let desk = try archive.desk()
        #expect(try desk.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)
        #expect(try desk.fascicolo(id, by: archive.consulente).analisi?.esito == .bisogniComplessi)
        #expect(try desk.verify() == [])
    }

    @Test func `tolto dall'équipe, chi è di un altro ente perde le chiavi del fascicolo`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        #expect(try archive.singles(of: archive.specialista) == 0)
        try archive.join(archive.specialista, id)
        #expect(try archive.singles(of: archive.specialista) > 0)
        try archive.act(id) { .saveEquipe($0, version: $1, EquipeMultidisciplinare()) }
        #expect(try archive.singles(of: archive.specialista) == 0)
    }

    @Test func `chi entra la prima volta riceve le chiavi da un collega, chi ha cambiato chiave da concedi`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        try archive.store.record(
            .addOperatore(
                DatiOperatore(
                    codice: "n.nuova", cognome: "Nuova", nome: "Nina", ente: "Zona", ruolo: .assistenteSociale)),
            by: archive.supervisore)
        let nuova = try #require(try archive.store.operatore(codice: "n.nuova"))
        let own = try archive.desk()
        try own.recordPresence("ingresso", by: nuova)
        #expect(throws: Refusal.self) { try own.fascicolo(id, by: nuova) }
        // Somebody else's next write gives her what that one has.
        let other = try archive.desk()
        try other.recordPresence("ingresso", by: archive.assistente)
        #expect(try own.fascicolo(id, by: nuova).analisi?.esito == .bisogniComplessi)

        try own.renewOwnKey(by: nuova)
        try archive.desk().recordPresence("ingresso", by: archive.assistente)
        let refusal = #expect(throws: Refusal.self) { try own.fascicolo(id, by: nuova) }
        #expect(refusal?.sentence.contains("percorso chiavi concedi n.nuova") == true)
        #expect(try archive.desk().grantKeys(to: nuova.id, by: archive.supervisore) == [.vociRiservate, .tutela])
        #expect(try own.fascicolo(id, by: nuova).analisi?.esito == .bisogniComplessi)
    }

    @Test func `la chiave sotto la password segue la password, e si perde con una data da altri`() throws {
        let archive = try Archive(isEncrypted: false)
        let id = try archive.analizzata(.bisogniComplessi)
        archive.store.cost = cheap
        let given = try archive.store.resetPassword(of: archive.assistente.id, by: archive.supervisore)
        let mine = try archive.store.resetPassword(of: archive.supervisore.id, by: archive.supervisore)
        try archive.store.record(.setIngresso(ImpostazioniIngresso(modo: .password)), by: archive.supervisore)
        let (first, second, third) = (
            Segreto("una frase lunga 1"), Segreto("una frase lunga 2"), Segreto("cinque parole lunghe")
        )
        let desk = try archive.desk(cheap)
        _ = try desk.enter(codice: "s.prova", mine, nuova: third)
        _ = try desk.activateKeys(by: archive.supervisore, password: third)
        let sealing = try desk.beginSealing(by: archive.supervisore)
        while !sealing.isOver { try sealing.step() }

        let hers = try archive.desk(cheap)
        _ = try hers.enter(codice: "a.esempio", given, nuova: first)
        try desk.recordPresence("prova", by: archive.supervisore)
        #expect(try hers.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)
        _ = try hers.enter(codice: "a.esempio", first, nuova: second)
        hers.dropKeys()
        #expect(throws: Refusal.self) { try hers.reloadFascicolo(id, by: archive.assistente) }
        let again = try archive.desk(cheap)
        _ = try again.enter(codice: "a.esempio", second)
        #expect(try again.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)

        let anew = try desk.resetPassword(of: archive.assistente.id, by: archive.supervisore)
        let after = try archive.desk(cheap)
        _ = try after.enter(codice: "a.esempio", anew, nuova: first)
        try desk.recordPresence("prova", by: archive.supervisore)
        #expect(throws: Refusal.self) { try after.fascicolo(id, by: archive.assistente) }
        _ = try desk.grantKeys(to: archive.assistente.id, by: archive.supervisore)
        #expect(try after.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)
        // The hash of the password opens nothing: it is of another salt.
        let hash = try #require(
            try archive.store.queue.inDatabase {
                try Data.fetchOne(
                    $0, sql: "SELECT impronta FROM parole_chiave WHERE operatore_id = ?",
                    arguments: [
                        archive.assistente.id.rawValue
                    ])
            })
        let closed = try #require(
            try archive.store.queue.inDatabase {
                try Data.fetchOne(
                    $0, sql: "SELECT privata FROM chiavi_operatori WHERE ritirata IS NULL AND operatore_id = ?",
                    arguments: [
                        archive.assistente.id.rawValue
                    ])
            })
        #expect(throws: (any Error).self) {
            try AES.GCM.open(AES.GCM.SealedBox(combined: closed), using: SymmetricKey(data: hash))
        }
    }

    @Test func `la chiave di recupero ridà tutto, e una copiata male non è nemmeno provata`() throws {
        let archive = try Archive(isEncrypted: false)
        let id = try archive.analizzata(.bisogniComplessi)
        let store = try archive.desk(chiavi: archive.folder)
        let recupero = try store.activateKeys(by: archive.supervisore)
        let carta = recupero.carta
        #expect(carta.testo.count == 14 * 4 + 13)
        let sealing = try store.beginSealing(by: archive.supervisore)
        while !sealing.isOver { try sealing.step() }
        // Everybody's keys are lost.
        try FileManager.default.removeItem(atPath: archive.folder)
        let desk = try archive.desk(chiavi: archive.folder)
        try desk.recordPresence("ingresso", by: archive.assistente)
        #expect(throws: Refusal.self) { try desk.fascicolo(id, by: archive.assistente) }
        let read = try ChiaveDiRecupero(Segreto(carta.testo.lowercased().replacingOccurrences(of: "-", with: " ")))
        try desk.recoverKeys(of: archive.assistente.id, with: read, by: archive.assistente)
        #expect(try desk.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)

        for place in carta.testo.indices where carta.testo[place] != "-" {
            var wrong = carta.testo
            wrong.replaceSubrange(place...place, with: carta.testo[place] == "7" ? "8" : "7")
            #expect(throws: Refusal.self) { try ChiaveDiRecupero(Segreto(wrong)) }
        }
        #expect(throws: Refusal.self) { try ChiaveDiRecupero(Segreto(String(carta.testo.dropLast()))) }
        #expect(throws: Refusal.self) { try ChiaveDiRecupero(Segreto("U" + carta.testo.dropFirst())) }
        #expect(throws: Refusal.self) {
            try desk.recoverKeys(of: archive.assistente.id, with: ChiaveDiRecupero(), by: archive.assistente)
        }
        #expect("\(read)" == "chiave di recupero" && !"\(carta)".contains(carta.testo))
    }

    @Test func `una chiave che altri possono leggere è rifiutata`() throws {
        let archive = try Archive(isEncrypted: true)
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: archive.folder)
                .first { $0.hasSuffix("-\(archive.assistente.id.rawValue).chiave") })
        let path = "\(archive.folder)/\(file)"
        for (change, back, code) in [
            ({ chmod(path, 0o640) }, { chmod(path, 0o600) }, "chiave_leggibile"),
            ({ chmod(archive.folder, 0o750) }, { chmod(archive.folder, 0o700) }, "cartella_chiavi_aperta"),
            (
                { rename(path, path + ".vera") + symlink(path + ".vera", path) },
                { unlink(path) + rename(path + ".vera", path) }, "chiave_illeggibile"
            ),
        ] as [(() -> Int32, () -> Int32, String)] {
            #expect(change() == 0)
            let refusal = #expect(throws: Refusal.self) {
                try archive.desk().recordPresence("prova", by: archive.assistente)
            }
            #expect(refusal?.code == code)
            #expect(back() == 0)
        }
        try archive.desk().recordPresence("prova", by: archive.assistente)
    }

    @Test func `nessuna chiave e nessuna parola chiusa finisce nel registro`() throws {
        let archive = try Archive(isEncrypted: true)
        _ = try archive.store.grantKeys(to: archive.collega.id, by: archive.supervisore)
        let rows = try archive.store.queue.inDatabase {
            try String.fetchAll($0, sql: "SELECT azione || ' ' || dettaglio FROM registro WHERE azione LIKE 'chiavi%'")
        }
        #expect(rows == ["chiavi_attiva ", "chiavi_concedi operatore=\(archive.collega.id.rawValue)"])
    }

    @Test func `chi non può gestire gli operatori non cifra l'archivio, e lo si può fare una volta sola`() throws {
        let archive = try Archive(isEncrypted: false)
        let store = try archive.desk(chiavi: archive.folder)
        #expect(throws: Refusal.self) { try store.activateKeys(by: archive.assistente) }
        #expect(try store.isEncrypted() == false)
        _ = try store.activateKeys(by: archive.supervisore)
        let refusal = #expect(throws: Refusal.self) { try store.activateKeys(by: archive.supervisore) }
        #expect(refusal?.code == "cifratura_attiva")
    }
}

/// What a copy of the file gives to who has a private key, read as their own tools would.
extension Archive {
    func reach(
        _ own: Curve25519.KeyAgreement.PrivateKey
    ) throws -> [(classe: String, privata: Curve25519.KeyAgreement.PrivateKey)] {
        try store.queue.inDatabase { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT g.classe, g.pubblica, m.busta FROM chiavi_gruppi g
                    JOIN chiavi_gruppi_membri m ON m.gruppo_id = g.id
                    """
            ).compactMap { row in
                let scopo = Vault.scopo(row["classe"], row["pubblica"] as Data)
                return try BustaChiave.apri(row["busta"], con: own, scopo: scopo)
                    .map { (row["classe"], try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0)) }
            }
        }
    }

    func dataKeys(
        _ groups: [(classe: String, privata: Curve25519.KeyAgreement.PrivateKey)]
    ) throws -> [(id: Int64, raw: Data)] {
        try store.queue.inDatabase { db in
            try Row.fetchAll(db, sql: "SELECT * FROM chiavi_dati").compactMap { row in
                guard let owner = Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]) else {
                    return nil
                }
                for group in groups where group.classe == row["classe"] {
                    let scopo = Vault.scopo(row["classe"], owner)
                    if let raw = BustaChiave.apri(row["busta"], con: group.privata, scopo: scopo) {
                        return (row["id"], raw)
                    }
                }
                return nil
            }
        }
    }

    /// The numbers of the keys of the documents, those of the audit trail left out.
    func keysInUse() throws -> Set<Int64> {
        try store.queue.inDatabase { db in
            var found: Set<Int64> = []
            for column in SealedColumn.all where column.table != "registro" {
                found.formUnion(
                    try Int64.fetchAll(
                        db,
                        sql:
                            "SELECT percorso_chiave(\(column.column)) FROM \(column.table) WHERE \(column.column) IS NOT NULL"
                    ))
            }
            return found
        }
    }

    func singles(of operatore: Operatore) throws -> Int {
        try count(
            """
            SELECT count(*) FROM chiavi_dati_singole s JOIN chiavi_operatori k ON k.id = s.chiave_operatore_id
            JOIN chiavi_dati d ON d.id = s.chiave_id WHERE k.operatore_id = ? AND d.ambito <> 'operatore'
            """, [operatore.id.rawValue])
    }

    func desk(_ cost: Scrypt.Cost) throws -> CaseStore {
        let opened = try desk(chiavi: folder)
        opened.cost = cost
        return opened
    }
}
