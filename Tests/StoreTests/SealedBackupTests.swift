// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import TestSupport
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
            path("piano"), to: path(name), archivio, .passphrase(phrase),
            logRounds: BackupHeader.allowedLogRounds.lowerBound)
    }

    @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20])
    func `what is sealed opens the same, whatever its length`(length: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try content.write(to: URL(fileURLWithPath: path("piano")))
        let sealed = try seal("chiuso")
        #expect(try SealedBackup.open(path("chiuso"), to: path("aperto"), .passphrase(phrase)) == sealed)
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
                try SealedBackup.open(path("attacco"), to: path("esito"), .passphrase(phrase))
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

    @Test func `a backup for the holder of a key opens with that key alone`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = Data((0..<(1 << 20) + 7).map { UInt8(truncatingIfNeeded: $0) })
        try content.write(to: URL(fileURLWithPath: path("piano")))
        let mine = try BackupKeyFile.make(path("mia"))
        let other = try BackupKeyFile.make(path("altra"))
        let sealed = try SealedBackup.seal(
            path("piano"), to: path("chiuso"), archivio: archivio, try BackupKeyFile.recipient(mine))
        let opened = try SealedBackup.open(path("chiuso"), to: path("aperto"), try BackupKeyFile.opening(path("mia")))
        #expect(opened == sealed)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path("aperto"))) == content)
        func refusal(_ file: String, _ unlock: @autoclosure () throws -> BackupUnlock) throws -> String? {
            do {
                _ = try SealedBackup.open(path(file), to: path("esito"), try unlock())
                return nil
            } catch let refusal as Refusal {
                #expect(!FileManager.default.fileExists(atPath: path("esito")))
                return refusal.code
            }
        }
        #expect(try refusal("chiuso", BackupKeyFile.opening(path("altra"))) == "copia_chiusa")
        #expect(try refusal("chiuso", .passphrase(phrase)) == "copia_con_chiave")
        // The two files of a pair do not stand in for one another.
        #expect(try refusal("chiuso", BackupKeyFile.opening(other)) == "chiave_illeggibile")
        #expect(throws: Refusal.self) { try BackupKeyFile.recipient(path("mia")) }
        // Any bit of the header is bound to the pieces.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path("chiuso")))
        for place in stride(from: 17, to: RecipientHeader.length, by: 5) {
            var changed = bytes
            changed[place] ^= 1
            try changed.write(to: URL(fileURLWithPath: path("cambiato")))
            #expect(try refusal("cambiato", BackupKeyFile.opening(path("mia"))) == "copia_chiusa", "\(place)")
        }
        try Data("Percorso, chiave pubblica delle copie, 1\n\(String(repeating: "00", count: 32))\n".utf8)
            .write(to: URL(fileURLWithPath: path("nulla")))
        #expect(throws: (any Error).self) {
            try SealedBackup.seal(
                path("piano"), to: path("vuoto"), archivio: archivio, try BackupKeyFile.recipient(path("nulla")))
        }
        #expect(!FileManager.default.fileExists(atPath: path("vuoto")))
    }

    @Test func `a private key that others may read is not used, and a pair is never written over`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try BackupKeyFile.make(path("mia"))
        let before = try Data(contentsOf: URL(fileURLWithPath: path("mia")))
        #expect(throws: StoreProblem.self) { try BackupKeyFile.make(path("mia")) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path("mia"))) == before)
        chmod(path("mia"), 0o640)
        let refusal = #expect(throws: Refusal.self) { try BackupKeyFile.opening(path("mia")) }
        #expect(refusal?.code == "chiave_leggibile")
    }

    @Test func `headers damaged in any way are read as one that somebody writes, or not at all`() throws {
        let recipient = RecipientHeader.magic + Data(repeating: 7, count: 48)
        let seeds = [[UInt8](BackupHeader(archivio: Data(repeating: 1, count: 16)).bytes), [UInt8](recipient)]
        let mutator = Mutator(seeds: seeds, words: ["percorso copia 1\n", "percorso copia 2\n"], longest: 128)
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        for turn in 0..<(2000 * Mutations.multiplier) {
            var random = TestSupport.SeededGenerator(seed: seed &+ UInt64(turn))
            let bytes = Data(mutator.input(&random))
            if let header = BackupHeader(bytes) {
                #expect(header.bytes == bytes && BackupHeader.allowedLogRounds.contains(header.logRounds))
            }
            if let header = RecipientHeader(bytes) { #expect(header.bytes == bytes) }
        }
        Mutations.count(2000 * Mutations.multiplier, of: "intestazioni delle copie", seed: seed)
    }

    @Test func `layouts of columns damaged in any way are read and written the same, or refused`() throws {
        try Mutations("mappe", words: ["\"nome\"", "\"esiti\"", "{}", "[]", "null"], turns: 800, longest: 2048).run {
            bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            do {
                let mappa = try MappaColonne(json: text)
                return try MappaColonne(json: mappa.json()) == mappa ? nil : "not read again: \(text)"
            } catch is StoreProblem {
                return nil
            }
        }
    }
}
