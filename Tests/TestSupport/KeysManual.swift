// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The table of docs/manuale/17-tasti.md, which publishes the keys each task takes: it says what the journeys count.
///
/// With `PERCORSO_AGGIORNA_GOLDEN=1` the number of a row is written again instead of compared.
enum KeysManual {
    private static let url = JourneyPlaces.root.appending(path: "docs/manuale/17-tasti.md")
    private static let lock = NSLock()

    /// The manual has a row for `task`, with this number of keys.
    static func expect(_ task: String, keys: Int) throws {
        try lock.withLock {
            let text = try String(contentsOf: url, encoding: .utf8)
            var lines = text.components(separatedBy: "\n")
            guard let row = lines.firstIndex(where: { $0.hasPrefix("| \(task) | ") }) else {
                Issue.record("docs/manuale/17-tasti.md has no row «\(task)»: \(keys)")
                return
            }
            let wanted = "| \(task) | \(keys) |"
            guard lines[row] != wanted else { return }
            guard ProcessInfo.processInfo.environment["PERCORSO_AGGIORNA_GOLDEN"] == "1" else {
                Issue.record("docs/manuale/17-tasti.md says «\(lines[row])», the journey takes \(keys) keys")
                return
            }
            lines[row] = wanted
            try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
        }
    }
}

extension JourneyPlayer {
    /// The manual publishes the keys pressed so far under this name.
    public func expectManual(_ task: String) throws { try KeysManual.expect(task, keys: keys) }
}
