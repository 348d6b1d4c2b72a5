// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A signal, with its source.
    func add(_ dati: DatiSegnalazione) throws -> Receipt {
        try refuse(dati.problems(today: today), section: "segnalazione")
        let words = ParoleSegnalazione(
            segnalante: dati.segnalante, riguarda: dati.riguarda, contenuto: dati.contenuto)
        _ = try db.insert(
            """
            INSERT INTO segnalazioni (ricevuta, ente, modalita, stato, documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                dati.ricevutaIl, dati.ente, dati.modalita, StatoSegnalazione.daPrendere,
                try SealedDocument(words, kind: .segnalazione), operatore.id, now,
            ])
        return Receipt()
    }

    /// A signal becomes a contact.
    func take(_ id: Identifier<Segnalazione>, as accesso: Identifier<Accesso>, _ dati: DatiAccesso) throws {
        if let refusal = operatore.may(.gestisciSegnalazioni) {
            throw Denial(refusal: refusal, azione: "prendi_segnalazione")
        }
        try requireOpen(id)
        try db.execute(
            cached: """
                UPDATE segnalazioni SET stato = ?, accesso_id = ?, persona_id = ?, decisa_il = ?, decisa_da = ?
                WHERE id = ?
                """, [StatoSegnalazione.accolta, accesso, dati.persona, today, operatore.id, id])
        var entry = AuditEntry(azione: "prendi_segnalazione")
        entry.persona = dati.persona
        entry.dettaglio = "segnalazione=\(id.rawValue) accesso=\(accesso.rawValue)"
        try audit(entry)
    }

    /// A signal that goes no further, with the reason.
    func close(_ id: Identifier<Segnalazione>, _ motivo: String, _ entry: inout AuditEntry) throws -> Receipt {
        if motivo.allSatisfy(\.isWhitespace) {
            throw Refusal("motivo_mancante", "Manca il motivo: dire perché la segnalazione non ha seguito.")
        }
        try requireOpen(id)
        try db.execute(
            cached: """
                UPDATE segnalazioni SET stato = ?, decisa_il = ?, decisa_da = ?, decisione = ? WHERE id = ?
                """,
            [
                StatoSegnalazione.chiusa, today, operatore.id,
                try SealedDocument(motivo, kind: .decisione, classe: .sportello), id,
            ])
        entry.dettaglio = "segnalazione=\(id.rawValue)"
        return Receipt()
    }

    private func requireOpen(_ id: Identifier<Segnalazione>) throws {
        guard let row = try db.row("SELECT stato, decisa_da FROM segnalazioni WHERE id = ?", [id]) else {
            throw Recorder.absent
        }
        let stato: StatoSegnalazione = try row.code("stato")
        guard stato != .daPrendere else { return }
        throw Refusal(
            "segnalazione_decisa",
            "Questa segnalazione è già \(stato.denominazione): l'ha fatto "
                + "\(try reader.nomeBreve(row.idIfAny("decisa_da"))).")
    }
}
