// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// A person with where they are, when who reads may know it: of a protected one it is left out unless `chi` is named.
    func withRecapiti(_ persona: Persona) throws -> Persona {
        guard let row = try recapito(of: persona.id) else { return persona }
        var found = persona
        guard try isNominato(in: row.id("nucleo_id")) else {
            found.recapito = .nascosto
            return found
        }
        guard let words = try row.documentIfOpen("documento", ParoleRecapiti.self, kind: .recapitiProtetti) else {
            found.recapito = .nascosto
            return found
        }
        found.recapito = .leggibile
        words.put(in: &found.dati)
        return found
    }

    /// The sealed row in force of where a person is; nil when they are not protected.
    func recapito(of persona: Identifier<Persona>) throws -> StoredRow? {
        try db.row("SELECT * FROM recapiti_protetti WHERE persona_id = ? ORDER BY id DESC LIMIT 1", [persona])
    }

    /// Whether who reads is named for a household; nobody is when it is not said who reads.
    func isNominato(in nucleo: Identifier<Nucleo>) throws -> Bool {
        guard let chi else { return false }
        return try db.number(
            "SELECT 1 FROM nuclei_protetti_operatori WHERE nucleo_id = ? AND operatore_id = ?", [nucleo, chi]) != nil
    }

    /// The protection of a household in force.
    func protezione(of nucleo: Identifier<Nucleo>) throws -> ProtezioneNucleo? {
        guard
            let row = try db.row(
                """
                SELECT n.dal, p.documento FROM nuclei_protetti n JOIN protezioni p ON p.id = n.protezione_id
                WHERE n.nucleo_id = ?
                """, [nucleo])
        else { return nil }
        let named = try db.rows(
            "SELECT operatore_id FROM nuclei_protetti_operatori WHERE nucleo_id = ? ORDER BY operatore_id", [nucleo]
        ).map { $0.id("operatore_id") as Identifier<Operatore> }
        return ProtezioneNucleo(
            dal: row.date("dal"), operatori: named,
            motivo: try isNominato(in: nucleo)
                ? row.documentIfOpen("documento", String.self, kind: .motivoProtezione) : nil)
    }

    /// The place of a convocation, or that it is not to be read.
    func luogo(_ row: StoredRow, of presa: Identifier<PresaInCarico>) throws -> String {
        guard !row.isNull("luogo_protetto") else { return row["luogo"] }
        let nucleo = try db.row(
            """
            SELECT d.nucleo_id FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id WHERE p.id = ?
            """, [presa])
        guard let nucleo, try isNominato(in: nucleo.id("nucleo_id")) else { return RecapitoProtetto.parole }
        return try row.documentIfOpen("luogo_protetto", String.self, kind: .luogoProtetto) ?? RecapitoProtetto.parole
    }

    /// The lines of an agenda without the places of the protected households for which who reads is not named.
    func withoutPlaces(_ voci: [VoceCalendario]) throws -> [VoceCalendario] {
        guard try db.number("SELECT 1 FROM nuclei_protetti LIMIT 1") != nil else { return voci }
        return try voci.map { voce in
            let hidden: Bool
            if let domanda = voce.domanda {
                hidden = try isNascosto(domanda)
            } else if case .accesso(let id) = voce.origine {
                hidden = try isNascosto(id)
            } else {
                hidden = false
            }
            guard hidden else { return voce }
            var bare = voce
            (bare.luogo, bare.stanza, bare.oggetto) = (RecapitoProtetto.parole, "", "")
            return bare
        }
    }

    /// Whether the places of a case are hidden from who reads.
    func isNascosto(_ domanda: Identifier<Domanda>) throws -> Bool {
        guard
            let row = try db.row(
                "SELECT n.nucleo_id FROM domande d JOIN nuclei_protetti n ON n.nucleo_id = d.nucleo_id WHERE d.id = ?",
                [domanda])
        else { return false }
        return try !isNominato(in: row.id("nucleo_id"))
    }

    /// Whether the place of an appointment given at the counter is hidden from who reads.
    func isNascosto(_ accesso: Identifier<Accesso>) throws -> Bool {
        guard
            let row = try db.row(
                """
                SELECT r.nucleo_id FROM accessi a JOIN recapiti_protetti r ON r.persona_id = a.persona_id
                WHERE a.id = ? ORDER BY r.id DESC LIMIT 1
                """, [accesso])
        else { return false }
        return try !isNominato(in: row.id("nucleo_id"))
    }
}
