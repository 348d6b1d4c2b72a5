// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Makes the household of a case anonymous, with all its cases, when each of them is over and due.
    ///
    /// Nothing is anonymous while a case of the same household still says who they are.
    ///
    /// Source: Regolamento UE 2016/679, art. 5 par. 1 lett. e, art. 89; docs/FONTI.md 7.4.
    func anonymise(
        _ id: Identifier<Domanda>, _ conferma: String, _ entry: inout AuditEntry
    ) throws -> Receipt {
        entry.domanda = id
        guard let row = try db.row("SELECT nucleo_id, codice FROM domande WHERE id = ?", [id]) else {
            throw Recorder.absent
        }
        if let refusal = try reader.anonimo(id) { throw refusal }
        let codice: String? = row["codice"]
        guard let codice, conferma.uppercased().filter({ !$0.isWhitespace }) == codice else {
            throw Refusal(
                "conferma_diversa",
                "Non si torna indietro: per confermare si scrive il codice del fascicolo, \(codice ?? "che qui manca").",
                missing: [Missing(sentence: "codice del fascicolo", section: "conservazione", field: "conferma")])
        }
        // What is taken away is overwritten in its pages too, whoever asks for it.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        let nucleo: Identifier<Nucleo> = row.id("nucleo_id")
        let cases = try scaduti(of: nucleo)
        let work = try Anonymiser(recorder: self, nucleo: nucleo, cases: cases)
        let persone = try work.run()
        for one in cases {
            try db.execute(
                cached: """
                    INSERT INTO anonimizzazioni (domanda_id, nucleo_id, regola_id, data, operatore_id, registrato)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """, [one.domanda, nucleo, one.regola, today, operatore.id, now])
            guard one.domanda != id else { continue }
            var other = AuditEntry(azione: "anonimizzazione")
            (other.domanda, other.nucleo, other.presa) = (one.domanda, nucleo, one.presa)
            other.dettaglio = "regola=\(one.regola)"
            try audit(other)
        }
        for persona in persone {
            var other = AuditEntry(azione: "anonimizzazione_persona")
            (other.persona, other.nucleo) = (persona, nucleo)
            try audit(other)
        }
        let own = cases.first { $0.domanda == id }
        entry.nucleo = nucleo
        entry.presa = own?.presa
        entry.dettaglio = "regola=\(own?.regola ?? 0) fascicoli=\(cases.count) persone=\(persone.count)"
        var receipt = Receipt()
        (receipt.domanda, receipt.nucleo, receipt.codice) = (id, nucleo, codice)
        return receipt
    }

    func refuseAnonymous(_ id: Identifier<Persona>) throws {
        guard try db.number("SELECT 1 FROM persone_anonime WHERE persona_id = ?", [id]) != nil else { return }
        throw Refusal(
            "persona_anonima",
            "Questa scheda è stata resa anonima alla fine del tempo di conservazione: non è più di nessuno, e la persona "
                + "si registra di nuovo.")
    }

    /// The cases of a household, each with the rule by which it is due.
    ///
    /// - Throws: `Refusal` when one of them is not, naming it.
    private func scaduti(of nucleo: Identifier<Nucleo>) throws -> [CasoScaduto] {
        let regole = try reader.regoleConservazione(al: today)
        let rows = try db.rows(
            """
            SELECT d.id, d.codice, d.stato, d.modificata, p.id AS presa_id, p.chiusa_il, p.stato AS stato_presa,
                (SELECT max(data) FROM eventi e WHERE e.domanda_id = d.id) AS ultimo
            FROM domande d LEFT JOIN prese_in_carico p ON p.domanda_id = d.id
            WHERE d.nucleo_id = ? AND NOT EXISTS (SELECT 1 FROM anonimizzazioni z WHERE z.domanda_id = d.id)
            ORDER BY d.id
            """, [nucleo])
        return try rows.map { row in
            let stato: DomandaState = try row.code("stato")
            let codice: String = row["codice"] ?? "una domanda in bozza"
            let presa: Identifier<PresaInCarico>? = row.idIfAny("presa_id")
            let categoria: CategoriaConservazione = presa == nil ? .domandeSenzaPresa : .fascicoliChiusi
            // A form never handed in is over when nobody has written in it for as long.
            let written = RomeTime(row.instant("modificata")).date
            let last = row.dateIfAny("ultimo") ?? written
            let fatto =
                presa == nil ? (stato == .bozza ? written : (stato.isOpen ? nil : last)) : row.dateIfAny("chiusa_il")
            guard let fatto else {
                throw Refusal(
                    "nucleo_ancora_aperto",
                    "Il nucleo ha ancora aperto \(codice): finché dura, i suoi fascicoli non si rendono anonimi.")
            }
            guard let known = regole[categoria] else {
                throw Refusal(
                    "tempo_non_stabilito",
                    "Per \(categoria.denominazione) l'ente non ha stabilito un tempo di conservazione: prima si "
                        + "registra l'atto, con percorso conservazione imposta.")
            }
            let scaduta = known.regola.scade(dal: fatto)
            guard scaduta <= today else {
                throw Refusal(
                    "tempo_non_finito",
                    "Il tempo di conservazione di \(codice) finisce il \(scaduta.italian): prima non si rende anonimo.")
            }
            return CasoScaduto(domanda: row.id("id"), presa: presa, regola: known.id, anni: known.regola.anni)
        }
    }
}
