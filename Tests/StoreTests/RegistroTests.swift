// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Attacks on the register with another program, which may write the whole file but has not the key of the seals.
@Suite struct RegistroTests {
    @Test func `il registro appena scritto torna, anche contro il suo sigillo`() throws {
        let archive = try Archive.registro()
        let seal = try archive.seal()
        #expect(try archive.faults() == [])
        #expect(try archive.store.registerFaults(against: [seal]) == [])
        #expect(try archive.count("SELECT max(id) - count(*) FROM registro") == 0)
        _ = try archive.store.record(.addPersona(DatiPersona(cognome: "Dopo")), by: archive.urp)
        #expect(try archive.store.registerFaults(against: [seal]) == [])
    }

    @Test(arguments: [
        "operatore_id = 3", "azione = 'altro'", "registrato = registrato + 1", "dettaglio = 'niente'",
        "esito = 'rifiutato'", "domanda_id = NULL", "persona_id = 1", "nucleo_id = 1", "presa_id = NULL",
        "precedente = zeroblob(20), impronta_precedente = zeroblob(32)", "impronta_precedente = zeroblob(32)",
    ])
    func `una riga cambiata si trova, e si dice quale`(change: String) throws {
        let archive = try Archive.registro()
        let row = try archive.count("SELECT max(id) FROM registro WHERE azione = 'presa_convoca'")
        try archive.attack("UPDATE registro SET \(change) WHERE id = \(row)")
        let faults = try archive.faults()
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.kind == .cambiata && $0.first == row && $0.last == row }, "\(faults)")
        #expect(try archive.store.verify().contains { $0.contains("riga n. \(row)") })
    }

    @Test func `un valore precedente tolto o cambiato si trova`() throws {
        let archive = try Archive.registro()
        let row = try archive.count("SELECT max(id) FROM registro WHERE precedente IS NOT NULL")
        #expect(row > 0)
        try archive.attack("UPDATE registro SET precedente = zeroblob(40) WHERE id = \(row)")
        #expect(try archive.faults().map(\.first) == [Int64(row)])
    }

    @Test func `una riga cambiata con la sua impronta rifatta si trova da quella dopo`() throws {
        let archive = try Archive.registro()
        try archive.attack("UPDATE registro SET operatore_id = 2 WHERE id = 9")
        try archive.rehash(9...9)
        let faults = try archive.faults()
        #expect(faults.map(\.first) == [10])
        #expect(faults.first?.sentence.contains("la n. 9") == true)
    }

    @Test(arguments: [(9, 9), (9, 11), (1, 1)])
    func `le righe tolte si trovano, e si dice quali`(first: Int, last: Int) throws {
        let archive = try Archive.registro()
        try archive.attack("DELETE FROM registro WHERE id BETWEEN \(first) AND \(last)")
        #expect(try archive.faults().map(\.place) == ["tolta \(first)-\(last)"])
    }

    @Test(arguments: [1, 3])
    func `le righe tolte si trovano anche se le successive sono rinumerate`(count: Int) throws {
        let archive = try Archive.registro()
        try archive.attack("DELETE FROM registro WHERE id BETWEEN 9 AND \(8 + count)")
        try archive.renumber(from: 9, by: -count)
        #expect(try archive.faults().map(\.place).first == "tolta 9-\(8 + count)")
    }

    @Test(arguments: [(1, false), (1, true), (3, false), (3, true)])
    func `le righe inserite si trovano, anche con un'impronta giusta`(count: Int, isForged: Bool) throws {
        let archive = try Archive.registro()
        try archive.attack("SELECT 1")
        try archive.renumber(from: 9, by: count)
        for id in 9..<(9 + count) {
            try archive.tamper(
                """
                INSERT INTO registro (id, registrato, operatore_id, azione, esito, dettaglio, impronta)
                VALUES (\(id), 1530518400000, 1, 'ricerca', 'fatto', '', zeroblob(32))
                """)
        }
        if isForged { try archive.rehash(9...(8 + count)) }
        #expect(try archive.faults().map(\.place) == ["inserita 9-\(8 + count)"])
    }

    @Test(arguments: [(9, 14), (9, 10)])
    func `due righe scambiate si trovano`(one: Int, other: Int) throws {
        let archive = try Archive.registro()
        try archive.attack(
            """
            UPDATE registro SET id = -1 WHERE id = \(one); UPDATE registro SET id = \(one) WHERE id = \(other);
            UPDATE registro SET id = \(other) WHERE id = -1;
            """)
        let found = try archive.faults().map(\.place)
        #expect(found == ["spostata \(one)-\(one)", "spostata \(other)-\(other)"])
    }

    @Test func `le ultime righe tolte si trovano dai numeri dati, e dal sigillo se anche quelli sono tolti`() throws {
        let archive = try Archive.registro()
        let seal = try archive.seal()
        let last = Int(seal.riga)
        try archive.attack("DELETE FROM registro WHERE id > \(last - 2)")
        #expect(try archive.faults().map(\.place) == ["troncata \(last - 1)-\(last)"])
        try archive.tamper("UPDATE sqlite_sequence SET seq = \(last - 2) WHERE name = 'registro'")
        #expect(try archive.faults() == [])
        #expect(try archive.store.registerFaults(against: [seal]).map(\.place) == ["troncata \(last)-\(last)"])
        // Rows written since take the numbers of those that are gone, and do not hide it.
        for _ in 0..<3 { try archive.store.recordSearch("prova", by: archive.urp) }
        #expect(try archive.faults() == [])
        #expect(try archive.store.registerFaults(against: [seal]).map(\.kind) == [.rifatta])
    }

    @Test func `la catena rifatta per intero si trova dal sigillo, fra l'ultimo che torna e il primo che non torna`()
        throws
    {
        let archive = try Archive.registro()
        let key = try archive.key()
        let first = try archive.store.sealRegister(with: key, by: archive.supervisore)
        for _ in 0..<3 { try archive.store.recordSearch("prova", by: archive.urp) }
        let second = try archive.store.sealRegister(with: key, by: archive.supervisore)
        try archive.attack("UPDATE registro SET operatore_id = 2 WHERE id = \(first.riga + 2)")
        try archive.store.queue.inDatabase { try AuditChain(db: $0).renew() }
        #expect(try archive.faults() == [])
        #expect(
            try archive.store.registerFaults(against: [second, first]).map(\.place)
                == ["rifatta \(first.riga + 1)-\(second.riga)"])
    }

    @Test func `un sigillo rifatto con un'altra chiave, corretto a mano o di un altro archivio non vale`() throws {
        let archive = try Archive.registro()
        let seal = try archive.seal()
        var forged = try archive.store.sealRegister(
            with: try SealingKey(path: archive.path + ".altra"), by: archive.supervisore)
        let other = try Archive.registro(isNew: true).seal()
        #expect(forged.isSigned && seal.isSigned)
        #expect(
            try archive.store.registerFaults(against: [forged], key: seal.chiave).map(\.kind) == [.sigilloEstraneo])
        #expect(try archive.store.registerFaults(against: [other], key: other.chiave).map(\.kind) == [.sigilloEstraneo])
        forged = seal
        forged.impronta = String(forged.impronta.reversed())
        #expect(!forged.isSigned)
        #expect(try archive.store.registerFaults(against: [forged]).map(\.kind) == [.sigilloEstraneo])
    }

    @Test func `il giorno di un sigillo è quello di Roma, anche dopo mezzanotte`() throws {
        let archive = try Archive.registro()
        archive.clock.now = Instant(milliseconds: 1_530_518_400_000 + 52_200_000)
        let seal = try archive.seal()
        try archive.attack("DELETE FROM registro WHERE id = \(seal.riga)")
        let sentences = try archive.store.registerFaults(against: [seal]).map(\.sentence)
        #expect(sentences.contains { $0.contains("il 03/07/2018 era sigillata") })
    }

    @Test func `due postazioni che scrivono insieme fanno una catena sola`() throws {
        let archive = try Archive.registro()
        let desk = try archive.desk()
        for turn in 0..<20 {
            try (turn % 2 == 0 ? archive.store : desk).recordSearch("prova \(turn)", by: archive.urp)
            #expect(throws: Refusal.self) {
                try (turn % 2 == 0 ? desk : archive.store).fascicolo(Identifier(999), by: archive.urp)
            }
        }
        #expect(try archive.faults() == [])
    }

    @Test func `senza la riga del registro non resta nemmeno la scrittura`() throws {
        let archive = try Archive.registro()
        let before = try archive.snapshot()
        try archive.tamper(
            "CREATE TRIGGER spegni BEFORE INSERT ON registro BEGIN SELECT RAISE(ABORT, 'spento'); END")
        #expect(throws: Refusal.self) {
            try archive.store.record(.addPersona(DatiPersona(cognome: "Senza")), by: archive.urp)
        }
        #expect(try archive.snapshot() == before)
    }

    @Test func `la chiave nasce leggibile a uno solo, e una che altri leggono si rifiuta`() throws {
        let archive = try Archive()
        let path = archive.path + ".chiave"
        let first = try SealingKey(path: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(first.isNew && mode == 0o600)
        let again = try SealingKey(path: path)
        #expect(!again.isNew && again.publicKey == first.publicKey)
        #expect(chmod(path, 0o640) == 0)
        #expect(throws: Refusal.self) { try SealingKey(path: path) }
        try Data("altro".utf8).write(to: URL(fileURLWithPath: path))
        #expect(chmod(path, 0o600) == 0)
        #expect(throws: Refusal.self) { try SealingKey(path: path) }
        #expect(throws: Refusal.self) {
            try archive.store.sealRegister(with: first, by: archive.urp)
        }
        #expect(
            try archive.text("SELECT azione || esito FROM registro ORDER BY id DESC") == "sigillo_registrorifiutato")
    }
}

extension RegisterFault {
    /// "tolta 9-11".
    fileprivate var place: String { "\(kind.rawValue) \(first)-\(last)" }
}

extension Archive {
    /// An archive whose register has some thirty rows of all kinds.
    fileprivate static func registro(isNew: Bool = false) throws -> Archive {
        let archive = try Archive(isNew: isNew)
        let id = try archive.analizzata(.soloSociale)
        let domanda = try #require(try archive.store.domanda(id))
        _ = try archive.store.record(
            .amendPersona(domanda.richiedente, version: 1, DatiPersona(cognome: "Inventati", nome: "Mara")),
            by: archive.urp)
        _ = try archive.store.fascicolo(id, by: archive.assistente)
        for _ in 0..<5 { try archive.store.recordSearch("prova", by: archive.urp) }
        return archive
    }

    fileprivate func key() throws -> SealingKey { try SealingKey(path: path + ".chiave") }

    fileprivate func seal() throws -> RegisterSeal { try store.sealRegister(with: try key(), by: supervisore) }

    fileprivate func faults() throws -> [RegisterFault] { try store.registerFaults(against: []) }

    /// What another program does first: the triggers go.
    fileprivate func attack(_ sql: String) throws {
        try tamper("DROP TRIGGER registro_non_cambia; DROP TRIGGER registro_non_si_cancella; PRAGMA foreign_keys = OFF")
        try tamper(sql)
        try tamper("PRAGMA foreign_keys = ON")
    }

    /// Gives rows another number.
    fileprivate func renumber(from first: Int, by shift: Int) throws {
        try tamper(
            """
            UPDATE registro SET id = -id WHERE id >= \(first + max(0, -shift));
            UPDATE registro SET id = -id + \(shift) WHERE id < 0;
            """)
    }

    /// Makes the hashes of some rows again, as who has the program could.
    fileprivate func rehash(_ rows: ClosedRange<Int>) throws {
        try store.queue.inDatabase { db in
            for id in rows {
                let before = try Data.fetchOne(
                    db, sql: "SELECT impronta FROM registro WHERE id = ?", arguments: [id - 1])
                let row = try Row.fetchOne(db, sql: "SELECT * FROM registro WHERE id = ?", arguments: [id])
                guard let before, let row else { continue }
                try db.execute(
                    sql: "UPDATE registro SET impronta = ? WHERE id = ?",
                    arguments: [AuditLink(row).hash(after: before), id])
            }
        }
    }
}
