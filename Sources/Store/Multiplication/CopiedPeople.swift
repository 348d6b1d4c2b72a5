// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// The people of the copied cases: read once, written with other names in every copy, with the keys of the search.
struct CopiedPeople {
    private let db: Database
    private let rename: (DatiPersona, Int, Int) -> DatiPersona?
    private let people: [Persona]

    init(db: Database, rename: @escaping (DatiPersona, Int, Int) -> DatiPersona?) throws {
        self.db = db
        self.rename = rename
        let reader = Reader(db: db)
        people = try db.rows("SELECT id FROM copiate_persone ORDER BY id").compactMap {
            try reader.persona($0.id("id", of: Persona.self))
        }
    }

    /// Writes everybody once more, `shift` numbers further on.
    func write(copy: Int, shift: Int64) throws {
        for persona in people {
            let id = persona.id.rawValue
            for attempt in 0... {
                let dati = rename(persona.dati, copy, attempt)
                var written = dati ?? rename(persona.dati, copy, 0) ?? persona.dati
                if dati == nil { written.codiceFiscale = nil }
                let keys = FoldedKey.of(cognome: written.cognome, nome: written.nome)
                try insert(written, from: id, to: id + shift, contained: SearchKey.contained(keys))
                guard db.changesCount > 0 else { continue }
                for key in keys where !key.isEmpty { try add("n", key, id + shift, nil, "nome") }
                if let code = written.codiceFiscale {
                    try add("n", FoldedKey.of(code.value), id + shift, nil, "codice_fiscale")
                    try keep(code, of: id + shift)
                }
                break
            }
        }
    }

    /// The code in the history of the copy, from the day the copy was written.
    private func keep(_ code: CodiceFiscale, of copy: Int64) throws {
        try db.execute(
            cached: """
                INSERT INTO codici_fiscali (persona_id, codice, tipo, dal, operatore_id, registrato)
                SELECT id, ?, ?, modificata / 86400000, modificata_da, modificata FROM persone WHERE id = ?
                """, [code, code.tipo, copy])
    }

    private func insert(_ dati: DatiPersona, from id: Int64, to copy: Int64, contained: String) throws {
        try db.execute(
            cached: """
                INSERT INTO persone (id, version, cognome, nome, sesso, nascita, luogo_nascita, cittadinanza,
                    codice_fiscale, telefono, email, residenza_via, residenza_cap, residenza_comune, domicilio_via,
                    domicilio_cap, domicilio_comune, senza_dimora, chiave, modificata_da, modificata)
                SELECT ?, version, ?, ?, sesso, ?, luogo_nascita, cittadinanza, ?, ?, ?, ?, residenza_cap,
                    residenza_comune, domicilio_via, domicilio_cap, domicilio_comune, senza_dimora, ?, modificata_da,
                    modificata
                FROM persone WHERE id = ? ON CONFLICT (codice_fiscale) DO NOTHING
                """,
            [
                copy, dati.cognome, dati.nome, dati.nascita, dati.codiceFiscale, dati.telefono, dati.email,
                dati.residenza.via, contained, id,
            ])
    }

    private func add(_ kind: String, _ key: String, _ persona: Int64, _ domanda: Int64?, _ origin: String) throws {
        try db.execute(
            cached: """
                INSERT INTO copiate_chiavi (tipo, chiave, persona_id, domanda_id, origine) VALUES (?, ?, ?, ?, ?)
                """, [kind, key, persona, domanda, origin])
    }
}
