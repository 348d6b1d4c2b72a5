// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// By what right an operator opens a case, now.
    ///
    /// - Throws: `Refusal` when they may not.
    @discardableResult
    func titolo(
        _ operatore: Operatore, of domanda: Identifier<Domanda>, on day: CalendarDate, at now: Instant
    ) throws -> TitoloDiAccesso {
        if let refusal = try anonimo(domanda) { throw refusal }
        return try RegolaDiAccesso.titolo(operatore, try fatti(operatore, domanda, on: day, at: now)).get()
    }

    /// Why an operator may not read or write a case whatever the role; nil when nothing forbids it.
    func estraneo(
        _ operatore: Operatore, to presa: Identifier<PresaInCarico>, on day: CalendarDate, at now: Instant
    ) throws -> Refusal? {
        guard
            let domanda: Identifier<Domanda> = try db.row(
                "SELECT domanda_id FROM prese_in_carico WHERE id = ?", [presa])?.id("domanda_id")
        else { return nil }
        return try estraneo(operatore, to: domanda, on: day, at: now)
    }

    /// The same of the case of a domanda.
    func estraneo(
        _ operatore: Operatore, to domanda: Identifier<Domanda>, on day: CalendarDate, at now: Instant
    ) throws -> Refusal? {
        if let refusal = try anonimo(domanda) { return refusal }
        // Who opens everything costs no other question.
        if operatore.ruolo == .supervisore || operatore.ruolo == .revisore { return nil }
        switch RegolaDiAccesso.titolo(operatore, try fatti(operatore, domanda, on: day, at: now)) {
        case .success: return nil
        case .failure(let refusal): return refusal
        }
    }

    /// Why an operator may not read what is kept of a household; nil when they may open one of its cases, or it has none.
    func estraneo(
        _ operatore: Operatore, toNucleo nucleo: Identifier<Nucleo>, on day: CalendarDate, at now: Instant
    ) throws -> Refusal? {
        var refusal: Refusal?
        for row in try db.rows("SELECT id FROM domande WHERE nucleo_id = ? ORDER BY id DESC", [nucleo]) {
            guard let found = try estraneo(operatore, to: row.id("id") as Identifier<Domanda>, on: day, at: now) else {
                return nil
            }
            refusal = refusal ?? found
        }
        return refusal
    }

    /// Why nobody opens a case that was made anonymous; nil when it was not.
    func anonimo(_ domanda: Identifier<Domanda>) throws -> Refusal? {
        try db.row("SELECT data FROM anonimizzazioni WHERE domanda_id = ?", [domanda]).map {
            Refusal(
                "fascicolo_anonimo",
                "Questo fascicolo è stato reso anonimo il \($0.date("data").italian), alla fine del tempo di "
                    + "conservazione: restano le date e gli stati per le statistiche, e non si riapre.")
        }
    }

    private func fatti(
        _ operatore: Operatore, _ domanda: Identifier<Domanda>, on day: CalendarDate, at now: Instant
    ) throws -> FattiDiAccesso {
        guard
            let row = try db.row(
                """
                SELECT d.comune, d.stato, pt.comune AS punto, c.nome AS nome_comune, p.id AS presa_id, p.assistente_id,
                    p.consulente_id,
                    EXISTS (SELECT 1 FROM equipe_componenti e WHERE e.presa_id = p.id AND e.operatore_id = ?2)
                        AS in_equipe,
                    d.stato = 'BOZZA' OR EXISTS (SELECT 1 FROM eventi v WHERE v.domanda_id = d.id AND v.asse = 'A'
                        AND v.codice = 'protocolla' AND v.operatore_id = ?2) AS in_redazione
                FROM domande d LEFT JOIN prese_in_carico p ON p.domanda_id = d.id
                LEFT JOIN punti_di_accesso pt ON pt.id = d.punto_id
                LEFT JOIN comuni_ambito c ON c.codice = d.comune
                WHERE d.id = ?1
                """, [domanda, operatore.id])
        else { throw Recorder.absent }
        let comune: String = row["comune"]
        let holders: [Identifier<Operatore>] = [row.idIfAny("assistente_id"), row.idIfAny("consulente_id")].compactMap {
            $0
        }
        var fatti = FattiDiAccesso(
            comuni: Set([comune, row["punto"] ?? comune]), nomeComune: row["nome_comune"] ?? comune,
            responsabili: try holders.map { try nomeBreve($0) }.joined(separator: ", con "),
            isProprio: holders.contains(operatore.id), isInEquipe: row["in_equipe"],
            isInRedazione: row["in_redazione"])
        let presa: Identifier<PresaInCarico>? = row.idIfAny("presa_id")
        if !fatti.isProprio, !fatti.isInEquipe, let presa {
            fatti.sostituito = try sostituito(da: operatore, in: presa, on: day)
        }
        fatti.eccezionale = try eccezionale(of: operatore.id, to: domanda, at: now)
        return fatti
    }

    /// The exceptional opening of a case by an operator that is in force; the last to end of several.
    func eccezionale(
        of operatore: Identifier<Operatore>, to domanda: Identifier<Domanda>, at now: Instant
    ) throws -> (id: Identifier<AccessoEccezionale>, fino: Instant)? {
        try db.row(
            """
            SELECT id, fino FROM accessi_eccezionali WHERE operatore_id = ? AND fino > ? AND domanda_id = ?
            ORDER BY fino DESC LIMIT 1
            """, [operatore, now, domanda]
        ).map { ($0.id("id"), $0.instant("fino")) }
    }
}
