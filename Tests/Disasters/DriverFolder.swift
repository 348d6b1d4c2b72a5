// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A directory with an archive of the tests of disasters, gone with its last user.
final class DriverFolder {
    /// Everything is here.
    let directory: URL
    /// The archive.
    let archive: String

    /// A new archive.
    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "percorso-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        archive = directory.appending(path: "archivio.sqlite").path
        guard try DriverProcess.run(["crea", archive]).status == 0 else { throw JourneyFailure("no archive to try") }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// A path in the directory.
    func path(_ name: String) -> String { directory.appending(path: name).path }

    /// What a query answers, a line a row, asked of the `sqlite3` shell.
    static func rows(_ archive: String, _ sql: String) throws -> [String] {
        let result = try JourneyProcess.run("sqlite3", ["-readonly", "-separator", "|", archive, sql])
        guard result.status == 0 else { throw JourneyFailure("sqlite3: \(result.errors)") }
        return result.output.split(separator: "\n").map(String.init)
    }
}
