// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Every record that went into another, with the one it is now.
    func unite() throws -> [Int64: Int64] {
        let rows = try db.rows("SELECT id, unita_a FROM persone WHERE unita_a IS NOT NULL")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as Int64, $0["unita_a"] as Int64) })
    }

    /// A sealed document, with the persons it names as they are now: a document is never rewritten for a union.
    func document<Value: Decodable>(
        _ row: StoredRow, _ column: String, _ type: Value.Type, kind: SealedDocument.Kind,
        of proprietario: Proprietario? = nil
    ) throws -> Value {
        let payload = try row.payload(column, kind: kind, of: proprietario)
        let unite = try unite()
        guard !unite.isEmpty else { return try SealedDocument.decode(type, payload) }
        return try SealedDocument.decode(type, ShiftedDocument.rename(payload: payload) { unite[$0] ?? $0 })
    }

    /// The record a person is now.
    func presente(_ id: Identifier<Persona>) throws -> Identifier<Persona> {
        try db.row("SELECT unita_a FROM persone WHERE id = ?", [id])?.idIfAny("unita_a") ?? id
    }

    /// Two records side by side.
    func confronto(_ prima: Identifier<Persona>, _ seconda: Identifier<Persona>) throws -> ConfrontoPersone {
        guard let first = try persona(prima), let second = try persona(seconda) else { throw Recorder.absent }
        return ConfrontoPersone(
            prima: first, seconda: second, legamiPrima: try legami(of: prima), legamiSeconda: try legami(of: seconda),
            impedimento: try impedimento(unione: prima, seconda))
    }

    /// What names a person, in words.
    func legami(of persona: Identifier<Persona>) throws -> [String] {
        try PersonReference.all(db).compactMap { reference in
            let count = try reference.count(of: persona, in: db)
            return count == 0 ? nil : reference.words(count)
        }
    }

    /// Why two records cannot become one; nil when they can.
    func impedimento(unione prima: Identifier<Persona>, _ seconda: Identifier<Persona>) throws -> String? {
        if prima == seconda { return "È la stessa persona: sceglierne un'altra." }
        let isTogether = try db.number(
            """
            SELECT 1 FROM componenti a JOIN componenti b ON b.nucleo_id = a.nucleo_id
            WHERE a.persona_id = ? AND b.persona_id = ?
            """, [prima, seconda])
        guard isTogether == nil else {
            return "Sono nello stesso nucleo: prima si toglie dal nucleo la riga doppia."
        }
        return nil
    }

    /// The union that stands, by its number; nil when it was taken back.
    func unione(_ id: Identifier<UnionePersone>) throws -> UnionePersone? {
        let row = try db.row(
            "SELECT * FROM unioni u WHERE id = ? AND NOT EXISTS (SELECT 1 FROM separazioni s WHERE s.unione_id = u.id)",
            [id])
        return try row.map { try unione($0) }
    }

    /// The unions that stand of a person, the newest first.
    func unioni(of persona: Identifier<Persona>) throws -> [UnionePersone] {
        try db.rows(
            """
            SELECT * FROM unioni u WHERE tenuta_id = ?
                AND NOT EXISTS (SELECT 1 FROM separazioni s WHERE s.unione_id = u.id) ORDER BY id DESC
            """, [persona]
        ).compactMap { row in
            // Who comes from another body has not the keys of the counter.
            guard try row.documentIfOpen("documento", DocumentoUnione.self, kind: .unione) != nil else { return nil }
            return try unione(row)
        }
    }

    private func unione(_ row: StoredRow) throws -> UnionePersone {
        let document = try row.document("documento", DocumentoUnione.self, kind: .unione)
        guard let tenuta = try persona(row.id("tenuta_id")), let unita = try persona(row.id("unita_id")) else {
            throw StoreProblem(.corrupt)
        }
        let id: Int64 = row["id"]
        return UnionePersone(
            id: row.id("id"), tenuta: tenuta,
            unita: Persona(id: unita.id, version: unita.version, dati: document.unita),
            motivo: try row.code("motivo"), nota: document.nota, operatore: try nomeBreve(row.id("operatore_id")),
            registrata: row.instant("registrato"), spostati: try spostati(id),
            impedimento: try impedimento(separazione: id, tenuta, unita, document))
    }

    private func spostati(_ id: Int64) throws -> [String] {
        try db.rows(
            "SELECT tabella, colonna, count(*) AS quante FROM unioni_righe WHERE unione_id = ? GROUP BY 1, 2", [id]
        ).map { PersonReference(table: $0["tabella"], column: $0["colonna"], keys: []).words($0["quante"]) }
    }

    /// The rows a union has moved.
    func righe(ofUnione id: Int64) throws -> [(reference: PersonReference, key: String)] {
        let known = try PersonReference.all(db)
        return try db.rows("SELECT tabella, colonna, chiave FROM unioni_righe WHERE unione_id = ?", [id])
            .compactMap { row in
                let (table, column, key): (String, String, String) = (row["tabella"], row["colonna"], row["chiave"])
                return known.first { $0.table == table && $0.column == column }.map { ($0, key) }
            }
    }

    /// Why a union cannot be taken back; nil when it can.
    private func impedimento(
        separazione id: Int64, _ tenuta: Persona, _ unita: Persona, _ document: DocumentoUnione
    ) throws -> String? {
        let name = tenuta.dati.nomeCompleto
        if try presente(tenuta.id) != tenuta.id {
            return "\(name) è stata poi unita a un'altra persona: prima si separano quelle due."
        }
        for row in try righe(ofUnione: id) where try !row.reference.isThere(row.key, naming: tenuta.id, in: db) {
            let what = row.reference.table == "componenti" ? "il nucleo è cambiato" : "una registrazione è cambiata"
            return "Dopo l'unione \(what): non si sa più a chi ridarla. Si registra a mano la persona che manca."
        }
        for (presa, version) in document.prese {
            let row = try db.row(
                """
                SELECT p.version, d.codice FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id WHERE p.id = ?
                """, [Int64(presa) ?? 0])
            guard let row, row["version"] as Int != version else { continue }
            let codice: String = row["codice"] ?? ""
            return "Il fascicolo \(codice) è andato avanti dopo l'unione, e le sue schede nominano \(name): "
                + "non si può più separare."
        }
        guard let code = document.unita.codiceFiscale else { return nil }
        let others = try db.number(
            "SELECT count(*) FROM persone WHERE codice_fiscale = ? AND id <> ?", [code, tenuta.id])
        let isKept = tenuta.dati.undoing(document.dopo, to: document.tenuta).codiceFiscale == code
        if isKept || (others ?? 0) > 0 {
            return "Il codice fiscale \(code.value) è ora di un'altra scheda: prima si corregge quella."
        }
        return nil
    }
}
