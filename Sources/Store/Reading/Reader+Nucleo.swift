// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// A household with its members; placements and decrees only when asked for.
    func nucleo(_ id: Identifier<Nucleo>, withTutela hasTutela: Bool = false) throws -> Nucleo? {
        guard let version = try db.number("SELECT version FROM nuclei WHERE id = ?", [id]) else { return nil }
        let rows = try db.rows(
            """
            SELECT c.*, p.* FROM componenti c JOIN persone p ON p.id = c.persona_id
            WHERE c.nucleo_id = ? ORDER BY c.ordine
            """, [id])
        let known = try situazioni(of: id, withTutela: hasTutela)
        return Nucleo(
            id: id, version: version,
            componenti: try rows.map {
                let persona = try withRecapiti(Persona(row: $0))
                return Componente(
                    dati: try DatiComponente(row: $0), persona: persona, situazione: known[persona.id])
            })
    }

    /// The nucleo a person is in on a day, or the one they entered last.
    func nucleo(of persona: Identifier<Persona>, on date: CalendarDate) throws -> Nucleo? {
        let latest = try db.row(
            """
            SELECT nucleo_id FROM componenti WHERE persona_id = ?
            ORDER BY dal <= ? AND ifnull(al, 9999999) >= ? DESC, dal DESC, nucleo_id DESC LIMIT 1
            """, [persona, date, date])
        return try latest.flatMap { try nucleo($0.id("nucleo_id")) }
    }

    /// Papers, notes, events, and who is also elsewhere on a day.
    func atti(of id: Identifier<Nucleo>, on date: CalendarDate) throws -> AttiNucleo {
        AttiNucleo(
            composizioni: try db.rows(
                "SELECT nucleo_id, documento FROM composizioni WHERE nucleo_id = ? ORDER BY id", [id]
            )
            .map { try $0.document("documento", ComposizioneNucleo.self, kind: .composizione) },
            rilievi: try db.rows(
                "SELECT nucleo_id, documento FROM difformita_nucleo WHERE nucleo_id = ? ORDER BY id", [id]
            )
            .map { try $0.document("documento", RilievoDifformita.self, kind: .rilievo) },
            eventi: try db.rows(
                "SELECT nucleo_id, documento FROM eventi_nucleo WHERE nucleo_id = ? ORDER BY data DESC, id DESC", [id]
            ).map { try $0.document("documento", EventoNucleoRegistrato.self, kind: .eventoNucleo) },
            altrove: try altrove(id, on: date))
    }

    /// Placement and decrees of a member.
    func tutela(of persona: Identifier<Persona>, in nucleo: Identifier<Nucleo>) throws -> TutelaMinore? {
        let row = try db.row(
            """
            SELECT nucleo_id, riservato FROM situazioni_familiari
            WHERE nucleo_id = ? AND persona_id = ? AND riservato IS NOT NULL
            """, [nucleo, persona])
        return try row?.document("riservato", TutelaMinore.self, kind: .tutela)
    }

    private func situazioni(
        of id: Identifier<Nucleo>, withTutela hasTutela: Bool
    ) throws -> [Identifier<Persona>: SituazioneFamiliare] {
        var found: [Identifier<Persona>: SituazioneFamiliare] = [:]
        for row in try db.rows("SELECT * FROM situazioni_familiari WHERE nucleo_id = ?", [id]) {
            let persona: Identifier<Persona> = row.id("persona_id")
            // After a split it may still be under the key of the former household.
            var situazione =
                try row.documentIfOpen("documento", SituazioneFamiliare.self, kind: .situazione)
                ?? SituazioneFamiliare(persona: persona)
            situazione.persona = persona
            situazione.nonConta = row.dateIfAny("non_conta_dal").map {
                PeriodoFuoriNucleo(dal: $0, al: row.dateIfAny("non_conta_al"))
            }
            if hasTutela { situazione.tutela = try tutela(of: persona, in: id) }
            found[persona] = situazione
        }
        return found
    }

    private func altrove(_ id: Identifier<Nucleo>, on date: CalendarDate) throws -> [PresenzaAltrove] {
        let rows = try db.rows(
            """
            SELECT DISTINCT c.persona_id, d.nucleo_id FROM componenti c
            JOIN componenti d ON d.persona_id = c.persona_id AND d.nucleo_id <> c.nucleo_id
            WHERE c.nucleo_id = ? AND c.dal <= ? AND ifnull(c.al, 9999999) >= ?
                AND d.dal <= ? AND ifnull(d.al, 9999999) >= ?
            ORDER BY c.ordine, d.nucleo_id
            """, [id, date, date, date, date])
        return try rows.compactMap { row in
            // Where a child also lives is not told to who stayed behind.
            let other: Identifier<Nucleo> = row.id("nucleo_id")
            if try protezione(of: other) != nil, try !isNominato(in: other) { return nil }
            return try nucleo(row.id("nucleo_id")).map {
                PresenzaAltrove(persona: row.id("persona_id"), nucleo: $0.denominazione(on: date))
            }
        }
    }
}

extension Nucleo {
    /// The same household, without where to find who has left it: nobody who stays needs to know.
    func withoutContactsOfFormer(on date: CalendarDate) -> Nucleo {
        let present = Set(componenti(on: date).map(\.persona.id))
        var nucleo = self
        for index in nucleo.componenti.indices {
            let id = nucleo.componenti[index].persona.id
            guard !present.contains(id), nucleo.componenti[index].dati.al != nil else { continue }
            nucleo.componenti[index].persona.dati.telefono = ""
            nucleo.componenti[index].persona.dati.email = ""
            nucleo.componenti[index].persona.dati.residenza = Indirizzo()
            nucleo.componenti[index].persona.dati.domicilio = Indirizzo()
            nucleo.componenti[index].situazione = nil
        }
        return nucleo
    }
}
