// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

extension Reader {
    /// A case as the file of a batch of signatures tells it.
    func rigaComunicazione(_ id: Identifier<PresaInCarico>, posizione: Int) throws -> RigaComunicazione {
        guard
            let row = try db.row(
                """
                SELECT d.codice, d.protocollo_inps, d.comune, pe.codice_fiscale, pe.cognome, pe.nome, p.firmata_il,
                    \(Reader.isPatto) AS patto
                FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
                JOIN persone pe ON pe.id = d.richiedente_id WHERE p.id = ?
                """, [id]), let firmataIl = row.dateIfAny("firmata_il")
        else { throw Refusal("firma_mancante", "La firma non è registrata: registrarla prima di comunicarla.") }
        let isPatto: Bool = row["patto"]
        return RigaComunicazione(
            posizione: posizione, codice: row["codice"] ?? "", protocolloInps: row["protocollo_inps"] ?? "",
            codiceFiscale: row["codice_fiscale"] ?? "", cognome: row["cognome"], nome: row["nome"],
            comune: row["comune"], atto: isPatto ? "patto" : "progetto", firmataIl: firmataIl)
    }

    /// The signatures to be told, after a place of the list.
    func firmeDaComunicare(
        _ filter: QueueFilter, after: CursoreCoda?, limit: Int, _ calendario: WorkingCalendar
    ) throws -> (voci: [VoceComunicazione], last: CursoreCoda?) {
        var condition = filter.condition
        var values = filter.values
        if let after {
            condition += " AND (a.scade, a.presentata, a.domanda_id) > (?, ?, ?)"
            values += [after.scade, after.presentata, after.domanda]
        }
        let rows = try db.rows(
            """
            SELECT a.scade, a.presentata, a.domanda_id, NULL AS data, NULL AS lotto, \(Reader.colonne)
            FROM (SELECT * FROM \(filter.source) WHERE \(condition)
                ORDER BY a.scade, a.presentata, a.domanda_id LIMIT ?) a
            JOIN domande d ON d.id = a.domanda_id JOIN prese_in_carico p ON p.domanda_id = d.id
            JOIN persone pe ON pe.id = d.richiedente_id
            ORDER BY a.scade, a.presentata, a.domanda_id
            """, values + [limit])
        let last = rows.last.map {
            CursoreCoda(scade: $0["scade"], presentata: $0["presentata"], domanda: $0["domanda_id"])
        }
        return (try rows.map { try VoceComunicazione(row: $0, calendario) }, last)
    }

    /// The communications made in a batch that have no answer yet, oldest first; of one batch when it is named.
    func comunicazioniInAttesa(
        lotto: String?, after: Identifier<PresaInCarico>?, limit: Int, _ calendario: WorkingCalendar
    ) throws -> [VoceComunicazione] {
        try db.rows(
            """
            SELECT k.data, k.lotto, d.id AS domanda_id, \(Reader.colonne)
            FROM comunicazioni k JOIN prese_in_carico p ON p.id = k.presa_id
            JOIN domande d ON d.id = p.domanda_id JOIN persone pe ON pe.id = d.richiedente_id
            WHERE k.in_attesa = 1 AND (? IS NULL OR k.lotto = ?)
                AND k.id > ifnull((SELECT max(id) FROM comunicazioni WHERE presa_id = ? AND in_attesa = 1), 0)
            ORDER BY k.id LIMIT ?
            """, [lotto, lotto, after, limit]
        ).map { try VoceComunicazione(row: $0, calendario) }
    }

    /// The batches of signatures before one, newest first, without their rows.
    func lottiComunicazioni(before id: Int64?, limit: Int) throws -> [LottoComunicazioni] {
        try db.rows(
            "\(Reader.selectLottiComunicazioni) WHERE l.id < ? ORDER BY l.id DESC LIMIT ?", [id ?? .max, limit]
        ).map { LottoComunicazioni(row: $0) }
    }

    /// A batch of signatures with its rows.
    func lottoComunicazioni(_ numero: String) throws -> LottoComunicazioni? {
        try db.row("\(Reader.selectLottiComunicazioni) WHERE l.numero = ?", [numero]).map {
            LottoComunicazioni(
                row: $0, righe: try $0.document("righe", [RigaComunicazione].self, kind: .lottoComunicazioni))
        }
    }

    /// A patto was signed after the last project, or there is no signed project.
    private static let isPatto = """
        (EXISTS (SELECT 1 FROM patti t WHERE t.presa_id = p.id) AND NOT EXISTS (SELECT 1 FROM progetti g
            WHERE g.presa_id = p.id AND g.firmato = 1))
        """

    private static let colonne = """
        d.codice, d.comune, d.decorrenza, p.id AS presa_id, p.version, p.firmata_il, pe.cognome, pe.nome,
            \(isPatto) AS patto,
            (SELECT e.importo FROM esiti e WHERE e.domanda_id = d.id AND e.importo IS NOT NULL
                ORDER BY e.id DESC LIMIT 1) AS importo,
            (SELECT r.documento FROM risposte_comunicazioni r WHERE r.presa_id = p.id AND r.esito = 'scarto'
                AND r.comunicazione_id = (SELECT max(k.id) FROM comunicazioni k WHERE k.presa_id = p.id)
                ORDER BY r.id DESC LIMIT 1) AS scarto
        """

    private static let selectLottiComunicazioni = """
        SELECT l.id, l.numero, l.data, l.quante, l.righe, o.cognome, o.nome,
            (SELECT count(*) FROM comunicazioni k WHERE k.lotto = l.numero AND k.in_attesa = 1) AS in_attesa,
            (SELECT f.nome FROM lotti_comunicazioni_file f WHERE f.lotto_id = l.id ORDER BY f.id DESC LIMIT 1) AS file
        FROM lotti_comunicazioni l JOIN operatori o ON o.id = l.operatore_id
        """
}

extension VoceComunicazione {
    fileprivate init(row: StoredRow, _ calendario: WorkingCalendar) throws {
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        let scarto =
            row.isNull("scarto") ? nil : try row.document("scarto", String.self, kind: .rispostaComunicazione)
        guard let firmataIl = row.dateIfAny("firmata_il") else { throw StoreProblem(.corrupt) }
        self.init(
            domanda: row.id("domanda_id"), presa: row.id("presa_id"), version: row["version"],
            codice: row["codice"] ?? "", richiedente: [cognome, nome].filter { !$0.isEmpty }.joined(separator: " "),
            comune: row["comune"], firmataIl: firmataIl, isPatto: row["patto"],
            sospensione: SospensioneFirma(
                importo: row.euroIfAny("importo"), decorrenza: row.dateIfAny("decorrenza"), calendar: calendario),
            scarto: scarto, comunicataIl: row.dateIfAny("data"), lotto: row["lotto"])
    }
}

extension LottoComunicazioni {
    fileprivate init(row: StoredRow, righe: [RigaComunicazione] = []) {
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        self.init(
            id: row.id("id"), numero: row["numero"], data: row.date("data"),
            operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome, quante: row["quante"],
            inAttesa: row["in_attesa"], file: row["file"], righe: righe)
    }
}
