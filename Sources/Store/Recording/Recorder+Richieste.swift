// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A request to another office.
    func add(_ dati: DatiRichiesta, _ id: Identifier<PresaInCarico>, _ entry: inout AuditEntry) throws -> Receipt {
        guard let stored = try reader.presa(id) else { throw Recorder.absent }
        try requireOpen(stored)
        try refuse(dati.problems(today: today), section: "richiesta")
        try db.execute(
            cached: """
                INSERT INTO richieste_uffici (version, presa_id, ufficio, inviata_il, stato, entro, documento,
                    operatore_id, modificata_da, modificata)
                VALUES (1, ?, ?, ?, 'inviata', ?, ?, ?, ?, ?)
                """,
            [
                id, dati.ufficio, dati.inviataIl, dati.entro,
                try SealedDocument(dati, kind: .richiesta, of: .presa(id)),
                operatore.id, operatore.id, now,
            ])
        entry.dettaglio = "ufficio=\(dati.ufficio.rawValue)"
        return receipt(of: stored, version: 1)
    }

    /// A reminder, the answer or the withdrawal of a request that is still open.
    func add(
        _ passo: PassoRichiesta, _ id: Identifier<RichiestaUfficio>, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        try check(version, of: "richieste_uffici", id.rawValue)
        guard
            let row = try db.row("SELECT presa_id, inviata_il, stato FROM richieste_uffici WHERE id = ?", [id]),
            let stored = try reader.presa(row.id("presa_id"))
        else { throw Recorder.absent }
        let stato: StatoRichiesta = try row.code("stato")
        guard stato.isAperta else {
            throw Refusal(
                "richiesta_chiusa", "La richiesta è già \(stato.denominazione): per chiedere ancora, farne una nuova.")
        }
        try refuse(passo.problems(inviataIl: row.date("inviata_il"), today: today), section: "richiesta")
        try db.execute(
            cached: """
                INSERT INTO richieste_passi (richiesta_id, presa_id, tipo, data, documento, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, stored.presa.id, passo.tipo, passo.data,
                try SealedDocument(passo, kind: .passoRichiesta, of: .presa(stored.presa.id)),
                operatore.id, now,
            ])
        let next: StatoRichiesta =
            switch passo.tipo {
            case .sollecito: .sollecitata
            case .risposta: .risposta
            case .ritiro: .ritirata
            }
        try db.execute(
            cached: """
                UPDATE richieste_uffici SET version = version + 1, stato = ?, entro = ifnull(?, entro),
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """, [next, passo.entro, operatore.id, now, id])
        entry.dettaglio = "passo=\(passo.tipo.rawValue)"
        return receipt(of: stored, version: version + 1)
    }

    private func receipt(of stored: StoredPresa, version: Int) -> Receipt {
        var receipt = Receipt()
        receipt.presa = stored.presa.id
        receipt.domanda = stored.presa.domanda
        receipt.statoPresa = stored.presa.stato
        receipt.version = version
        return receipt
    }
}
