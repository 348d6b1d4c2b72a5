// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Store

/// Where an archive may not stand, and under which names: refused before a byte is read, with the remedy.
@Suite struct ArchivePlaceTests {
    private func problem(_ archive: Archive, _ path: String? = nil) -> StoreProblem.Code? {
        do {
            _ = try Archive.open(path ?? archive.path, archive.clock, mustExist: true)
            return nil
        } catch {
            return (error as? StoreProblem)?.code
        }
    }

    @Test(
        arguments: [
            (0o700, nil), (0o711, nil), (0o750, nil), (0o755, .exposedFolder), (0o704, .exposedFolder),
            (0o702, .exposedFolder), (0o720, .exposedFolder), (0o770, .exposedFolder), (0o1777, .exposedFolder),
        ] as [(mode_t, StoreProblem.Code?)])
    func `una cartella aperta ad altri è rifiutata`(mode: mode_t, expected: StoreProblem.Code?) throws {
        let archive = try Archive()
        #expect(chmod(archive.directory.path, mode) == 0)
        #expect(problem(archive) == expected)
        chmod(archive.directory.path, 0o700)
    }

    @Test func `un archivio di gruppo sta in una cartella del gruppo, mai di tutti`() throws {
        let archive = try Archive()
        for suffix in ["", "-wal", "-shm"] { chmod(archive.path + suffix, 0o660) }
        chmod(archive.directory.path, 0o770)
        #expect(problem(archive) == nil)
        chmod(archive.directory.path, 0o775)
        #expect(problem(archive) == .exposedFolder)
        chmod(archive.directory.path, 0o700)
    }

    @Test func `dove altri possono entrare, un archivio leggibile è rifiutato, e così il suo giornale`() throws {
        let archive = try Archive()
        chmod(archive.directory.path, 0o711)
        chmod(archive.path, 0o644)
        #expect(problem(archive) == .exposedFile)
        chmod(archive.path, 0o600)
        #expect(problem(archive) == nil)
        chmod(archive.path + "-wal", 0o604)
        #expect(problem(archive) == .exposedFile)
        chmod(archive.path + "-wal", 0o600)
    }

    @Test func `una cartella più su che tutti possono cambiare è rifiutata`() throws {
        let archive = try Archive()
        let inner = archive.directory.appending(path: "aperta/chiusa")
        try FileManager.default.createDirectory(
            at: inner, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = inner.appending(path: "a.sqlite").path
        try FileManager.default.copyItem(atPath: archive.path, toPath: path)
        #expect(problem(archive, path) == nil)
        chmod(archive.directory.appending(path: "aperta").path, 0o777)
        #expect(problem(archive, path) == .exposedFolder)
        chmod(archive.directory.appending(path: "aperta").path, 0o1777)
        #expect(problem(archive, path) == nil)
    }

    @Test(arguments: ["", "-wal", "-shm", "-journal"])
    func `un collegamento al posto di un file dell'archivio è rifiutato, e ciò a cui porta resta com'è`(suffix: String)
        throws
    {
        let archive = try Archive()
        let target = archive.directory.appending(path: "altrove").path
        let path = archive.directory.appending(path: "b.sqlite").path
        try FileManager.default.copyItem(atPath: archive.path, toPath: path)
        if suffix.isEmpty {
            #expect(rename(path, target) == 0)
        } else {
            try Data("non toccare".utf8).write(to: URL(fileURLWithPath: target))
        }
        #expect(symlink(target, path + suffix) == 0)
        let before = try Data(contentsOf: URL(fileURLWithPath: target))
        #expect(problem(archive, path) == .linkedFile)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == before)
    }

    @Test func `un collegamento che non porta a nulla non diventa un archivio altrove`() throws {
        let archive = try Archive()
        let (target, path) = (archive.path + ".altrove", archive.path + ".nuovo")
        #expect(symlink(target, path) == 0)
        let refused = #expect(throws: StoreProblem.self) { try Archive.open(path, mustExist: false) }
        #expect(refused?.code == .linkedFile)
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `un secondo nome per lo stesso archivio è rifiutato da entrambi`() throws {
        let archive = try Archive()
        let other = archive.path + ".altro-nome"
        #expect(link(archive.path, other) == 0)
        #expect(problem(archive, other) == .linkedFile)
        #expect(problem(archive) == .linkedFile)
        unlink(other)
        #expect(problem(archive) == nil)
    }

    @Test func `una pipe o una cartella al posto dell'archivio è rifiutata senza aspettare`() throws {
        let archive = try Archive()
        let (pipe, folder) = (archive.path + ".pipe", archive.path + ".cartella")
        #expect(mkfifo(pipe, 0o600) == 0)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(problem(archive, pipe) == .linkedFile)
        #expect(problem(archive, folder) == .linkedFile)
    }
}
