// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A contact; the signal it takes up becomes it, in the same transaction.
    func add(_ dati: DatiAccesso) throws -> Receipt {
        let receipt = try insert(dati, rettifica: nil)
        if let signal = dati.segnalazione, let id = receipt.accesso { try take(signal, as: id, dati) }
        return receipt
    }

    /// The same contact written again; only the last of its corrections may be corrected.
    func correct(_ id: Identifier<Accesso>, _ motivo: String, _ dati: DatiAccesso, _ entry: inout AuditEntry) throws
        -> Receipt
    {
        if motivo.allSatisfy(\.isWhitespace) {
            throw Refusal(
                "motivo_mancante", "Manca il motivo della rettifica: dire che cosa era sbagliato.",
                missing: [Missing(sentence: "motivo della rettifica", section: "accesso", field: "motivoRettifica")])
        }
        guard try db.number("SELECT 1 FROM accessi WHERE id = ?", [id]) != nil else { throw Recorder.absent }
        if try db.number("SELECT 1 FROM accessi WHERE rettifica_di = ?", [id]) != nil {
            throw Refusal(
                "accesso_rettificato", "Questo accesso è già stato rettificato: aprire dal registro la sua rettifica.")
        }
        let receipt = try insert(dati, rettifica: RettificaAccesso(di: id, motivo: motivo))
        entry.dettaglio = "accesso=\(receipt.accesso?.rawValue ?? 0) rettifica=\(id.rawValue)"
        return receipt
    }

    private func insert(_ dati: DatiAccesso, rettifica: RettificaAccesso?) throws -> Receipt {
        try refuse(dati.problems(today: today), section: "accesso")
        try refuseUnited(dati.persona)
        let words = ParoleAccesso(dati, motivoRettifica: rettifica?.motivo)
        let id = try db.insert(
            """
            INSERT INTO accessi (data, ora, punto_id, modalita, interlocutore, inviato_da, persona_id, informativa_il,
                esito, note, delega, identita, consegnato_il, rinvio, appuntamento_il, appuntamento_ora, rettifica_di,
                documento, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                dati.data, dati.ora, dati.punto, dati.modalita, dati.interlocutore, dati.inviatoDa, dati.persona,
                dati.informativaIl, dati.esito, try SealedDocument(dati.note, kind: .accesso),
                dati.delega.map { $0.isPresentata ? "presentata" : "non_presentata" },
                dati.identita.map { $0.isSuperata ? "superata" : "non_superata" }, dati.consegnatoIl,
                dati.rinvio?.mezzo, dati.appuntamento?.data, dati.appuntamento?.ora, rettifica?.di,
                words == ParoleAccesso() ? nil : try SealedDocument(words, kind: .dettagliAccesso), operatore.id, now,
            ])
        for (index, motivo) in dati.motivi.enumerated() {
            try db.execute(
                cached: """
                    INSERT INTO accessi_motivi (accesso_id, ordine, motivo, data, ora) VALUES (?, ?, ?, ?, ?)
                    """, [id, index, motivo, dati.data, dati.ora])
        }
        var receipt = Receipt()
        receipt.persona = dati.persona
        receipt.accesso = Identifier(id)
        return receipt
    }
}
