// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// The sheet as filled so far; a closed one does not change.
    ///
    /// Answers reserved to other roles are neither read nor written by this operator: the stored ones stay.
    func save(_ analisi: AnalisiPreliminare, to stored: inout StoredPresa) throws {
        try requireOpen(stored)
        let before = try reader.analisi(of: stored.presa.id)
        if before?.isChiusa == true {
            throw Refusal(
                "scheda_chiusa",
                "La scheda è chiusa: non cambia più. Per un errore nelle risposte, rettificarla con il motivo; per un "
                    + "altro esito, riclassificare.")
        }
        let parts = parts(of: analisi)
        let owner = Proprietario.presa(stored.presa.id)
        try db.execute(
            cached: """
                INSERT INTO analisi_preliminari (presa_id, versione, scheda, chiusa, documento, riservate)
                VALUES (?1, 1, ?2, 0, ?3, ?4)
                ON CONFLICT (presa_id, versione) DO UPDATE SET scheda = excluded.scheda,
                    documento = excluded.documento, riservate = CASE WHEN ?5 THEN excluded.riservate ELSE riservate END
                """,
            [
                stored.presa.id, parts.scheda.scheda, try SealedDocument(parts.scheda, kind: .analisi, of: owner),
                try parts.sealed(of: owner), operatore.mayReadReservedItems,
            ])
    }

    /// The sheet is closed by its outcome.
    func close(analisiOf presa: Identifier<PresaInCarico>) throws {
        try db.execute(
            cached: """
                UPDATE analisi_preliminari SET chiusa = 1, chiusa_da = ?, chiusa_alle = ?
                WHERE presa_id = ? AND chiusa = 0
                """, [operatore.id, now, presa])
    }

    /// Another version of a closed sheet, closed too; outcome and day stay those the case goes on with.
    func correct(_ analisi: AnalisiPreliminare, _ motivo: String, to stored: inout StoredPresa) throws {
        let presa = stored.presa
        try apply(.rettificaAnalisi(data: today, motivo: motivo), to: &stored)
        guard var before = try reader.analisi(of: presa.id), before.isChiusa else {
            throw Refusal("scheda_aperta", "La scheda non è chiusa: si corregge e si salva, senza rettifica.")
        }
        var sheet = analisi
        if !operatore.mayReadReservedItems {
            sheet = sheet.withoutReserved()
            before = before.withoutReserved()
        }
        guard sheet.esito == before.esito, sheet.data == before.data else {
            throw Refusal(
                "rettifica_di_esito",
                "Con la rettifica l'esito e la data dell'analisi non cambiano: per un altro esito, riclassificare.",
                missing: [Missing(sentence: "esito e data dell'analisi", section: "analisi", field: "5.esito")])
        }
        guard sheet.risposte.filter({ !$0.value.isEmpty }) != before.risposte.filter({ !$0.value.isEmpty }) else {
            throw Refusal("rettifica_vuota", "Nessuna risposta è cambiata: non c'è niente da rettificare.")
        }
        let day = before.data ?? presa.analisiIl ?? today
        let missing = sheet.missing(componenti: try componenti(of: presa, on: day), on: day)
        guard missing.isEmpty else {
            throw Refusal(
                "analisi_incompleta", "La scheda rettificata non è completa: \(missing[0].sentence).", missing: missing)
        }
        sheet.isChiusa = true
        let parts = VociRiservate(sheet)
        try db.execute(
            cached: """
                INSERT INTO analisi_preliminari (presa_id, versione, scheda, chiusa, chiusa_da, chiusa_alle, motivo,
                    documento, riservate)
                SELECT ?1, versione + 1, ?2, 1, ?3, ?4, ?5, ?6, CASE WHEN ?8 THEN ?7 ELSE riservate END
                FROM analisi_preliminari WHERE presa_id = ?1 ORDER BY versione DESC LIMIT 1
                """,
            [
                presa.id, sheet.scheda, operatore.id, now,
                try SealedDocument(motivo, kind: .motivoAnalisi, of: .presa(presa.id)),
                try SealedDocument(parts.scheda, kind: .analisi, of: .presa(presa.id)),
                try parts.sealed(of: .presa(presa.id)), operatore.mayReadReservedItems,
            ])
    }

    /// The two parts of a sheet not closed yet.
    private func parts(of analisi: AnalisiPreliminare) -> VociRiservate {
        var sheet = analisi
        sheet.isChiusa = false
        return VociRiservate(sheet)
    }

    /// A contact with the CPI.
    func insert(_ contatto: ContattoCpi, of presa: Identifier<PresaInCarico>) throws {
        try db.execute(
            cached: """
                INSERT INTO contatti_cpi (presa_id, data, mezzo, risposta, appuntamento, documento, operatore_id,
                    registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                presa, contatto.data, contatto.mezzo, contatto.risposta, contatto.appuntamento,
                try SealedDocument(
                    ParoleContatto(con: contatto.con, nota: contatto.nota), kind: .contattoCpi, of: .presa(presa)),
                operatore.id, now,
            ])
    }

    /// The CPI tells back a signed patto: the case moves on, with who signed and when it was told.
    func record(_ patto: PattoDiServizio, to stored: inout StoredPresa) throws {
        if let saputoIl = patto.saputoIl, saputoIl < patto.firmatoIl || saputoIl > today {
            throw Refusal(
                "data_non_adatta",
                "Il giorno in cui il CPI lo ha detto (\(saputoIl.italian)) va dalla firma (\(patto.firmatoIl.italian)) a "
                    + "oggi: controllarlo.")
        }
        let members = try componenti(of: stored.presa, on: patto.firmatoIl).map(\.persona.id)
        guard patto.firmatari.allSatisfy(members.contains) else {
            throw Refusal(
                "firmatario_estraneo", "Chi firma il patto non è nel nucleo in quel giorno: correggere i componenti.")
        }
        try apply(.pattoSottoscritto(data: patto.firmatoIl, riferimento: patto.riferimento), to: &stored)
        let id = try db.number("SELECT max(id) FROM patti WHERE presa_id = ?", [stored.presa.id])
        try db.execute(
            cached: "UPDATE patti SET tipo = ?, saputo_il = ? WHERE id = ?", [patto.tipo, patto.saputoIl, id])
        for persona in patto.firmatari {
            try db.execute(cached: "INSERT INTO patti_persone (patto_id, persona_id) VALUES (?, ?)", [id, persona])
        }
    }
}
