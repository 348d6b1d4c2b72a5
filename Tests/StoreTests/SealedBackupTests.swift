// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Store

@Suite struct SealedBackupTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString)")
    private let phrase = Array("cinque parole dette a caso".utf8)
    private let archivio = String(repeating: "3f", count: 16)

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func path(_ name: String) -> String { folder.appending(path: name).path }

    /// At the least cost a file may ask for: the tests of the program itself pay the usual one.
    private func seal(_ name: String) throws -> String {
        try SealedBackup.seal(
            path("piano"), to: path(name), archivio, phrase, logRounds: BackupHeader.allowedLogRounds.lowerBound)
    }

    @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])
    func `what is sealed opens the same, whatever its length`(length: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try content.write(to: URL(fileURLWithPath: path("piano")))
        let sealed = try seal("chiuso")
        #expect(try SealedBackup.open(path("chiuso"), to: path("aperto"), passphrase: phrase) == sealed)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path("aperto"))) == content)
    }

    @Test func `pieces cannot be moved, cut, repeated or taken from another file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let piece = (1 << 20) + 16
        try Data(repeating: 7, count: 3 << 20).write(to: URL(fileURLWithPath: path("piano")))
        for name in ["uno", "due"] {
            _ = try seal(name)
        }
        let one = try Data(contentsOf: URL(fileURLWithPath: path("uno")))
        let two = try Data(contentsOf: URL(fileURLWithPath: path("due")))
        #expect(one != two)
        let header = BackupHeader.length
        func part(_ data: Data, _ number: Int) -> Data { data.dropFirst(header + number * piece).prefix(piece) }
        let attacks: [(String, Data)] = [
            ("exchanged", one.prefix(header) + part(one, 1) + part(one, 0) + part(one, 2)),
            ("cut at a piece", one.prefix(header + 2 * piece)), ("cut to nothing", one.prefix(header)),
            ("repeated", one + part(one, 2)),
            ("of another file", one.prefix(header) + part(two, 0) + one.dropFirst(header + piece)),
            ("another header", two.prefix(header) + one.dropFirst(header)),
            ("another archive", one.prefix(header - 1) + Data([0]) + one.dropFirst(header)),
        ]
        for (name, bytes) in attacks {
            try bytes.write(to: URL(fileURLWithPath: path("attacco")))
            #expect(throws: Refusal.self, "\(name)") {
                try SealedBackup.open(path("attacco"), to: path("esito"), passphrase: phrase)
            }
            #expect(!FileManager.default.fileExists(atPath: path("esito")), "\(name)")
        }
    }

    @Test func `a header that asks for endless memory is not read`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var bytes = BackupHeader(archivio: Data(repeating: 1, count: 16)).bytes
        #expect(BackupHeader(bytes) != nil)
        bytes[17] = 31
        #expect(BackupHeader(bytes) == nil)
        bytes[17] = 2
        #expect(BackupHeader(bytes) == nil)
    }
}
