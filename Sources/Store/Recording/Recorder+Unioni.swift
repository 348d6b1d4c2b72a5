// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Two records become one: what names the second names the first, what the first lacks comes from the second.
    ///
    /// The second stays in the archive, unreachable but by what it was called; its codice fiscale stays in the history.
    func unite(_ dati: DatiUnione, _ entry: inout AuditEntry) throws -> Receipt {
        try refuse(dati.problems, section: "unione")
        try refuseUnited(dati.tenuta)
        try refuseUnited(dati.unita)
        try check(dati.versioneTenuta, of: "persone", dati.tenuta.rawValue)
        try check(dati.versioneUnita, of: "persone", dati.unita.rawValue)
        if let reason = try reader.impedimento(unione: dati.tenuta, dati.unita) {
            throw Refusal("unione_impossibile", reason)
        }
        guard let kept = try reader.persona(dati.tenuta), let gone = try reader.persona(dati.unita) else {
            throw Recorder.absent
        }
        let after = kept.dati.completed(by: gone.dati)
        let document = DocumentoUnione(
            tenuta: kept.dati, unita: gone.dati, dopo: after, nota: dati.nota, prese: try prese(naming: gone.id))
        entry.precedente = try SealedDocument([kept.dati, gone.dati], kind: .precedente)
        let unione = try db.insert(
            """
            INSERT INTO unioni (tenuta_id, unita_id, motivo, documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                kept.id, gone.id, dati.motivo, try SealedDocument(document, kind: .unione), operatore.id, now,
            ])
        try moveEverything(from: gone.id, to: kept.id, unione)
        try db.execute(
            cached: """
                UPDATE persone SET unita_a = ?, codice_fiscale = NULL, version = version + 1, modificata_da = ?,
                    modificata = ? WHERE id = ?
                """, [kept.id, operatore.id, now, gone.id])
        try overwrite(kept, with: after)
        return try finish(kept.id, gone.id, "unione_persone", entry)
    }

    /// A union is taken back: every row it moved goes where it was, both records get back what they had.
    func separate(
        _ id: Identifier<UnionePersone>, _ motivo: MotivoUnione, _ nota: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let unione = try reader.unione(id),
            let row = try db.row("SELECT documento FROM unioni WHERE id = ?", [id])
        else { throw Refusal("unione_separata", "Queste due persone sono già state separate.") }
        guard MotivoUnione.perSeparare.contains(motivo) else {
            throw Refusal("motivo_mancante", "Manca il motivo della separazione: sceglierlo dall'elenco.")
        }
        if motivo == .altro, nota.allSatisfy(\.isWhitespace) {
            throw Refusal(
                "separazione_senza_nota", "Con «altro» serve una nota: scriverla.",
                missing: [Missing(sentence: "Con «altro» serve una nota.", section: "unione", field: "nota")])
        }
        if let reason = unione.impedimento { throw Refusal("separazione_impossibile", reason) }
        let document = try row.document("documento", DocumentoUnione.self, kind: .unione)
        entry.precedente = try SealedDocument([unione.tenuta.dati, document.unita], kind: .precedente)
        let (kept, gone) = (unione.tenuta.id, unione.unita.id)
        try refuseAnonymous(kept)
        let rows = try reader.righe(ofUnione: id.rawValue)
        for row in rows where try row.reference.move(row.key, from: kept, to: gone, in: db) != 1 {
            throw Refusal("separazione_impossibile", "Una registrazione è cambiata dopo l'unione: non si può separare.")
        }
        try overwrite(unione.tenuta, with: unione.tenuta.dati.undoing(document.dopo, to: document.tenuta))
        try db.execute(
            cached: """
                UPDATE persone SET unita_a = NULL, codice_fiscale = ?, version = version + 1, modificata_da = ?,
                    modificata = ? WHERE id = ?
                """, [document.unita.codiceFiscale, operatore.id, now, gone])
        try touch(rows.map(\.reference), of: gone)
        _ = try db.insert(
            "INSERT INTO separazioni (unione_id, motivo, documento, operatore_id, registrato) VALUES (?, ?, ?, ?, ?)",
            [id, motivo, try SealedDocument(nota, kind: .unione), operatore.id, now])
        return try finish(kept, gone, "separazione_persone", entry)
    }

    /// Refuses to write on a record that went into another.
    func refuseUnited(_ id: Identifier<Persona>?) throws {
        if let id { try refuseAnonymous(id) }
        guard let id,
            let row = try db.row(
                "SELECT t.cognome, t.nome FROM persone p JOIN persone t ON t.id = p.unita_a WHERE p.id = ?", [id])
        else { return }
        let name = DatiPersona(cognome: row["cognome"], nome: row["nome"]).nomeCompleto
        throw Refusal("persona_unita", "Questa scheda è stata unita a \(name): cercare la persona e riprendere da lì.")
    }

    private func moveEverything(
        from gone: Identifier<Persona>, to kept: Identifier<Persona>, _ unione: Int64
    ) throws {
        let references = try PersonReference.all(db)
        for reference in references {
            for key in try reference.rows(of: gone, in: db) {
                try db.execute(
                    cached: "INSERT INTO unioni_righe (unione_id, tabella, colonna, chiave) VALUES (?, ?, ?, ?)",
                    [unione, reference.table, reference.column, key])
            }
            do {
                try db.execute(
                    cached: "UPDATE \(reference.table) SET \(reference.column) = ? WHERE \(reference.column) = ?",
                    [kept, gone])
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw Refusal(
                    "unione_impossibile",
                    "Le due persone compaiono insieme in una stessa registrazione: prima si toglie quella doppia.")
            }
        }
        try touch(references, of: kept)
    }

    /// Desks that have a household or a domanda of this person open compare before they save.
    private func touch(_ references: [PersonReference], of persona: Identifier<Persona>) throws {
        let tables = Set(references.map(\.table))
        if tables.contains("componenti") {
            try db.execute(
                cached: """
                    UPDATE nuclei SET version = version + 1
                    WHERE id IN (SELECT nucleo_id FROM componenti WHERE persona_id = ?)
                    """, [persona])
        }
        if tables.contains("domande") {
            try db.execute(
                cached: "UPDATE domande SET version = version + 1 WHERE richiedente_id = ?", [persona])
        }
    }

    private func prese(naming persona: Identifier<Persona>) throws -> [String: Int] {
        let rows = try db.rows(
            """
            SELECT p.id, p.version FROM componenti c JOIN domande d ON d.nucleo_id = c.nucleo_id
            JOIN prese_in_carico p ON p.domanda_id = d.id WHERE c.persona_id = ?
            """, [persona])
        return Dictionary(rows.map { ("\($0["id"] as Int64)", $0["version"] as Int) }) { first, _ in first }
    }

    /// The act is in the history of both persons.
    private func finish(
        _ kept: Identifier<Persona>, _ gone: Identifier<Persona>, _ azione: String, _ entry: AuditEntry
    ) throws -> Receipt {
        var second = AuditEntry(azione: azione)
        second.persona = gone
        second.precedente = entry.precedente
        try audit(second)
        var receipt = Receipt()
        receipt.persona = kept
        receipt.version = try db.number("SELECT version FROM persone WHERE id = ?", [kept])
        return receipt
    }
}
