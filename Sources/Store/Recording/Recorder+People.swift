// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    func add(_ dati: DatiPersona) throws -> Receipt {
        try check(dati, ofOtherThan: nil)
        let keys = FoldedKey.of(cognome: dati.cognome, nome: dati.nome)
        let id = try db.insert(
            """
            INSERT INTO persone (version, cognome, nome, sesso, nascita, luogo_nascita, cittadinanza, codice_fiscale,
                telefono, email, residenza_via, residenza_cap, residenza_comune, domicilio_via, domicilio_cap,
                domicilio_comune, senza_dimora, motivo_codice, via_fittizia, recapito_presso, chiave, modificata_da,
                modificata)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, columns(dati, keys) + [operatore.id, now])
        var receipt = Receipt()
        receipt.persona = Identifier(id)
        receipt.version = 1
        try index(names: keys, codiceFiscale: dati.codiceFiscale, of: Identifier(id))
        try keep(dati, of: Identifier(id))
        try db.execute(
            cached: "INSERT INTO persone_trigrammi (rowid, chiave) VALUES (?, ?)", [id, SearchKey.contained(keys)])
        return receipt
    }

    func amend(
        _ id: Identifier<Persona>, _ version: Int, _ dati: DatiPersona, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try refuseUnited(id)
        try check(version, of: "persone", id.rawValue)
        guard let before = try reader.persona(id) else { throw Recorder.absent }
        try check(dati, ofOtherThan: id)
        // Former contacts of a protected person stay with their own sealed rows, not where history is read.
        let former = before.recapito == .no ? before.dati : before.dati.withoutRecapiti
        entry.precedente = try SealedDocument(former, kind: .precedente)
        try overwrite(before, with: dati)
        var receipt = Receipt()
        receipt.persona = id
        receipt.version = version + 1
        return receipt
    }

    /// Writes other data over those of a person, with their keys and the history of their codici fiscali.
    func overwrite(_ before: Persona, with dati: DatiPersona) throws {
        let id = before.id
        let dati = try seal(dati, of: id)
        let former = try db.text("SELECT chiave FROM persone WHERE id = ?", [id]) ?? ""
        let keys = FoldedKey.of(cognome: dati.cognome, nome: dati.nome)
        try db.execute(
            cached: "INSERT INTO persone_trigrammi (persone_trigrammi, rowid, chiave) VALUES ('delete', ?, ?)",
            [id, former])
        try db.execute(
            cached: """
                UPDATE persone SET version = version + 1, cognome = ?, nome = ?, sesso = ?, nascita = ?,
                    luogo_nascita = ?, cittadinanza = ?, codice_fiscale = ?, telefono = ?, email = ?,
                    residenza_via = ?, residenza_cap = ?, residenza_comune = ?, domicilio_via = ?, domicilio_cap = ?,
                    domicilio_comune = ?, senza_dimora = ?, motivo_codice = ?, via_fittizia = ?, recapito_presso = ?,
                    chiave = ?, modificata_da = ?, modificata = ?
                WHERE id = ?
                """, columns(dati, keys) + [operatore.id, now, id])
        try db.execute(
            cached: "INSERT INTO persone_trigrammi (rowid, chiave) VALUES (?, ?)", [id, SearchKey.contained(keys)])
        try db.execute(cached: "DELETE FROM chiavi_ricerca WHERE persona_id = ? AND origine = 'nome'", [id])
        try index(names: keys, codiceFiscale: dati.codiceFiscale, of: id)
        if dati.codiceFiscale != before.dati.codiceFiscale { try keep(dati, of: id) }
    }

    /// Adds the codice fiscale to the history of a person.
    private func keep(_ dati: DatiPersona, of id: Identifier<Persona>) throws {
        guard let code = dati.codiceFiscale else { return }
        try db.execute(
            cached: """
                INSERT INTO codici_fiscali (persona_id, codice, tipo, dal, motivo, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, [id, code, code.tipo, today, dati.motivoCodice, operatore.id, now])
    }

    private func check(_ dati: DatiPersona, ofOtherThan id: Identifier<Persona>?) throws {
        try refuse(dati.problems(today: today), section: "persona")
        guard let code = dati.codiceFiscale,
            let row = try db.row("SELECT id, cognome, nome FROM persone WHERE codice_fiscale = ?", [code]),
            row.id("id", of: Persona.self) != id
        else { return }
        let name = DatiPersona(cognome: row["cognome"], nome: row["nome"]).nomeCompleto
        throw Refusal(
            "codice_fiscale_presente", "Il codice fiscale \(code.value) è già di \(name): aprire quella persona.",
            missing: [Missing(sentence: "codice fiscale già presente", section: "persona", field: "codiceFiscale")])
    }

    private func columns(_ dati: DatiPersona, _ keys: [String]) -> [any Bindable] {
        [
            dati.cognome, dati.nome, dati.sesso, dati.nascita, dati.luogoNascita, dati.cittadinanza,
            dati.codiceFiscale, dati.telefono, dati.email, dati.residenza.via, dati.residenza.cap,
            dati.residenza.comune, dati.domicilio.via, dati.domicilio.cap, dati.domicilio.comune, dati.isSenzaDimora,
            dati.motivoCodice, dati.isViaFittizia, dati.recapitoPresso, SearchKey.contained(keys),
        ]
    }
}
