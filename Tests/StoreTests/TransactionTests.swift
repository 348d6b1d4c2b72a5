// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct TransactionTests {
    @Test func `un atto rifiutato a metà riporta indietro anche i precedenti, e la bozza resta`() throws {
        let archive = try Archive()
        try archive.store.saveDraft(
            Bozza(chiave: "accesso", titolo: "Accesso", valori: ["note": "a"], salvata: archive.clock.now),
            by: archive.urp)
        let before = try archive.snapshot()
        #expect(throws: Refusal.self) {
            try archive.store.record(
                [
                    .addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")),
                    .addNucleo([]),
                ], by: archive.urp, discarding: "accesso")
        }
        #expect(try archive.snapshot() == before)
        try archive.store.record(
            .addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")), by: archive.urp, discarding: "accesso")
        #expect(try archive.store.draft(chiave: "accesso", by: archive.urp) == nil)
    }

    @Test func `un progressivo non resta saltato quando la registrazione torna indietro`() throws {
        let archive = try Archive()
        _ = try archive.presentata()
        let (nucleo, persone) = try archive.nucleo(cognome: "Fittizi")
        let receipt = try archive.store.record(
            .addDomanda(archive.form(presentataIl: day(2018, 7, 3)), nucleo: nucleo, richiedente: persone[0]),
            by: archive.urp)
        let id = try #require(receipt.domanda)
        #expect(throws: Refusal.self) {
            try archive.store.record(
                [.moveDomanda(id, version: 1, .protocolla), .moveDomanda(id, version: 2, .protocolla)],
                by: archive.urp)
        }
        let again = try archive.store.record(.moveDomanda(id, version: 1, .protocolla), by: archive.urp)
        #expect(again.codice == "REI-2018-00002")
        #expect(try archive.store.verify() == [])
    }

    @Test func `a full disk leaves nothing half written, and the next save works`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        let before = try archive.snapshot()
        let pages = try archive.count("PRAGMA page_count")
        try archive.tamper("PRAGMA max_page_count = \(pages + 2)")
        var big = AnalisiPreliminare()
        big.risposte["2.prestazioni"] = String(repeating: "testo ", count: 20_000)
        let problem = #expect(throws: StoreProblem.self) {
            try archive.act(id) { .saveAnalisi($0, version: $1, big) }
        }
        #expect(problem?.code == .diskFull)
        #expect(problem?.exitStatus == 74)
        #expect(try archive.snapshot() == before)
        try archive.tamper("PRAGMA max_page_count = 1000000")
        try archive.act(id) { .saveAnalisi($0, version: $1, big) }
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).analisi == big)
        #expect(try archive.store.verify() == [])
    }

    @Test func `what a killed desk had not finished is not in the archive`() throws {
        let archive = try Archive()
        _ = try archive.presentata()
        let before = try archive.snapshot()
        let copy = archive.directory.appending(path: "copia")
        try FileManager.default.createDirectory(
            at: copy, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // The files as a kill in the middle of a transaction leaves them, with pages already spilled to the journal.
        try archive.tamper("PRAGMA cache_size = 10")
        try archive.store.replay { replayer in
            for _ in 0..<500 {
                try replayer.record(
                    .addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")), by: archive.urp,
                    at: archive.clock.now, today: archive.clock.today)
            }
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: archive.path + suffix, toPath: copy.appending(path: "a.percorso" + suffix).path)
            }
        }
        let size = try FileManager.default.attributesOfItem(atPath: copy.path + "/a.percorso-wal")[.size] as? Int
        #expect(try #require(size) > 100_000)
        let reopened = try Archive.open(copy.appending(path: "a.percorso").path, mustExist: true)
        #expect(try reopened.counts() == before)
        #expect(try reopened.verify() == [])
        #expect(try archive.store.counts()["persone"] == (before["persone"] ?? 0) + 500)
    }

    @Test func `a second desk waits a little, then says that the archive is busy`() throws {
        let archive = try Archive()
        let desk = try archive.desk(busyTimeout: 1)
        try archive.store.queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) { () throws -> Database.TransactionCompletion in
                let problem = #expect(throws: StoreProblem.self) {
                    try desk.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
                }
                #expect(problem?.code == .busy)
                #expect(problem?.exitStatus == 75)
                #expect(try desk.operatori().count == 9)
                return .rollback
            }
        }
        try desk.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
        #expect(try archive.count("SELECT count(*) FROM persone") == 1)
    }

    @Test func `the data version tells what another desk saved, not what this one did`() throws {
        let archive = try Archive()
        let desk = try archive.desk()
        let before = try archive.store.dataVersion()
        try archive.store.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
        #expect(try archive.store.dataVersion() == before)
        try desk.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
        #expect(try archive.store.dataVersion() != before)
    }

    @Test func `chi salva su una versione vecchia riceve il conflitto, con chi ha salvato prima`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        let sheet = AnalisiPreliminare(risposte: ["0.luogo": "Pistoia"])
        try archive.store.record(.saveAnalisi(presa.id, version: presa.version, sheet), by: archive.collega)
        let conflict = #expect(throws: VersionConflict.self) {
            try archive.store.record(
                .saveAnalisi(presa.id, version: presa.version, AnalisiPreliminare()), by: archive.assistente)
        }
        #expect(
            conflict
                == VersionConflict(
                    read: presa.version, stored: presa.version + 1, byWhom: "B. Campione", at: archive.clock.now))
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).analisi == sheet)
    }

    @Test func `anche persona, nucleo e domanda hanno la loro versione`() throws {
        let archive = try Archive()
        let id = try archive.presentata()
        let domanda = try #require(try archive.store.domanda(id))
        let persona = domanda.richiedente
        let righe = try #require(try archive.store.nucleo(domanda.nucleo)).componenti.map(\.dati)
        for act in [
            Act.amendDomanda(id, version: 1, domanda.dati),
            .moveDomanda(id, version: 7, .riesame(data: day(2018, 8, 1), isDUfficio: true)),
            .amendPersona(persona, version: 2, DatiPersona(cognome: "Altro")),
            .amendNucleo(domanda.nucleo, version: 0, righe),
        ] {
            #expect(throws: VersionConflict.self) { try archive.store.record(act, by: archive.supervisore) }
        }
    }

    @Test func `a refused act of a replay leaves nothing, the others stay`() throws {
        let archive = try Archive()
        try archive.store.replay { replayer in
            try replayer.record(
                .addPersona(DatiPersona(cognome: "Prova", codiceFiscale: nil)), by: archive.urp,
                at: Instant(milliseconds: 5), today: day(2018, 5, 5))
            #expect(throws: Refusal.self) {
                try replayer.record(
                    .addNucleo([]), by: archive.urp, at: Instant(milliseconds: 6), today: day(2018, 5, 5))
            }
            #expect(try archive.store.search("prova", limit: 3, by: archive.urp).count == 1)
        }
        #expect(try archive.store.counts()["persone"] == 1)
        #expect(try archive.count("SELECT registrato FROM registro ORDER BY id DESC LIMIT 1") == 5)
    }
}
