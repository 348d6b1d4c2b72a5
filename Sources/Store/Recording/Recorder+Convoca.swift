// SPDX-License-Identifier: EUPL-1.2

import Domain
import GRDB

extension Recorder {
    /// What became of the notice of the last convocation.
    ///
    /// It is known days after the meeting too, so the outcome of the meeting does not close it.
    func add(_ recapito: Recapito, to presa: PresaInCarico) throws {
        guard let last = try reader.convocazioni(of: presa.id).last,
            let ordine = try db.number("SELECT max(ordine) FROM convocazioni WHERE presa_id = ?", [presa.id])
        else {
            throw Refusal("convocazione_mancante", "Nessuna convocazione da completare: convocare prima il nucleo.")
        }
        try refuse(recapito.problems(last, today: today), section: "recapito")
        _ = try db.insert(
            """
            INSERT INTO recapiti (presa_id, ordine, data, esito, documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                presa.id, ordine, recapito.data, recapito.esito,
                try SealedDocument(
                    recapito.nota, kind: .recapito, of: .presa(presa.id)),
                operatore.id, now,
            ])
    }

    /// One appointment of who is away goes to another; the household's case stays with whom it was given to.
    func substitute(_ dati: DatiSostituzione, _ entry: inout AuditEntry) throws -> Receipt {
        guard dati.assente != dati.sostituto else {
            throw Refusal("sostituto_se_stesso", "Nessuno sostituisce se stesso: indicare un altro.")
        }
        try requireKnown(dati.sostituto)
        try requireOwnPlace(of: dati.assente, sostituto: dati.sostituto)
        entry.dettaglio = "da=\(dati.assente.rawValue) a=\(dati.sostituto.rawValue)"
        switch dati.origine {
        case .appuntamento(let id):
            guard var found = try reader.appuntamento(id)?.dati else { throw Recorder.absent }
            guard let place = found.operatori.firstIndex(of: dati.assente) else { throw Recorder.notTheirs }
            if found.operatori.contains(dati.sostituto) {
                found.operatori.remove(at: place)
            } else {
                found.operatori[place] = dati.sostituto
            }
            return try amend(id, dati.version, found, &entry)
        case .convocazione(let presa, let ordine):
            guard let stored = try reader.presa(presa)?.presa else { throw Recorder.absent }
            guard
                try db.number(
                    "SELECT 1 FROM convocazioni WHERE presa_id = ? AND ordine = ? AND esito IS NULL", [presa, ordine])
                    != nil
            else {
                throw Refusal("appuntamento_chiuso", "La convocazione ha già il suo esito: non si affida più.")
            }
            let present = try reader.operatori(
                ofConvocazione: presa, ordine, assigned: [stored.assistente?.id, stored.consulente?.id])
            guard present.contains(dati.assente) else { throw Recorder.notTheirs }
            _ = try db.insert(
                """
                INSERT INTO sostituzioni (presa_id, ordine, assente_id, sostituto_id, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?)
                """, [presa, ordine, dati.assente, dati.sostituto, operatore.id, now])
            var receipt = Receipt()
            receipt.presa = presa
            receipt.domanda = stored.domanda
            return receipt
        case .verifica(let presa): return try hand(presa, dati)
        case .accesso(let id): return try hand(id, dati)
        }
    }

    /// A monitoring due goes to another for the day on which it is due.
    private func hand(_ id: Identifier<PresaInCarico>, _ dati: DatiSostituzione) throws -> Receipt {
        try check(dati.version, of: "prese_in_carico", id.rawValue)
        guard let presa = try reader.presa(id)?.presa else { throw Recorder.absent }
        guard let due = presa.prossimaVerifica, presa.stato.coda == .monitoraggi else {
            throw Refusal("verifica_non_dovuta", "La verifica non è più da fare: l'elenco è riletto.")
        }
        let holders = try reader.operatori(ofVerifica: id, on: due, assigned: presa.assistente?.id)
        guard holders.contains(dati.assente) else { throw Recorder.notTheirs }
        try insertAffidato(dati, presa: id, on: due, accesso: nil)
        var receipt = Receipt()
        receipt.presa = id
        receipt.domanda = presa.domanda
        return receipt
    }

    /// An appointment of the counter goes to another; the contact keeps the words it was given with.
    private func hand(_ id: Identifier<Accesso>, _ dati: DatiSostituzione) throws -> Receipt {
        guard let row = try reader.accesso(id) else { throw Recorder.absent }
        guard try db.number("SELECT 1 FROM accessi WHERE rettifica_di = ?", [id]) == nil,
            let appuntamento = try reader.accesso(row).dati.appuntamento
        else { throw Recorder.notTheirs }
        let holders = try reader.operatori(ofAccesso: id, named: appuntamento.operatore)
        guard holders.contains(dati.assente) else { throw Recorder.notTheirs }
        try insertAffidato(dati, presa: nil, on: nil, accesso: id)
        var receipt = Receipt()
        receipt.accesso = id
        receipt.persona = row.idIfAny("persona_id")
        return receipt
    }

    private func insertAffidato(
        _ dati: DatiSostituzione, presa: Identifier<PresaInCarico>?, on data: CalendarDate?,
        accesso: Identifier<Accesso>?
    ) throws {
        _ = try db.insert(
            """
            INSERT INTO impegni_affidati (presa_id, data, accesso_id, assente_id, sostituto_id, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [presa, data, accesso, dati.assente, dati.sostituto, operatore.id, now])
    }

    /// Who works for another body hands over only what is theirs: taking a colleague's place opens the cases of the
    /// colleague, and nobody opens them to themselves.
    ///
    /// Source: docs/FONTI.md 7.4; D.Lgs. 196/2003 art. 2-sexies.
    func requireOwnPlace(of assente: Identifier<Operatore>, sostituto: Identifier<Operatore>?) throws {
        guard operatore.ruolo.isDiAltroEnte, sostituto != nil, assente != operatore.id else { return }
        throw Refusal(
            "sostituzione_altrui",
            "Chi sostituisce un collega di un altro ente lo dice il collega stesso, o chi assegna i fascicoli.")
    }

    private static let notTheirs = Refusal(
        "impegno_non_suo", "L'impegno non è più di chi è assente: l'elenco è riletto.")
}
