// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

/// Takes away of a household everything that says who they are.
///
/// Names, codes, contacts, texts, copies, former values, drafts, keys of the search and of the documents go; dates,
/// states, kinds and kinships stay, so that the figures do. It works inside the transaction of the caller. What is never
/// changed is changed here, and only here: the triggers that forbid it are put aside and put back.
struct Anonymiser {
    let recorder: Recorder
    let nucleo: Identifier<Nucleo>
    let domande: [Int64]
    let prese: [Int64]
    /// How many years the data are kept.
    let anni: Int

    var db: Database { recorder.db }
    var today: CalendarDate { recorder.today }
    var listOfDomande: String { Database.list(domande) }
    var listOfPrese: String { Database.list(prese) }

    init(recorder: Recorder, nucleo: Identifier<Nucleo>, cases: [CasoScaduto]) throws {
        self.recorder = recorder
        self.nucleo = nucleo
        domande = cases.map(\.domanda.rawValue)
        prese = cases.compactMap { $0.presa?.rawValue }
        anni = cases.map(\.anni).max() ?? 0
    }

    /// - Returns: the persons who are nobody now.
    func run() throws -> [Identifier<Persona>] {
        let triggers = try db.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%'")
        for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
        try retireKeys()
        let (gone, kept) = try members()
        for persona in kept { try replace(persona) }
        try eraseBenefits()
        try eraseOwned()
        try eraseCase()
        try eraseHousehold()
        try eraseBatches()
        try erasePersons(gone)
        try eraseTraces(gone)
        try dropKeys()
        for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
        return gone.map { Identifier($0) }
    }

    /// Every column of sealed documents that are of the household, of its domande or of its cases.
    private func eraseOwned() throws {
        try db.execute(cached: "DELETE FROM difformita_nucleo WHERE nucleo_id = ?", [nucleo])
        let owners: [(ambito: String, ids: [Int64])] = [
            ("nucleo", [nucleo.rawValue]), ("domanda", domande), ("presa", prese),
        ]
        for column in SealedColumn.all {
            for owner in owners where owner.ambito == column.ambito {
                for id in owner.ids {
                    guard let whose = Proprietario(ambito: owner.ambito, riferimento: id),
                        let blank = try DocumentoAnonimo.of(column.kind, whose, on: today)
                    else { continue }
                    try db.execute(
                        cached: """
                            UPDATE \(column.table) SET \(column.column) = ?
                            WHERE \(owner.ambito)_id = ? AND \(column.column) IS NOT NULL
                            """, [blank, id])
                }
            }
        }
    }

    /// What is in plain columns, and the documents of the whole archive that are about the cases.
    private func eraseCase() throws {
        for id in domande {
            guard let row = try db.row("SELECT * FROM domande WHERE id = ?", [id]) else { continue }
            try db.execute(
                cached: """
                    UPDATE domande SET dati = ?, protocollo_inps = NULL,
                        verifica_motivo = CASE WHEN verifica_motivo IS NULL THEN NULL ELSE '' END WHERE id = ?
                    """, [try DatiDomanda(columns: row).json(), id])
        }
        let ofDomande = "domanda_id IN (SELECT value FROM json_each('\(listOfDomande)'))"
        let ofPrese = "presa_id IN (SELECT value FROM json_each('\(listOfPrese)'))"
        let ofProgetti = "progetto_id IN (SELECT id FROM progetti WHERE \(ofPrese))"
        try blank("appuntamenti", "documento", .appuntamento, where: ofDomande)
        try blank("righe_da_abbinare", "documento", .rigaImportata, where: ofDomande)
        try blank("accessi_eccezionali", "documento", .accessoEccezionale, where: ofDomande)
        try blank(
            "esami_accessi", "documento", .esameAccesso,
            where: "accesso_id IN (SELECT id FROM accessi_eccezionali WHERE \(ofDomande))")
        for sql in [
            "UPDATE righe_da_abbinare SET impronta = randomblob(32) WHERE \(ofDomande)",
            "UPDATE convocazioni SET luogo = '', luogo_protetto = NULL WHERE \(ofPrese)",
            "UPDATE patti SET riferimento = '' WHERE \(ofPrese)",
            "UPDATE comunicazioni SET ricevuta = '' WHERE \(ofPrese)",
            // The fingerprints of what was signed are of the text that is gone.
            "DELETE FROM sottoscrizioni WHERE \(ofProgetti)", "DELETE FROM fogli_progetto WHERE \(ofProgetti)",
        ] { try db.execute(sql: sql) }
    }

    private func eraseHousehold() throws {
        let own = "nucleo_id = \(nucleo.rawValue)"
        try blank("protezioni", "documento", .motivoProtezione, where: own)
        for column in ["documento", "fine"] { try blank("limitazioni", column, .limitazione, where: own) }
        for sql in [
            "UPDATE componenti SET qualifica = '' WHERE \(own)",
            "UPDATE documenti SET protocollo = '', impronta = NULL WHERE \(own)",
            "DELETE FROM copie WHERE impronta NOT IN (SELECT impronta FROM documenti WHERE impronta IS NOT NULL)",
            "DELETE FROM recapiti_protetti WHERE \(own)", "DELETE FROM nuclei_protetti_operatori WHERE \(own)",
            "DELETE FROM nuclei_protetti WHERE \(own)",
        ] { try db.execute(sql: sql) }
    }

    /// The lines of the household in the batches sent to INPS; the other lines stay as they were sent.
    private func eraseBatches() throws {
        let codes = Set(
            try db.rows(
                "SELECT codice FROM domande WHERE id IN (SELECT value FROM json_each(?)) AND codice IS NOT NULL",
                [listOfDomande]
            ).map { $0["codice"] as String })
        for row in try db.rows(
            """
            SELECT DISTINCT l.id, l.righe FROM lotti l JOIN lotti_domande m ON m.lotto_id = l.id
            WHERE m.domanda_id IN (SELECT value FROM json_each(?))
            """, [listOfDomande])
        {
            let righe = try row.document("righe", [RigaTracciato].self, kind: .lotto).map {
                codes.contains($0.codice) ? $0.anonima : $0
            }
            try db.execute(
                cached: "UPDATE lotti SET righe = ? WHERE id = ?",
                [try SealedDocument(righe, kind: .lotto), row["id"] as Int64])
        }
        for row in try db.rows(
            """
            SELECT DISTINCT l.id, l.righe FROM lotti_comunicazioni l JOIN comunicazioni k ON k.lotto = l.numero
            WHERE k.presa_id IN (SELECT value FROM json_each(?))
            """, [listOfPrese])
        {
            let righe = try row.document("righe", [RigaComunicazione].self, kind: .lottoComunicazioni).map {
                codes.contains($0.codice) ? $0.anonima : $0
            }
            try db.execute(
                cached: "UPDATE lotti_comunicazioni SET righe = ? WHERE id = ?",
                [try SealedDocument(righe, kind: .lottoComunicazioni), row["id"] as Int64])
        }
    }

    /// Puts the blank document of a kind in a column of documents of the whole archive.
    func blank(_ table: String, _ column: String, _ kind: SealedDocument.Kind, where condition: String) throws {
        guard let document = try DocumentoAnonimo.of(kind, .archivio, on: today) else { return }
        try db.execute(
            cached: "UPDATE \(table) SET \(column) = ? WHERE \(column) IS NOT NULL AND \(condition)", [document])
    }
}

extension RigaTracciato {
    /// The line without who applied.
    fileprivate var anonima: RigaTracciato {
        var line = self
        (line.codiceFiscale, line.cognome, line.nome, line.dsu) = ("", "", "", "")
        (line.nascita, line.residenzaDal) = (nil, nil)
        return line
    }
}

extension RigaComunicazione {
    /// The line without who applied.
    fileprivate var anonima: RigaComunicazione {
        var line = self
        (line.codiceFiscale, line.cognome, line.nome, line.protocolloInps) = ("", "", "", "")
        return line
    }
}
