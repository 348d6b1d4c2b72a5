// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// Finds persons by what is being typed: first the keys that begin with it, then the names that contain it.
///
/// A word of one or two letters only begins a word of a name ("ro mar" finds Rossi Maria), so that it too is a range.
/// Its cost does not grow with the archive. One or two letters are a prefix range. Text inside a name is looked for in
/// two ways: rare text through the trigrams, sorting the few hits; common text along the ordered keys, which meet it
/// soon. A capped count of hits says which, because sorting the hits of common text costs as much as reading them all.
struct Finder {
    /// A person found, in the order of the keys.
    struct Hit {
        let chiave: String
        let persona: Identifier<Persona>
        /// The domanda whose number was typed.
        let domanda: Identifier<Domanda>?
    }

    /// Above so many hits a text is common.
    static let commonHits = 1_500
    /// Keys walked before giving up on meeting common text soon.
    static let longestWalk = 60_000

    let reader: Reader
    private var db: Database { reader.db }

    init(reader: Reader) {
        self.reader = reader
    }

    /// Persons for a folded text, one row a person.
    func find(_ folded: String, limit: Int) throws -> [Hit] {
        guard !folded.isEmpty, limit > 0 else { return [] }
        var hits = try prefixHits(folded, limit: limit)
        guard hits.count < limit else { return hits }
        let words = folded.split(separator: " ").map(String.init)
        let long = words.filter { $0.unicodeScalars.count >= 3 }
        guard !long.isEmpty else { return hits }
        let short = words.filter { $0.unicodeScalars.count < 3 }
        let found = Set(hits.map(\.persona))
        let contained = try containedHits(long: long, short: short, limit: limit + found.count)
        hits += contained.filter { !found.contains($0.persona) }.prefix(limit - hits.count)
        return hits
    }

    private func prefixHits(_ folded: String, limit: Int) throws -> [Hit] {
        let names = try prefixHits(folded, kind: "n", limit: limit)
        // Protocols and codes of case files are looked for once a digit has been typed: all begin alike.
        guard folded.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else { return names }
        var seen: Set<Identifier<Persona>> = []
        let all = (names + (try prefixHits(folded, kind: "c", limit: limit))).sorted {
            ($0.chiave, $0.persona) < ($1.chiave, $1.persona)
        }
        return Array(all.filter { seen.insert($0.persona).inserted }.prefix(limit))
    }

    private func prefixHits(_ folded: String, kind: String, limit: Int) throws -> [Hit] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT chiave, persona_id, domanda_id FROM chiavi_ricerca
                WHERE tipo = ? AND chiave >= ? AND chiave < ? ORDER BY chiave, persona_id
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [kind, folded, folded + "\u{10FFFF}"])
        var seen: Set<Identifier<Persona>> = []
        var hits: [Hit] = []
        while hits.count < limit, let row = try cursor.next() {
            let persona = Identifier<Persona>(row[1])
            guard seen.insert(persona).inserted else { continue }
            let domanda: Int64? = row[2]
            hits.append(Hit(chiave: row[0], persona: persona, domanda: domanda.map { Identifier($0) }))
        }
        return hits
    }

    private func containedHits(long: [String], short: [String], limit: Int) throws -> [Hit] {
        let phrases = long.map { "\"\($0)\"" }.joined(separator: " AND ")
        let found = try db.rows(
            "SELECT rowid FROM persone_trigrammi WHERE persone_trigrammi MATCH ? LIMIT ?",
            [phrases, Finder.commonHits + 1]
        ).map { $0[0] as Int64 }
        if found.count <= Finder.commonHits {
            return try short.isEmpty ? sorted(found, limit: limit) : sorted(found, beginning: short, limit: limit)
        }
        if let first = short.first { return try walk(beginning: first, long + short.dropFirst(), limit: limit) }
        return try walk(long, limit: limit) ?? sorted(all: phrases, limit: limit)
    }

    /// Common text: walks the ordered names; nil when the walk ends before enough of them were met.
    private func walk(_ words: [String], limit: Int) throws -> [Hit]? {
        let rows = try db.rows(
            """
            SELECT k.id, k.chiave FROM (
                SELECT id, chiave FROM persone INDEXED BY persone_chiave ORDER BY chiave, id LIMIT ?) k
            WHERE \(condition(words)) LIMIT ?
            """, [Finder.longestWalk] + words + [limit])
        guard rows.count == limit else { return nil }
        return rows.map { Hit(chiave: $0["chiave"], persona: $0.id("id"), domanda: nil) }
    }

    /// Rare text: the few names that contain it, sorted.
    private func sorted(_ found: [Int64], limit: Int) throws -> [Hit] {
        guard !found.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT k.id, k.chiave FROM persone k WHERE k.id IN (SELECT value FROM json_each(?))
            ORDER BY k.chiave, k.id LIMIT ?
            """, [list(found), limit]
        ).map { Hit(chiave: $0["chiave"], persona: $0.id("id"), domanda: nil) }
    }

    /// Common text that the walk did not meet soon: all names that contain it, sorted; the slow way, seldom taken.
    private func sorted(all phrases: String, limit: Int) throws -> [Hit] {
        try db.rows(
            """
            SELECT k.id, k.chiave FROM persone_trigrammi t JOIN persone k ON k.id = t.rowid
            WHERE t.persone_trigrammi MATCH ? ORDER BY k.chiave, k.id LIMIT ?
            """, [phrases, limit]
        ).map { Hit(chiave: $0["chiave"], persona: $0.id("id"), domanda: nil) }
    }

    /// A short word and common text: walks the names in the order that begins with the short word.
    private func walk(beginning: String, _ words: [String], limit: Int) throws -> [Hit] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT k.persona_id, k.chiave FROM chiavi_ricerca k
                WHERE k.tipo = 'n' AND k.origine = 'nome' AND k.chiave >= ? AND k.chiave < ? AND \(condition(words))
                ORDER BY k.chiave, k.persona_id
                """)
        let cursor = try Row.fetchCursor(
            statement, arguments: StatementArguments([beginning, beginning + "\u{10FFFF}"] + words))
        var seen: Set<Identifier<Persona>> = []
        var hits: [Hit] = []
        while hits.count < limit, let row = try cursor.next() {
            let persona = Identifier<Persona>(row[0])
            guard seen.insert(persona).inserted else { continue }
            hits.append(Hit(chiave: row[1], persona: persona, domanda: nil))
        }
        return hits
    }

    /// A short word and rare text: the few names that contain the text, in the order that begins with the short word.
    private func sorted(_ found: [Int64], beginning words: [String], limit: Int) throws -> [Hit] {
        guard let first = words.first, !found.isEmpty else { return [] }
        let others = Array(words.dropFirst())
        return try db.rows(
            """
            SELECT k.persona_id, min(k.chiave) AS chiave FROM json_each(?) t
            CROSS JOIN chiavi_ricerca k ON k.persona_id = t.value AND k.origine = 'nome'
            WHERE k.chiave >= ? AND k.chiave < ? AND \(condition(others))
            GROUP BY k.persona_id ORDER BY chiave, k.persona_id LIMIT ?
            """, [list(found), first, first + "\u{10FFFF}"] + others + [limit]
        ).map { Hit(chiave: $0["chiave"], persona: $0.id("persona_id"), domanda: nil) }
    }

    /// Numbers as SQLite reads a list of them.
    private func list(_ numbers: [Int64]) -> String {
        "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
    }

    /// A long word anywhere inside the name, a short one at the beginning of a word of it.
    private func condition(_ words: [String]) -> String {
        let terms = words.map {
            $0.unicodeScalars.count >= 3 ? "instr(k.chiave, ?) > 0" : "instr(' ' || k.chiave, ' ' || ?) > 0"
        }
        return terms.isEmpty ? "TRUE" : terms.joined(separator: " AND ")
    }
}
