// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A tirocinio of somebody of the household, and the support of the project it is.
    func add(_ dati: DatiTirocinio, _ id: Identifier<PresaInCarico>, _ entry: inout AuditEntry) throws -> Receipt {
        let stored = try openPresa(id)
        let nucleo = try nucleo(of: stored.presa)
        guard let member = nucleo.componenti.first(where: { $0.persona.id == dati.persona }) else {
            throw Refusal(
                "fuori_dal_nucleo", "Chi fa il tirocinio è del nucleo: scegliere un componente.",
                missing: [Missing(sentence: "Scegliere un componente.", section: "tirocini", field: "persona")])
        }
        var dati = dati
        dati.tutor = dati.tutorContato
        try refuse(
            dati.problems(firmatoIl: stored.presa.firmataIl, nascita: member.persona.dati.nascita),
            section: "tirocini")
        if let sostegno = dati.sostegno {
            let own = try db.number("SELECT 1 FROM sostegni WHERE id = ? AND presa_id = ?", [sostegno, id])
            guard own != nil else { throw Recorder.absent }
        }
        let row = try db.insert(
            """
            INSERT INTO tirocini (version, presa_id, persona_id, sostegno_id, tutor, ospitante, dal, al, fine, stato,
                documento, operatore_id, modificata_da, modificata)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, 'in_corso', ?, ?, ?, ?)
            """,
            [
                id, dati.persona, dati.sostegno, dati.tutor, dati.ospitante, dati.dal, dati.al, dati.al,
                try SealedDocument(dati, kind: .tirocinio, of: .presa(id)), operatore.id, operatore.id, now,
            ])
        if let sostegno = dati.sostegno {
            let isBegun = dati.dal <= today
            try follow(sostegno, to: isBegun ? .attivo : .richiesto, on: isBegun ? dati.dal : today, of: id)
        }
        entry.dettaglio = "tirocinio=\(row)"
        return receipt(of: stored, version: 1)
    }

    /// A month, a suspension, its end, a visit or the end of a tirocinio.
    func add(
        _ passo: PassoTirocinio, _ id: Identifier<Tirocinio>, _ version: Int, _ entry: inout AuditEntry
    ) throws -> Receipt {
        guard let row = try db.row("SELECT presa_id FROM tirocini WHERE id = ?", [id]) else { throw Recorder.absent }
        let stored = try openPresa(row.id("presa_id"))
        try check(version, of: "tirocini", id.rawValue)
        guard let before = try reader.tirocini(of: stored.presa.id).first(where: { $0.id == id }) else {
            throw Recorder.absent
        }
        try refuse(before.problems(passo, today: today), section: "tirocini")
        try insert(passo, of: id, stored.presa.id)
        let after = Tirocinio(
            id: id, version: version + 1, presa: before.presa, dati: before.dati,
            voci: before.voci + [Tirocinio.Voce(passo, operatore: "")])
        try db.execute(
            cached: """
                UPDATE tirocini SET version = version + 1, stato = ?, fine = ?, chiuso_il = ?, motivo_fine = ?, esito = ?,
                    modificata_da = ?, modificata = ?
                WHERE id = ?
                """,
            [
                after.stato, after.fine, after.chiusura?.data, after.chiusura?.motivo, after.chiusura?.esito,
                operatore.id, now, id,
            ])
        try follow(before.dati.sostegno, passo, of: stored.presa.id)
        entry.dettaglio = "tirocinio=\(id.rawValue)"
        return receipt(of: stored, version: version + 1)
    }

    /// The support of the project goes where the tirocinio went.
    private func follow(
        _ sostegno: Identifier<Sostegno>?, _ passo: PassoTirocinio, of presa: Identifier<PresaInCarico>
    ) throws {
        guard let sostegno else { return }
        switch passo {
        case .sospensione(let dal, _, _): try follow(sostegno, to: .sospeso, on: dal, of: presa)
        case .ripresa(let data): try follow(sostegno, to: .attivo, on: data, of: presa)
        case .chiusura(let chiusura):
            let others = """
                SELECT 1 FROM tirocini WHERE sostegno_id = ? AND presa_id = ? AND stato IN ('in_corso', 'sospeso') LIMIT 1
                """
            guard try db.number(others, [sostegno, presa]) == nil else { return }
            try follow(sostegno, to: .concluso, on: chiusura.data, of: presa)
        case .mese, .visita: break
        }
    }

    private func insert(
        _ passo: PassoTirocinio, of id: Identifier<Tirocinio>, _ presa: Identifier<PresaInCarico>
    ) throws {
        var mese: MeseTirocinio?
        if case .mese(let month) = passo { mese = month }
        let words = mese == nil ? try SealedDocument(passo, kind: .fattoTirocinio, of: .presa(presa)) : nil
        try db.execute(
            cached: """
                INSERT INTO tirocini_fatti (tirocinio_id, presa_id, tipo, data, previste, frequentate, erogata, importo,
                    motivo, documento, operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                id, presa, passo.codice, passo.data, mese?.previste, mese?.frequentate, mese?.isErogata, mese?.importo,
                mese?.motivo, words, operatore.id, now,
            ])
    }

    /// The case of who may write on it, while work goes on.
    private func openPresa(_ id: Identifier<PresaInCarico>) throws -> StoredPresa {
        if let refusal = try reader.estraneo(operatore, to: id, on: today, at: now) { throw refusal }
        guard let stored = try reader.presa(id) else { throw Recorder.absent }
        try requireOpen(stored)
        return stored
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
