// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The machine the figures come from: ratios travel, times do not.
enum MachineFacts {
    /// A few lines.
    static func lines(directory: String) -> [String] {
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let model = field("model name", in: "/proc/cpuinfo")
        let memory = field("MemTotal", in: "/proc/meminfo").split(separator: " ").first.flatMap { Int($0) } ?? 0
        let load = (try? TextFile.read("/proc/loadavg"))?.split(separator: " ").prefix(3).joined(separator: " ") ?? ""
        let kernel = (try? TextFile.read("/proc/sys/kernel/osrelease"))?.trimmingCharacters(in: .newlines) ?? ""
        return [
            "Macchina: \(processors) processori \(model), \(memory / 1024) MiB, Linux \(kernel), carico \(load).",
            "File system degli archivi: \(fileSystem(of: directory)).",
            "Terminale di 24 righe per 80 colonne. I tempi vanno letti come rapporti: contano solo qui e adesso.",
        ]
    }

    private static func field(_ name: String, in path: String) -> String {
        let line = (try? TextFile.read(path))?.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return line.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    }

    /// The type of the mount with the longest path above the directory.
    private static func fileSystem(of directory: String) -> String {
        let mounts = ((try? TextFile.read("/proc/self/mounts")) ?? "").split(separator: "\n").map {
            $0.split(separator: " ")
        }
        let above = mounts.filter { $0.count > 2 && (directory + "/").hasPrefix($0[1] == "/" ? "/" : $0[1] + "/") }
        return above.max { $0[1].count < $1[1].count }.map { String($0[2]) } ?? "sconosciuto"
    }
}
