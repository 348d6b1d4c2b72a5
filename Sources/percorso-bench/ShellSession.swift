// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A `sqlite3` shell kept open, asked a line at a time: its start does not count.
final class ShellSession {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var pending = Data()

    init(_ path: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-batch", "-separator", "|", path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
    }

    /// Runs statements to their last row; answers how long it took and how many rows there were.
    @discardableResult
    func run(_ sql: String) throws(BenchProblem) -> (time: Nanoseconds, rows: Int) {
        let start = Nanoseconds.now
        input.fileHandleForWriting.write(Data("\(sql)\nSELECT 'fine della risposta';\n".utf8))
        var rows = 0
        while true {
            while let end = pending.firstIndex(of: 10) {
                let line = pending[pending.startIndex..<end]
                pending = pending[pending.index(after: end)...]
                if line.elementsEqual("fine della risposta".utf8) { return (Nanoseconds.now - start, rows) }
                rows += 1
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw BenchProblem("sqlite3 è finito") }
            pending.append(more)
        }
    }
}
