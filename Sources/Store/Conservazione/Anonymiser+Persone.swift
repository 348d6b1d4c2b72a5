// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Anonymiser {
    /// The members of the household, past ones too: those who become nobody, and those the archive still has to know.
    ///
    /// Who is in another household, or came to a point of access within the years of keeping, stays who they are: in this
    /// household somebody without a name takes their place.
    func members() throws -> (gone: [Int64], kept: [Int64]) {
        let all = try db.rows(
            "SELECT DISTINCT persona_id FROM componenti WHERE nucleo_id = ? ORDER BY persona_id", [nucleo]
        ).map { $0["persona_id"] as Int64 }
        let kept = try all.filter { persona in
            try db.number(
                """
                SELECT 1 WHERE EXISTS (SELECT 1 FROM componenti c WHERE c.persona_id = ?1 AND c.nucleo_id <> ?2
                    AND NOT EXISTS (SELECT 1 FROM anonimizzazioni z WHERE z.nucleo_id = c.nucleo_id))
                OR EXISTS (SELECT 1 FROM accessi a WHERE a.persona_id = ?1 AND a.data > ?3)
                """, [persona, nucleo, today.adding(months: -12 * anni)]) != nil
        }
        let gone = all.filter { !kept.contains($0) }
        // A record that went into another goes with it.
        let united = try db.rows(
            "SELECT id FROM persone WHERE unita_a IN (SELECT value FROM json_each(?))", [Database.list(gone)]
        ).map { $0["id"] as Int64 }
        return (gone + united, kept)
    }

    /// Somebody without a name in the place of a member who stays known elsewhere.
    func replace(_ persona: Int64) throws {
        let other = try db.insert(
            """
            INSERT INTO persone (version, cognome, nome, sesso, nascita, luogo_nascita, cittadinanza, telefono, email,
                residenza_via, residenza_cap, residenza_comune, domicilio_via, domicilio_cap, domicilio_comune,
                senza_dimora, chiave, modificata_da, modificata)
            SELECT 1, '\(Self.cognome)', '\(Self.nome)', sesso, ?, '', cittadinanza, '', '', '', '', '', '', '', '',
                senza_dimora, '', ?, ? FROM persone WHERE id = ?
            """, [try birth(of: persona), recorder.operatore.id, recorder.now, persona])
        try db.execute(cached: "INSERT INTO persone_trigrammi (rowid, chiave) VALUES (?, '')", [other])
        try keep(other)
        let inProgetti = """
            progetto_id IN (SELECT id FROM progetti WHERE presa_id IN (SELECT value FROM json_each('\(listOfPrese)')))
            """
        let places: [(table: String, column: String, condition: String)] = [
            ("componenti", "persona_id", "nucleo_id = \(nucleo.rawValue)"),
            ("situazioni_familiari", "persona_id", "nucleo_id = \(nucleo.rawValue)"),
            ("documenti", "persona_id", "nucleo_id = \(nucleo.rawValue)"),
            ("domande", "richiedente_id", "nucleo_id = \(nucleo.rawValue)"),
            ("impegni", "persona_id", inProgetti), ("interventi", "persona_id", inProgetti),
            ("firme", "persona_id", inProgetti),
            ("livelli_quadro", "persona_id", "presa_id IN (SELECT value FROM json_each('\(listOfPrese)'))"),
            (
                "patti_persone", "persona_id",
                "patto_id IN (SELECT id FROM patti WHERE presa_id IN (SELECT value FROM json_each('\(listOfPrese)')))"
            ),
            ("chiavi_ricerca", "persona_id", "domanda_id IN (SELECT value FROM json_each('\(listOfDomande)'))"),
        ]
        for place in places {
            try db.execute(
                cached:
                    "UPDATE \(place.table) SET \(place.column) = ? WHERE \(place.column) = ? AND \(place.condition)",
                [other, persona])
        }
    }

    /// Names, codes and contacts of persons, with the keys by which they are found.
    func erasePersons(_ persone: [Int64]) throws {
        for persona in persone {
            let chiave = try db.text("SELECT chiave FROM persone WHERE id = ?", [persona]) ?? ""
            try db.execute(
                cached: "INSERT INTO persone_trigrammi (persone_trigrammi, rowid, chiave) VALUES ('delete', ?, ?)",
                [persona, chiave])
            try db.execute(
                cached: """
                    UPDATE persone SET version = version + 1, cognome = '\(Self.cognome)', nome = '\(Self.nome)',
                        nascita = ?, luogo_nascita = '', codice_fiscale = NULL, telefono = '', email = '',
                        residenza_via = '', residenza_cap = '', residenza_comune = '', domicilio_via = '',
                        domicilio_cap = '', domicilio_comune = '', motivo_codice = NULL, via_fittizia = 0,
                        recapito_presso = '', chiave = '', modificata_da = ?, modificata = ?
                    WHERE id = ?
                    """, [try birth(of: persona), recorder.operatore.id, recorder.now, persona])
            try db.execute(cached: "INSERT INTO persone_trigrammi (rowid, chiave) VALUES (?, '')", [persona])
            try keep(persona)
        }
        let own = "persona_id IN (SELECT value FROM json_each('\(Database.list(persone))'))"
        let united = """
            tenuta_id IN (SELECT value FROM json_each('\(Database.list(persone))'))
                OR unita_id IN (SELECT value FROM json_each('\(Database.list(persone))'))
            """
        for sql in [
            "DELETE FROM chiavi_ricerca WHERE tipo = 'n' AND \(own)", "DELETE FROM codici_fiscali WHERE \(own)",
            "DELETE FROM recapiti_protetti WHERE \(own)",
        ] { try db.execute(sql: sql) }
        try blank("accessi", "note", .accesso, where: own)
        try blank("accessi", "documento", .dettagliAccesso, where: own)
        try blank("segnalazioni", "documento", .segnalazione, where: own)
        try db.execute(
            cached: "UPDATE segnalazioni SET decisione = ? WHERE decisione IS NOT NULL AND \(own)",
            [try SealedDocument("", kind: .decisione, classe: .sportello)])
        for column in ["documento", "fine"] { try blank("limitazioni", column, .limitazione, where: own) }
        for column in ["documento", "decisione"] { try blank("richieste_rettifica", column, .rettifica, where: own) }
        try blank("unioni", "documento", .unione, where: united)
        try db.execute(
            cached: """
                UPDATE separazioni SET documento = ? WHERE unione_id IN (SELECT id FROM unioni WHERE \(united))
                """, [try SealedDocument("", kind: .unione)])
    }

    static let cognome = "Persona"
    static let nome = "anonima"

    private func keep(_ persona: Int64) throws {
        try db.execute(
            cached: "INSERT INTO persone_anonime (persona_id, nucleo_id, registrato) VALUES (?, ?, ?)",
            [persona, nucleo, recorder.now])
    }

    /// A birthday on the day of the first domanda, at the age the person had then: the figures by age stay, the date does
    /// not.
    private func birth(of persona: Int64) throws -> CalendarDate? {
        guard let row = try db.row("SELECT nascita FROM persone WHERE id = ?", [persona]),
            let nascita = row.dateIfAny("nascita")
        else { return nil }
        let first = try db.number(
            "SELECT min(presentata) FROM domande WHERE id IN (SELECT value FROM json_each(?))", [listOfDomande])
        guard let first else { return CalendarDate(year: nascita.year, month: 1, day: 1) }
        let day = CalendarDate(dayNumber: first / 1440)
        // Born after it: the first of the year tells enough.
        guard nascita <= day else { return CalendarDate(year: nascita.year, month: 1, day: 1) }
        return day.adding(months: -12 * nascita.age(on: day))
    }
}
