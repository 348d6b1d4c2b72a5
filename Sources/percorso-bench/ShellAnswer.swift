// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// What the `sqlite3` shell answers to one question.
enum ShellAnswer {
    /// The rows, columns parted by a bar.
    static func lines(_ archive: String, _ sql: String) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-readonly", "-separator", "|", archive, sql]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
