// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Synchronization
import Testing

extension Program {
    /// The demonstration archives made so far in this run, by how many domande they hold.
    ///
    /// Made once, copied for each test: a copy is a file of its own, with an archive nobody has opened.
    private static let made = Mutex<[Int: String]>([:])

    /// Puts a demonstration archive where the test wants it, made by the program itself.
    func demonstrate(_ archive: String, domande: Int) throws {
        let model = try Program.made.withLock { made in
            if let known = made[domande] { return known }
            let path = Program.models + "/\(domande).sqlite"
            try FileManager.default.createDirectory(
                atPath: Program.models, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let run = try run("demo", "--archivio", path, "--domande", "\(domande)")
            try #require(run.status == 0, "\(run.errors)")
            if made.isEmpty { atexit { try? FileManager.default.removeItem(atPath: Program.models) } }
            made[domande] = path
            return path
        }
        for end in ["", "-wal"] where FileManager.default.fileExists(atPath: model + end) {
            try FileManager.default.copyItem(atPath: model + end, toPath: archive + end)
        }
    }

    /// The folder of the models, of this run alone.
    private static let models =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("percorso-modelli-\(ProcessInfo.processInfo.processIdentifier)").path
}
