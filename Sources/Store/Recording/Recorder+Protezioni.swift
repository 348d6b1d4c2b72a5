// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Protects a household, or says anew who may read where it is.
    func protect(
        _ id: Identifier<Nucleo>, _ dati: DatiProtezione, _ entry: inout AuditEntry
    ) throws -> Receipt {
        entry.nucleo = id
        guard try db.number("SELECT 1 FROM nuclei WHERE id = ?", [id]) != nil else { throw Recorder.absent }
        try refuse(dati.problems(today: today), section: "protezione")
        for who in dati.operatori { try requireKnown(who) }
        let isNew = try db.number("SELECT 1 FROM nuclei_protetti WHERE nucleo_id = ?", [id]) == nil
        let number = try db.insert(
            """
            INSERT INTO protezioni (nucleo_id, tipo, dal, operatore_id, registrato, documento)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                id, isNew ? "protetto" : "nominati", dati.dal, operatore.id, now,
                try SealedDocument(dati.motivo, kind: .motivoProtezione),
            ])
        try db.execute(
            cached: """
                INSERT INTO nuclei_protetti (nucleo_id, dal, protezione_id) VALUES (?, ?, ?)
                ON CONFLICT (nucleo_id) DO UPDATE SET dal = excluded.dal, protezione_id = excluded.protezione_id
                """, [id, dati.dal, number])
        try name(dati.operatori, in: id)
        for row in try db.rows("SELECT persona_id FROM componenti WHERE nucleo_id = ? AND al IS NULL", [id]) {
            try hide(row.id("persona_id"), in: id)
        }
        try hidePlaces(of: id)
        try discardDrafts(about: id)
        entry.dettaglio = "nominati=\(dati.operatori.count)"
        return receipt(ofProtected: id)
    }

    /// A household is not protected any more: where its members are goes back to the plain columns.
    func unprotect(_ id: Identifier<Nucleo>, _ motivo: String, _ entry: inout AuditEntry) throws -> Receipt {
        entry.nucleo = id
        guard try reader.isNominato(in: id) || operatore.ruolo == .supervisore else {
            throw Refusal(
                "protezione_altrui", "La protezione la toglie chi è nominato a leggerla, o il supervisore.")
        }
        guard !motivo.allSatisfy(\.isWhitespace) else {
            throw Refusal(
                "motivo_mancante", "Manca il motivo: scriverlo.",
                missing: [Missing(sentence: "motivo da indicare", section: "protezione", field: "motivo")])
        }
        guard try db.number("SELECT 1 FROM nuclei_protetti WHERE nucleo_id = ?", [id]) != nil else {
            throw Recorder.absent
        }
        _ = try db.insert(
            """
            INSERT INTO protezioni (nucleo_id, tipo, dal, operatore_id, registrato, documento)
            VALUES (?, 'tolta', ?, ?, ?, ?)
            """, [id, today, operatore.id, now, try SealedDocument(motivo, kind: .motivoProtezione)])
        for row in try db.rows("SELECT DISTINCT persona_id FROM recapiti_protetti WHERE nucleo_id = ?", [id]) {
            let persona: Identifier<Persona> = row.id("persona_id")
            guard let last = try reader.recapito(of: persona), last.id("nucleo_id", of: Nucleo.self) == id else {
                continue
            }
            let words = try last.document("documento", ParoleRecapiti.self, kind: .recapitiProtetti)
            try db.execute(cached: "DELETE FROM recapiti_protetti WHERE persona_id = ?", [persona])
            try writeColumns(words, of: persona)
        }
        for row in try db.rows(
            """
            SELECT k.presa_id, k.ordine, k.luogo_protetto FROM convocazioni k
            JOIN prese_in_carico p ON p.id = k.presa_id JOIN domande d ON d.id = p.domanda_id
            WHERE d.nucleo_id = ? AND k.luogo_protetto IS NOT NULL
            """, [id])
        {
            let place = try row.document("luogo_protetto", String.self, kind: .luogoProtetto)
            try db.execute(
                cached: "UPDATE convocazioni SET luogo = ?, luogo_protetto = NULL WHERE presa_id = ? AND ordine = ?",
                [place, row.id("presa_id") as Identifier<PresaInCarico>, row["ordine"] as Int])
        }
        try db.execute(cached: "DELETE FROM nuclei_protetti_operatori WHERE nucleo_id = ?", [id])
        try db.execute(cached: "DELETE FROM nuclei_protetti WHERE nucleo_id = ?", [id])
        return receipt(ofProtected: id)
    }

    /// Other contacts of a protected person: only who is named writes them; anybody else leaves them as they are.
    ///
    /// - Returns: what goes to the plain columns.
    func seal(_ dati: DatiPersona, of persona: Identifier<Persona>) throws -> DatiPersona {
        guard let row = try reader.recapito(of: persona) else { return dati }
        let nucleo: Identifier<Nucleo> = row.id("nucleo_id")
        let words = ParoleRecapiti(dati)
        if try reader.isNominato(in: nucleo) {
            if try row.document("documento", ParoleRecapiti.self, kind: .recapitiProtetti) != words {
                try insertRecapito(words, of: persona, in: nucleo)
            }
        } else if !words.isEmpty {
            throw Refusal(
                "recapito_protetto",
                "I recapiti di questa persona sono protetti: li scrive chi è nominato. Lasciarli vuoti, e dirglielo.",
                missing: [Missing(sentence: "recapito protetto", section: "persona", field: "telefono")])
        }
        return dati.withoutRecapiti
    }

    /// Who enters a protected household is protected with it.
    func hideNewcomer(_ persona: Identifier<Persona>, in nucleo: Identifier<Nucleo>) throws {
        guard try db.number("SELECT 1 FROM nuclei_protetti WHERE nucleo_id = ?", [nucleo]) != nil else { return }
        try hide(persona, in: nucleo)
    }

    /// The place of a convocation: in its column, or sealed for a protected household.
    func placed(_ luogo: String, of presa: Identifier<PresaInCarico>) throws -> (plain: String, sealed: SealedDocument?)
    {
        let isProtected = try db.number(
            """
            SELECT 1 FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
            JOIN nuclei_protetti n ON n.nucleo_id = d.nucleo_id WHERE p.id = ?
            """, [presa])
        guard isProtected != nil else { return (luogo, nil) }
        return ("", try SealedDocument(luogo, kind: .luogoProtetto))
    }

    /// The new holder of a protected case reads where the household is, in the place of the former one.
    func handOver(_ presa: PresaInCarico, from former: Identifier<Operatore>?) throws {
        guard let holder = presa.assistente?.id, holder != former else { return }
        guard
            let row = try db.row(
                """
                SELECT n.nucleo_id FROM domande d JOIN nuclei_protetti n ON n.nucleo_id = d.nucleo_id WHERE d.id = ?
                """, [presa.domanda])
        else { return }
        let nucleo: Identifier<Nucleo> = row.id("nucleo_id")
        guard var named = try reader.protezione(of: nucleo)?.operatori else { return }
        named.removeAll { $0 == former || $0 == holder }
        try name(named + [holder], in: nucleo)
        var entry = AuditEntry(azione: "protezione_affidata")
        entry.nucleo = nucleo
        entry.domanda = presa.domanda
        entry.dettaglio = "da=\(former?.rawValue ?? 0) a=\(holder.rawValue)"
        try audit(entry)
    }

    private func name(_ operatori: [Identifier<Operatore>], in nucleo: Identifier<Nucleo>) throws {
        try db.execute(cached: "DELETE FROM nuclei_protetti_operatori WHERE nucleo_id = ?", [nucleo])
        for who in Set(operatori).sorted(by: { $0.rawValue < $1.rawValue }) {
            try db.execute(
                cached: "INSERT INTO nuclei_protetti_operatori (nucleo_id, operatore_id) VALUES (?, ?)", [nucleo, who])
        }
    }

    private func hide(_ persona: Identifier<Persona>, in nucleo: Identifier<Nucleo>) throws {
        guard try reader.recapito(of: persona) == nil, let found = try reader.persona(persona) else { return }
        try insertRecapito(ParoleRecapiti(found.dati), of: persona, in: nucleo)
        try writeColumns(ParoleRecapiti(DatiPersona()), of: persona)
    }

    private func insertRecapito(
        _ words: ParoleRecapiti, of persona: Identifier<Persona>, in nucleo: Identifier<Nucleo>
    ) throws {
        _ = try db.insert(
            "INSERT INTO recapiti_protetti (persona_id, nucleo_id, documento) VALUES (?, ?, ?)",
            [persona, nucleo, try SealedDocument(words, kind: .recapitiProtetti)])
    }

    private func writeColumns(_ words: ParoleRecapiti, of persona: Identifier<Persona>) throws {
        try db.execute(
            cached: """
                UPDATE persone SET version = version + 1, telefono = ?, email = ?, residenza_via = ?,
                    residenza_cap = ?, residenza_comune = ?, domicilio_via = ?, domicilio_cap = ?,
                    domicilio_comune = ?, via_fittizia = ?, recapito_presso = ?, modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                words.telefono, words.email, words.residenza.via, words.residenza.cap, words.residenza.comune,
                words.domicilio.via, words.domicilio.cap, words.domicilio.comune, words.isViaFittizia,
                words.recapitoPresso, operatore.id, now, persona,
            ])
    }

    private func hidePlaces(of nucleo: Identifier<Nucleo>) throws {
        for row in try db.rows(
            """
            SELECT k.presa_id, k.ordine, k.luogo FROM convocazioni k
            JOIN prese_in_carico p ON p.id = k.presa_id JOIN domande d ON d.id = p.domanda_id
            WHERE d.nucleo_id = ? AND k.luogo_protetto IS NULL
            """, [nucleo])
        {
            try db.execute(
                cached: "UPDATE convocazioni SET luogo = '', luogo_protetto = ? WHERE presa_id = ? AND ordine = ?",
                [
                    try SealedDocument(row["luogo"] as String, kind: .luogoProtetto),
                    row.id("presa_id") as Identifier<PresaInCarico>, row["ordine"] as Int,
                ])
        }
    }

    /// What who is not named was writing about the household, and the values F4 repeats, may hold where it is.
    private func discardDrafts(about nucleo: Identifier<Nucleo>) throws {
        try db.execute(
            cached: """
                DELETE FROM bozze WHERE operatore_id NOT IN (
                    SELECT operatore_id FROM nuclei_protetti_operatori WHERE nucleo_id = ?1)
                AND (chiave LIKE 'ultimo:%' OR domanda_id IN (SELECT id FROM domande WHERE nucleo_id = ?1)
                    OR EXISTS (SELECT 1 FROM componenti c WHERE c.nucleo_id = ?1
                        AND (chiave LIKE '%:' || c.persona_id OR chiave LIKE '%:' || c.persona_id || ':%')))
                """, [nucleo])
    }

    private func receipt(ofProtected nucleo: Identifier<Nucleo>) -> Receipt {
        var receipt = Receipt()
        receipt.nucleo = nucleo
        return receipt
    }
}
