// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The rules in force on a day, with their numbers.
    func regoleConservazione(al: CalendarDate) throws -> [CategoriaConservazione: (
        id: Int64, regola: RegolaConservazione
    )] {
        var regole: [CategoriaConservazione: (id: Int64, regola: RegolaConservazione)] = [:]
        for row in try db.rows("SELECT * FROM conservazione WHERE dal <= ? ORDER BY dal, id", [al]) {
            let categoria: CategoriaConservazione = try row.code("categoria")
            regole[categoria] = (
                row["id"],
                RegolaConservazione(
                    categoria: categoria, anni: row["anni"], atto: row["atto"], numero: row["numero"],
                    data: row.date("data"), dal: row.date("dal"))
            )
        }
        return regole
    }

    /// What is due on a day.
    func conservazione(al: CalendarDate, limit: Int) throws -> ElencoConservazione {
        let regole = try regoleConservazione(al: al).mapValues(\.regola)
        var voci: [VoceConservazione] = []
        if let regola = regole[.fascicoliChiusi] { voci += try fascicoli(regola, al: al, limit) }
        if let regola = regole[.domandeSenzaPresa] { voci += try domande(regola, al: al, limit) }
        if let regola = regole[.accessi] { voci += try accessi(regola, al: al) }
        return ElencoConservazione(
            al: al, regole: regole,
            voci: voci.sorted { ($0.scaduta, $0.riferimento) < ($1.scaduta, $1.riferimento) })
    }

    /// Case files closed long enough ago.
    private func fascicoli(
        _ regola: RegolaConservazione, al: CalendarDate, _ limit: Int
    ) throws -> [VoceConservazione] {
        try db.rows(
            """
            SELECT d.codice, d.nucleo_id, d.id, p.chiusa_il FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
            WHERE p.chiusa_il <= ? AND \(Self.nonAnonima) ORDER BY p.chiusa_il, d.id LIMIT ?
            """, [al.adding(months: -12 * regola.anni), limit]
        ).compactMap { try voce($0, regola, fatto: $0.date("chiusa_il"), al: al) }
    }

    /// Domande that ended, without a presa in carico.
    private func domande(
        _ regola: RegolaConservazione, al: CalendarDate, _ limit: Int
    ) throws -> [VoceConservazione] {
        let ended = DomandaState.allCases.filter { !$0.isOpen }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try db.rows(
            """
            SELECT d.codice, d.nucleo_id, d.id, (SELECT max(data) FROM eventi e WHERE e.domanda_id = d.id) AS ultimo
            FROM domande d WHERE d.stato IN (\(ended)) AND \(Self.nonAnonima) AND ultimo <= ?
                AND NOT EXISTS (SELECT 1 FROM prese_in_carico p WHERE p.domanda_id = d.id) ORDER BY ultimo, d.id LIMIT ?
            """, [al.adding(months: -12 * regola.anni), limit]
        ).compactMap { row in try row.dateIfAny("ultimo").flatMap { try voce(row, regola, fatto: $0, al: al) } }
    }

    private func voce(
        _ row: StoredRow, _ regola: RegolaConservazione, fatto: CalendarDate, al: CalendarDate
    ) throws -> VoceConservazione? {
        let scaduta = regola.scade(dal: fatto)
        guard scaduta <= al else { return nil }
        let live = try db.text(
            """
            SELECT d.codice FROM domande d LEFT JOIN prese_in_carico p ON p.domanda_id = d.id
            WHERE d.nucleo_id = ? AND d.id <> ? AND ifnull(p.stato, '') <> 'CHIUSA'
                AND (p.id IS NOT NULL OR d.stato NOT IN ('RESPINTA', 'RESPINTA_COMUNE', 'RINUNCIATA', 'ARCHIVIATA'))
            LIMIT 1
            """, [row.id("nucleo_id", of: Nucleo.self), row.id("id", of: Domanda.self)])
        return VoceConservazione(
            categoria: regola.categoria, riferimento: row["codice"] ?? "domanda in bozza",
            domanda: row.id("id"), fatto: fatto,
            scaduta: scaduta, motivo: reason(regola) + (live.map { "; il nucleo ha ancora aperto \($0)" } ?? ""))
    }

    /// The domanda `d` was not made anonymous yet.
    private static let nonAnonima = "NOT EXISTS (SELECT 1 FROM anonimizzazioni z WHERE z.domanda_id = d.id)"

    /// The contacts, together: one entry for each year.
    private func accessi(_ regola: RegolaConservazione, al: CalendarDate) throws -> [VoceConservazione] {
        let rows = try db.rows(
            """
            SELECT data, count(*) AS quanti FROM accessi a WHERE data <= ?
                AND NOT EXISTS (SELECT 1 FROM persone_anonime z WHERE z.persona_id = a.persona_id) GROUP BY data
            """, [al.adding(months: -12 * regola.anni)])
        var years: [Int: (quanti: Int, ultimo: CalendarDate)] = [:]
        for row in rows where regola.scade(dal: row.date("data")) <= al {
            let day = row.date("data")
            let known = years[day.year]
            years[day.year] = ((known?.quanti ?? 0) + (row["quanti"] as Int), max(known?.ultimo ?? day, day))
        }
        return years.sorted { $0.key < $1.key }.map { year, found in
            VoceConservazione(
                categoria: .accessi, riferimento: "accessi del \(year)", quanti: found.quanti, fatto: found.ultimo,
                scaduta: regola.scade(dal: found.ultimo), motivo: reason(regola))
        }
    }

    private func reason(_ regola: RegolaConservazione) -> String {
        "\(regola.anniInParole) \(regola.categoria.dalFatto): \(regola.attoInParole)"
    }
}
