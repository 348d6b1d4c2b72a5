// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

extension Disasters {
    /// The bytes of the archive itself, damaged: a word for what was found, never a crash, never an hour of waiting.
    @Suite struct ArchivioGuastoTests {
        @Test func `byte cambiati nell'archivio: un problema detto, mai una caduta`() throws {
            let turns = 120 * Mutations.multiplier
            let chosen = ProcessInfo.processInfo.environment["PERCORSO_SEED"].flatMap { UInt64($0) }
            let seed = chosen ?? UInt64.random(in: 0...UInt64(UInt32.max))
            let folder = try DriverFolder()
            _ = try DriverProcess.run(
                ["lavora", folder.archive, "g", "7", "40"], environment: ["PERCORSO_SENZA_PAUSE": "1"])
            let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.archive)))
            var paths: [String] = []
            for turn in 0..<turns {
                var random = SeededGenerator(seed: seed &+ UInt64(turn))
                let path = folder.path("guasto-\(turn).sqlite")
                try Data(Self.damaged(whole, &random)).write(to: URL(fileURLWithPath: path))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
                paths.append(path)
            }
            let run = try DriverProcess.run(["apri"], input: paths.map { $0 + "\n" }.joined())
            // The line that lacks is that of the file on which the program fell.
            #expect(run.status == 0 && run.lines.count == turns, "PERCORSO_SEED=\(seed &+ UInt64(run.lines.count))")
            let words = run.lines.map { $0.split(separator: " ").last.map(String.init) ?? "" }
            for (turn, word) in words.enumerated() where !Self.expected.contains(word) {
                Issue.record("PERCORSO_SEED=\(seed &+ UInt64(turn)): \(word)")
            }
            // Most of the damage is seen: free bytes of a page are nobody's.
            #expect(words.filter { $0 != "intero" }.count > turns / 3, "PERCORSO_SEED=\(seed): \(words)")
            Mutations.count(turns, of: "archivio", seed: seed)
        }

        private static let expected: Set<String> = [
            "intero", "guasto", "corrupt", "notAnArchive", "newerSchema", "ioError", "readOnly",
        ]

        /// Bytes of the header, of a page, of a page taken for another; or a file cut short.
        private static func damaged(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
            var bytes = whole
            let page = 4096
            switch Int.random(in: 0..<5, using: &random) {
            case 0:
                for _ in 0..<3 {
                    bytes[Int.random(in: 0..<100, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
            case 1:
                let from = Int.random(in: 0..<(bytes.count / page), using: &random) * page
                let to = Int.random(in: 0..<(bytes.count / page), using: &random) * page
                bytes.replaceSubrange(to..<(to + page), with: whole[from..<(from + page)])
            case 2: bytes.removeSubrange(Int.random(in: 1..<bytes.count, using: &random)...)
            default:
                // The first bytes of a page are its shape.
                let start = Int.random(in: 0..<(bytes.count / page), using: &random) * page
                for _ in 0..<12 {
                    let place = start + Int.random(in: 0..<Generators.pick([12, 64, page], &random), using: &random)
                    bytes[place] = Generators.pick([0, 1, 0x7F, 0x80, 0xFF, bytes[place] ^ 1], &random)
                }
            }
            return bytes
        }
    }
}
