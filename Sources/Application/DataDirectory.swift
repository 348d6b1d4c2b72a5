// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The files that come with the program: comuni, foreign states, catalogue, access points.
public struct DataDirectory: Sendable {
    /// Path of the directory, if found.
    public let path: String?

    /// Looks for it in `PERCORSO_DATI`, then beside an installed program, then above a program in its build folder.
    public init(_ environment: AppEnvironment) {
        var candidates: [String] = []
        if let named = environment.variables["PERCORSO_DATI"] { candidates.append(named) }
        let program = URL(fileURLWithPath: environment.executable).deletingLastPathComponent()
        candidates.append(program.deletingLastPathComponent().appendingPathComponent("share/percorso").path)
        var folder = program
        for _ in 0..<6 {
            candidates.append(folder.appendingPathComponent("data").path)
            folder = folder.deletingLastPathComponent()
        }
        path = candidates.first { FileManager.default.fileExists(atPath: $0 + "/comuni.csv") }
    }

    /// The text of a file, or nil when it is not there.
    public func text(_ name: String) -> String? {
        guard let path, let data = FileManager.default.contents(atPath: path + "/" + name) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
