// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Another program that is writing to an archive, until it is told to let go.
public final class ArchiveHold {
    private let process = Process()
    private let input = Pipe()

    /// Begins to write, and has the archive for itself when this returns.
    public init(_ archive: JourneyArchive) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", archive.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE;\nSELECT 'mio';\n".utf8))
        guard !output.fileHandleForReading.availableData.isEmpty else {
            throw JourneyFailure("the archive cannot be held")
        }
    }

    /// Lets go without having written.
    public func release() throws {
        input.fileHandleForWriting.write(Data("ROLLBACK;\n".utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
