// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Store

@Suite struct DisastriTests {
    @Test func `un archivio che non è più al suo posto non riceve ciò che andrebbe perso`() throws {
        let archive = try Archive()
        try archive.store.recordSearch("prova", by: archive.urp)
        let away = archive.path + ".altrove"
        for suffix in ["", "-wal", "-shm"] { rename(archive.path + suffix, away + suffix) }
        let gone = #expect(throws: StoreProblem.self) {
            try archive.store.record(.addPersona(DatiPersona(cognome: "Perso")), by: archive.urp)
        }
        #expect(gone?.code == .vanished && gone?.exitStatus == 74)
        // Another file in its place is not it either.
        try Data().write(to: URL(fileURLWithPath: archive.path))
        let other = #expect(throws: StoreProblem.self) { try archive.store.recordSearch("prova", by: archive.urp) }
        #expect(other?.code == .vanished)
        for suffix in ["", "-wal", "-shm"] { rename(away + suffix, archive.path + suffix) }
        try archive.store.record(.addPersona(DatiPersona(cognome: "Trovato")), by: archive.urp)
        #expect(try archive.store.search("trovato", limit: 2, by: archive.urp).count == 1)
        #expect(try archive.store.search("perso", limit: 2, by: archive.urp).isEmpty)
        #expect(try archive.store.verify() == [])
    }

    @Test func `ogni problema dell'archivio dice il rimedio`() {
        for code in StoreProblem.Code.allCases {
            let problem = StoreProblem(code, path: "/a/b")
            #expect(problem.sentence.contains(":") && problem.sentence.hasSuffix("."), "\(code)")
            #expect((65...77).contains(problem.exitStatus))
        }
    }
}
