// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OpeningTests {
    @Test func `a new archive is of its owner alone, journals included`() throws {
        let archive = try Archive()
        #expect(try mode(archive.directory.path) == 0o700)
        #expect(try mode(archive.path) == 0o600)
        #expect(try mode(archive.path + "-wal") == 0o600)
        #expect(try mode(archive.path + "-shm") == 0o600)
    }

    @Test func `a group-shared archive is shared by explicit choice`() throws {
        let directory = temporary()
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "a.percorso").path
        let store = try CaseStore(
            CaseStore.Options(path: path, isGroupShared: true, mustExist: false),
            clock: { Instant(milliseconds: 0) }, today: { day(2018, 1, 1) })
        #expect(try mode(directory.path) == 0o770)
        #expect(try mode(path) == 0o660)
        #expect(try mode(path + "-wal") == 0o660)
        #expect(try store.ambito() == nil)
    }

    @Test func `every commit reaches the disk: WAL, synchronous FULL, foreign keys`() throws {
        let archive = try Archive()
        for store in [archive.store, try archive.desk()] {
            let (journal, synchronous, keys) = try store.queue.inDatabase { db in
                (
                    try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                    try Int.fetchOne(db, sql: "PRAGMA synchronous"), try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
                )
            }
            #expect(journal == "wal")
            #expect(synchronous == 2)
            #expect(keys == 1)
            #expect(store.queue.configuration.publicStatementArguments == false)
        }
    }

    @Test func `a missing file is not created unless asked`() throws {
        let directory = temporary()
        let path = directory.appending(path: "a.percorso").path
        let problem = #expect(throws: StoreProblem.self) { try Archive.open(path, mustExist: true) }
        #expect(problem?.code == .missingFile)
        #expect(problem?.exitStatus == 66)
        #expect(!FileManager.default.fileExists(atPath: directory.path))
    }

    @Test func `a place where no file can be made is told`() {
        let problem = #expect(throws: StoreProblem.self) {
            try Archive.open("/proc/percorso/a.percorso", mustExist: false)
        }
        #expect(problem?.code == .cannotCreate)
        #expect(problem?.exitStatus == 73)
    }

    @Test(arguments: [true, false])
    func `what is not an archive is refused and left alone`(isSQLite: Bool) throws {
        let directory = temporary()
        defer { try? FileManager.default.removeItem(at: directory) }
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = directory.appending(path: "altro")
        if isSQLite {
            try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE altro (x)") }
        } else {
            try Data(repeating: 65, count: 5000).write(to: file)
        }
        let before = try Data(contentsOf: file)
        for mustExist in [true, false] {
            let problem = #expect(throws: StoreProblem.self) { try Archive.open(file.path, mustExist: mustExist) }
            #expect(problem?.code == .notAnArchive)
        }
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func `a file from the future is refused with a sentence`() throws {
        let archive = try Archive()
        try archive.tamper("PRAGMA user_version = 99")
        let problem = #expect(throws: StoreProblem.self) { try archive.desk() }
        #expect(problem?.code == .newerSchema)
        #expect(problem?.exitStatus == 65)
        #expect(problem?.sentence.contains("aggiornare il programma") == true)
    }

    @Test func `an archive that has lost an index is said to be damaged, not the disk`() throws {
        let archive = try Archive()
        _ = try archive.presentata()
        try archive.tamper("DROP INDEX eventi_domanda")
        let problem = #expect(throws: StoreProblem.self) {
            try archive.store.domandePerComune(al: archive.clock.today, comeNotoAl: nil)
        }
        #expect(problem?.code == .corrupt)
        #expect(problem?.exitStatus == 65)
    }

    @Test func `a read-only archive answers and refuses to write`() throws {
        let archive = try Archive()
        let id = try archive.presentata()
        let desk = try archive.desk(readOnly: true)
        #expect(try desk.domanda(id)?.stato == .presentata)
        #expect(try desk.search("invent", limit: 5, by: archive.urp).count == 2)
        #expect(try desk.verify() == [])
        let problem = #expect(throws: StoreProblem.self) { try desk.fascicolo(id, by: archive.assistente) }
        #expect(problem?.code == .readOnly)
    }

    @Test(arguments: [
        ("/home/a.b", "ext4"), ("/mnt/rete/archivio", "nfs4"), ("/mnt/retecaffe", "ext4"), ("/mnt/con spazi/x", "cifs"),
        ("/mnt/ssh/a", "fuse.sshfs"),
    ])
    func `the kind of a disk is that of the nearest mount`(path: String, kind: String) {
        let mounts = """
            25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            30 25 0:40 / /mnt/rete rw,relatime shared:2 master:1 - nfs4 server:/dati rw
            31 25 0:41 / /mnt/con\\040spazi rw - cifs //server/x rw
            32 25 0:42 / /mnt/ssh rw - fuse.sshfs x@y:/ rw
            """
        #expect(NetworkFileSystem.kind(of: path, mounts: mounts) == kind)
        #expect(NetworkFileSystem.isRemote(kind) == (kind != "ext4"))
    }

    @Test func `the archive starts once`() throws {
        let archive = try Archive()
        #expect(try archive.store.ambito()?.comuni == ["G713", "A071"])
        #expect(try archive.store.puntiDiAccesso().map(\.codice) == ["PT-URP"])
        #expect(try archive.store.catalogo().map(\.codice) == ["NAZ.3", "B.2.b"])
        #expect(throws: Refusal.self) { try archive.store.setUp(Archive.setUp) }
        #expect(throws: Refusal.self) { try archive.store.record(Archive.setUp, by: archive.supervisore) }
        #expect(try archive.store.operatori().count == 9)
    }

    @Test func `of several operators of one account, the supervisor answers`() throws {
        let archive = try Archive()
        let linked = DatiOperatore(
            codice: "a.altra", cognome: "Altra", nome: "Ada", ente: "SdS", ruolo: .assistenteSociale,
            utenteDiSistema: "sara")
        try archive.store.record(.addOperatore(linked), by: archive.supervisore)
        #expect(try archive.store.operatore(systemUser: "sara")?.codice == "s.prova")
        #expect(try archive.store.operatore(systemUser: "nessuno") == nil)
    }

    private func temporary() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")
    }

    private func mode(_ path: String) throws -> Int {
        let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        return try #require(value)
    }
}
