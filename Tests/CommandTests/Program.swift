// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The built program, run as a process with a directory and an environment of its own.
struct Program {
    /// What a run left.
    struct Run {
        let output: String
        let errors: String
        let status: Int32
    }

    let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("percorso-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// A path in the directory.
    func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

    /// Removes what the runs left.
    func clean() { try? FileManager.default.removeItem(at: directory) }

    /// Runs the program to its end.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try run(arguments, environment: environment)
    }

    /// Runs the program to its end.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
        let process = try process(arguments, environment)
        let (output, errors) = (path("stdout-\(UUID().uuidString)"), path("stderr-\(UUID().uuidString)"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8), status: process.terminationStatus)
    }

    /// Runs a line of the shell, where `$P` is the program.
    func shell(_ line: String) throws -> Run {
        let process = try process([], ["P": try Program.executable().path])
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        let file = path("shell-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        process.standardOutput = FileHandle(forWritingAtPath: file)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        return Run(
            output: try String(contentsOfFile: file, encoding: .utf8), errors: "", status: process.terminationStatus)
    }

    private func process(_ arguments: [String], _ environment: [String: String]) throws -> Process {
        let process = Process()
        process.executableURL = try Program.executable()
        process.arguments = arguments
        process.currentDirectoryURL = directory
        let own = [
            "PATH": "/usr/bin:/bin", "HOME": directory.path, "XDG_DATA_HOME": path("dati"), "LC_ALL": "C.UTF-8",
            "PERCORSO_OGGI": "2018-11-30",
        ]
        process.environment = own.merging(environment) { _, given in given }
        return process
    }

    /// The program, beside the tests that run.
    private static func executable() throws -> URL {
        var places = [URL(fileURLWithPath: CommandLine.arguments[0])]
        if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            places.append(URL(fileURLWithPath: link))
        }
        places += Bundle.allBundles.map { $0.bundleURL.appendingPathComponent("file") }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        places.append(root.appendingPathComponent(".build/debug/file"))
        let programs = places.map { $0.deletingLastPathComponent().appendingPathComponent("percorso") }
        return try #require(programs.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }
}
