// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// A desk without a terminal in a process of its own.
final class DriverProcess {
    private let process = Process()

    /// Starts a desk.
    ///
    /// - Parameters:
    ///   - output: where what it says goes; several may share it, since each line is one write.
    ///   - environment: variables besides those of the tests.
    init(
        _ arguments: [String], output: FileHandle, input: FileHandle = .nullDevice, environment: [String: String] = [:]
    )
        throws
    {
        process.executableURL = JourneyPlaces.products.appending(path: "desk-driver")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardInput = input
        process.standardError = FileHandle.standardError
        try process.run()
    }

    /// Ends it without a word.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// True while it works.
    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    ///
    /// - Returns: how it ended: its status, or 128 and the number of the signal.
    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    }

    /// Runs one to its end.
    ///
    /// - Returns: its lines.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> (lines: [String], status: Int32) {
        let (answer, question) = (Pipe(), Pipe())
        let process = try DriverProcess(
            arguments, output: answer.fileHandleForWriting, input: question.fileHandleForReading,
            environment: environment)
        try answer.fileHandleForWriting.close()
        try question.fileHandleForReading.close()
        let writer = Thread {
            try? question.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? question.fileHandleForWriting.close()
        }
        writer.start()
        let text = try answer.fileHandleForReading.readToEnd() ?? Data()
        return (String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init), process.wait())
    }
}
