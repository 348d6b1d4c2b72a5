// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Where the measures are taken: the archives, the peers' own material, the built program.
final class Workbench {
    let directory: String
    let times: Int
    let program: String
    let repository: String
    let text: String

    init(directory: String, times: Int) throws {
        self.directory = directory
        self.times = times
        let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        program = URL(fileURLWithPath: executable).deletingLastPathComponent().path + "/percorso"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchProblem("accanto a percorso-bench non c'è percorso: costruirlo con «make bench»")
        }
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        // Archives are opened only where nobody else may look.
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: directory)
        repository = directory + "/deposito"
        text = directory + "/testo.txt"
        try makePeerMaterial()
    }

    /// The variables of a program under measure.
    var environment: [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": directory, "XDG_DATA_HOME": directory,
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LESSHISTFILE": "-",
            "GIT_CONFIG_GLOBAL": "/dev/null", "PERCORSO_OGGI": "2018-11-30",
        ]
    }

    /// The archive of so many domande, made when it is not there yet.
    func archive(size: Int) throws -> String {
        let path = "\(directory)/\(size).sqlite"
        if !FileManager.default.fileExists(atPath: path) {
            let unfinished = path + ".incompleto"
            for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: unfinished + ending) }
            print("Si crea l'archivio di \(BenchTable.grouped(size)) domande.")
            let start = Nanoseconds.now
            try run([program, "demo", "--archivio", unfinished, "--domande", String(size), "--seme", "1"])
            print("  in \(BenchTable.number((Nanoseconds.now - start).milliseconds / 1000, decimals: 1)) secondi")
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        }
        return path
    }

    /// Runs a program to its end.
    func run(_ command: [String], in folder: String? = nil) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = environment
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchProblem("«\(command.joined(separator: " "))» finisce con \(process.terminationStatus)")
        }
    }

    /// A repository of 300 commits for tig, a text of 20 000 lines for less.
    private func makePeerMaterial() throws {
        if !FileManager.default.fileExists(atPath: text) {
            let lines = (1...20_000).map {
                "riga \($0) di un testo qualunque, lunga quanto basta a riempire lo schermo"
            }
            try lines.joined(separator: "\n").write(toFile: text, atomically: true, encoding: .utf8)
        }
        guard !FileManager.default.fileExists(atPath: repository + "/.git/completo") else { return }
        try? FileManager.default.removeItem(atPath: repository)
        try FileManager.default.createDirectory(atPath: repository, withIntermediateDirectories: true)
        try run(["git", "init", "-q", "-b", "principale"], in: repository)
        for number in 1...300 {
            let who = ["-c", "user.name=Prova", "-c", "user.email=prova@example.org"]
            try run(
                ["git"] + who + ["commit", "-q", "--allow-empty", "-m", "modifica numero \(number)"], in: repository)
        }
        try Data().write(to: URL(fileURLWithPath: repository + "/.git/completo"))
    }
}
