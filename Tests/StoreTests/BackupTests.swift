// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Store
import Testing

@Suite struct BackupTests {
    @Test func `a copy holds all of the archive, and is of its owner alone`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        let copy = archive.directory.appending(path: "copia.percorso").path
        try archive.store.backup(to: copy, by: archive.supervisore)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let reopened = try Archive.open(copy, archive.clock, mustExist: true)
        #expect(try reopened.counts() == archive.store.counts())
        #expect(try reopened.verify() == [])
        #expect(FileManager.default.fileExists(atPath: copy + "-wal"))
        #expect(
            try reopened.reloadFascicolo(id, by: archive.assistente)
                == archive.store.reloadFascicolo(id, by: archive.assistente))
        #expect(try archive.text("SELECT azione FROM registro ORDER BY id DESC LIMIT 1") == "copia_archivio")
    }

    @Test func `a copy never overwrites a file, and is for who keeps the archive`() throws {
        let archive = try Archive()
        let copy = archive.directory.appending(path: "copia.percorso")
        try Data("altro".utf8).write(to: copy)
        let problem = #expect(throws: StoreProblem.self) {
            try archive.store.backup(to: copy.path, by: archive.supervisore)
        }
        #expect(problem?.code == .cannotCreate)
        #expect(try Data(contentsOf: copy) == Data("altro".utf8))
        #expect(throws: Refusal.self) { try archive.store.backup(to: copy.path + "2", by: archive.urp) }
        #expect(!FileManager.default.fileExists(atPath: copy.path + "2"))
    }
}
