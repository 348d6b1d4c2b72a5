// SPDX-License-Identifier: EUPL-1.2

import Testing

/// What desks were told is saved, from the lines they say.
struct Acknowledged {
    /// Surnames recorded.
    private(set) var people: Set<String> = []
    /// The last number told for a person, by their row.
    private(set) var phones: [String: Int] = [:]
    /// The last draft kept, by its key.
    private(set) var drafts: [String: Int] = [:]
    /// Saves in all.
    private(set) var count = 0
    /// Saves refused because somebody else had saved before.
    private(set) var conflicts = 0
    /// Longest wait for a save, in milliseconds.
    private(set) var longestWait = 0
    /// Most tries of a save that met a busy archive.
    private(set) var mostTries = 0

    /// Takes a line of a desk.
    mutating func take(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard let kind = words.first else { return }
        if kind == "conflitto" {
            conflicts += 1
            return
        }
        count += 1
        if let wait = Int(words.suffix(2).first ?? ""), let tries = Int(words.last ?? "") {
            longestWait = max(longestWait, wait)
            mostTries = max(mostTries, tries)
        }
        switch kind {
        case "persona": people.insert(words[1].replacing("-", with: " "))
        case "telefono": phones[words[1]] = Int(words[2])
        case "bozza": drafts[words[1]] = Int(words[2])
        default: break
        }
    }

    /// What was acknowledged and is not in an archive; a newer value than the last acknowledged one is not a loss.
    func missing(from archive: String) throws -> [String] {
        let found = Set(try DriverFolder.rows(archive, "SELECT cognome FROM persone"))
        var lost = people.subtracting(found).sorted()
        let phonesFound = try DriverFolder.rows(archive, "SELECT id || '|' || telefono FROM persone")
        for line in phonesFound {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard let told = phones[String(parts[0])] else { continue }
            let stored = Int(parts[1].split(separator: " ").last ?? "") ?? 0
            if stored < told { lost.append("telefono \(line), detto \(told)") }
        }
        let draftsFound = try DriverFolder.rows(archive, "SELECT chiave FROM bozze")
        for key in drafts.keys where !draftsFound.contains(key) { lost.append("bozza \(key)") }
        return lost
    }
}
