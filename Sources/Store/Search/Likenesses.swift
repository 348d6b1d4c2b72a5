// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// Finds who may be the person being typed, by index, and measures each.
struct Likenesses {
    let reader: Reader
    private var db: Database { reader.db }

    /// Rows read at most for each code, date or beginning of a name.
    private static let most = 200

    init(reader: Reader) { self.reader = reader }

    func find(_ dati: DatiPersona, _ excluded: Identifier<Persona>?, limit: Int) throws -> [PersonaSomigliante] {
        let candidates = try candidates(dati)
        guard !candidates.isEmpty else { return [] }
        let list = "[" + candidates.sorted().map { String($0) }.joined(separator: ",") + "]"
        let rows = try db.rows("SELECT * FROM persone WHERE id IN (SELECT value FROM json_each(?))", [list])
        let codes = Dictionary(
            grouping: try db.rows(
                "SELECT persona_id, codice FROM codici_fiscali WHERE persona_id IN (SELECT value FROM json_each(?))",
                [list])
        ) { $0["persona_id"] as Int64 }
        var best: [Identifier<Persona>: PersonaSomigliante] = [:]
        for row in rows {
            let known = try Persona(row: row)
            let had = try codes[known.id.rawValue, default: []].map { try CodiceFiscale(stored: $0["codice"]) }
            let likeness = Somiglianza(dati, known.dati, codici: had)
            let present: Identifier<Persona> = row.idIfAny("unita_a") ?? known.id
            guard likeness.isPossibile, present != excluded, likeness.punti > best[present]?.somiglianza.punti ?? 0
            else { continue }
            let shown = present == known.id ? known : try reader.persona(present)
            if let shown { best[present] = PersonaSomigliante(persona: shown, somiglianza: likeness) }
        }
        let sorted = best.values.sorted {
            ($1.somiglianza.punti, $0.persona.id.rawValue) < ($0.somiglianza.punti, $1.persona.id.rawValue)
        }
        return Array(sorted.prefix(limit))
    }

    private func candidates(_ dati: DatiPersona) throws -> Set<Int64> {
        var found: Set<Int64> = []
        if let code = dati.codiceFiscale {
            let key = FoldedKey.of(code.value)
            found.formUnion(try keys(key))
            // The letters of the name are the same in every omocodia.
            if !code.isProvisional { found.formUnion(try keys(String(key.prefix(6)), origin: "codice_fiscale")) }
        }
        if let birth = dati.nascita {
            let parts = birth.parts
            let swapped = CalendarDate(year: parts.year, month: parts.day, day: parts.month)
            for date in Set([birth, swapped].compactMap(\.self)) {
                found.formUnion(
                    try db.rows("SELECT id FROM persone WHERE nascita = ? LIMIT ?", [date, Self.most]).map { $0["id"] })
            }
        }
        for beginning in beginnings(dati) { found.formUnion(try keys(beginning, origin: "nome")) }
        return found
    }

    /// A word of the name and the first letters of another, in both orders; a word alone when there is only one.
    private func beginnings(_ dati: DatiPersona) -> Set<String> {
        let words = FoldedKey.of("\(dati.cognome) \(dati.nome)").split(separator: " ").prefix(3).map(String.init)
        guard words.count > 1 else { return Set(words.filter { $0.unicodeScalars.count >= 3 }) }
        var found: Set<String> = [words.joined()]
        for (index, one) in words.enumerated() {
            for (place, other) in words.enumerated() where place != index {
                found.insert("\(one) \(other.prefix(2))")
            }
        }
        return found
    }

    private func keys(_ beginning: String, origin: String? = nil) throws -> [Int64] {
        try db.rows(
            """
            SELECT persona_id FROM chiavi_ricerca
            WHERE tipo = 'n' AND chiave >= ? AND chiave < ? AND origine = ifnull(?, origine) LIMIT ?
            """, [beginning, beginning + "\u{10FFFF}", origin, Self.most]
        ).map { $0["persona_id"] }
    }
}
