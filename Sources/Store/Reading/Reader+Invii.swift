// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB

extension Reader {
    /// A domanda as the local file of a batch tells it.
    func rigaTracciato(_ domanda: Domanda, posizione: Int) throws -> RigaTracciato {
        let dati = domanda.dati
        guard let persona = try persona(domanda.richiedente), let presentataIl = dati.presentataIl else {
            throw StoreProblem(.corrupt)
        }
        let componenti = try db.number(
            """
            SELECT count(*) FROM componenti WHERE nucleo_id = ? AND dal <= ? AND (al IS NULL OR al >= ?)
            """, [domanda.nucleo, presentataIl, presentataIl])
        return RigaTracciato(
            posizione: posizione, codice: domanda.codice ?? "", protocollo: dati.protocollo?.text ?? "",
            presentataIl: presentataIl, presentataAlle: dati.presentataAlle ?? TimeOfDay(minutesAfterMidnight: 0),
            comune: dati.comune, codiceFiscale: persona.dati.codiceFiscale?.value ?? "", cognome: persona.dati.cognome,
            nome: persona.dati.nome, nascita: persona.dati.nascita, tipo: dati.tipo.rawValue,
            componenti: componenti ?? 0, residenzaDal: dati.residenzaDal,
            cittadinanza: dati.cittadinanza?.rawValue ?? "", dsu: dati.dsu,
            verificaIl: domanda.verifica?.data ?? presentataIl, hasReiCom: dati.hasReiCom)
    }

    /// Rows of the desk that verifies and sends, after a place of the list; within one minute, by protocol.
    func vociInvio(_ filter: QueueFilter, after: CursoreCoda?, limit: Int) throws -> (
        voci: [VoceInvio], last: CursoreCoda?
    ) {
        var condition = filter.condition
        var values = filter.values
        if let after {
            condition += " AND (a.scade, a.presentata, a.domanda_id) > (?, ?, ?)"
            values += [after.scade, after.presentata, after.domanda]
        }
        let rows = try db.rows(
            """
            SELECT a.scade, a.presentata, a.domanda_id, a.comune, d.version, d.codice, d.stato, d.protocollo_numero,
                d.protocollo_anno, d.verifica_residenza, d.verifica_soggiorno, d.lotto, d.inviata_il, p.cognome, p.nome,
                p.codice_fiscale IS NOT NULL AS ha_codice,
                (SELECT e.dettaglio FROM eventi e WHERE e.domanda_id = d.id AND e.asse = 'A' AND e.codice = 'scarto'
                    ORDER BY e.id DESC LIMIT 1) AS scarto
            FROM (SELECT * FROM \(filter.source) WHERE \(condition)
                ORDER BY a.scade, a.presentata, a.domanda_id LIMIT ?) a
            JOIN domande d ON d.id = a.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            ORDER BY a.scade, a.presentata, a.domanda_id
            """, values + [limit])
        let last = rows.last.map {
            CursoreCoda(scade: $0["scade"], presentata: $0["presentata"], domanda: $0["domanda_id"])
        }
        return (try rows.map { try VoceInvio(row: $0) }.stablySorted(), last)
    }

    /// The batches before one, newest first, without their rows.
    func lotti(before id: Int64?, limit: Int) throws -> [LottoInvio] {
        try db.rows(
            "\(Reader.selectLotti) WHERE l.id < ? ORDER BY l.id DESC LIMIT ?", [id ?? .max, limit]
        ).map { LottoInvio(row: $0) }
    }

    /// A batch with its rows.
    func lotto(_ numero: String) throws -> LottoInvio? {
        try db.row("\(Reader.selectLotti) WHERE l.numero = ?", [numero]).map {
            LottoInvio(row: $0, righe: try $0.document("righe", [RigaTracciato].self, kind: .lotto))
        }
    }

    /// The domande of a batch that still wait for the receipt, in its order.
    func inAttesa(lotto numero: String) throws -> [VoceInvio] {
        let rows = try db.rows(
            """
            SELECT ? AS scade, d.presentata, d.id AS domanda_id, d.comune, d.version, d.codice, d.stato,
                d.protocollo_numero, d.protocollo_anno, d.verifica_residenza, d.verifica_soggiorno, d.lotto,
                d.inviata_il, p.cognome, p.nome, p.codice_fiscale IS NOT NULL AS ha_codice, NULL AS scarto
            FROM lotti l JOIN lotti_domande m ON m.lotto_id = l.id JOIN domande d ON d.id = m.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            WHERE l.numero = ? AND d.stato = 'INVIATA' AND d.lotto = l.numero ORDER BY m.posizione
            """, [Deadline.none, numero])
        return try rows.map { try VoceInvio(row: $0) }
    }

    private static let selectLotti = """
        SELECT l.id, l.numero, l.data, l.quante, l.righe, o.cognome, o.nome,
            (SELECT count(*) FROM lotti_domande m JOIN domande d ON d.id = m.domanda_id
                WHERE m.lotto_id = l.id AND d.stato = 'INVIATA' AND d.lotto = l.numero) AS in_attesa,
            f.nome AS file, f.sha256
        FROM lotti l JOIN operatori o ON o.id = l.operatore_id
        LEFT JOIN lotti_file f ON f.id = (SELECT max(id) FROM lotti_file WHERE lotto_id = l.id)
        """

    /// What is recorded about the DSU of a domanda.
    func segnalazioneDsu(_ id: Identifier<Domanda>) throws -> SegnalazioneDsu? {
        guard let domanda = try domanda(id) else { return nil }
        let row = try db.row("SELECT * FROM segnalazioni_dsu WHERE domanda_id = ?", [id])
        let dati = try row.map {
            DatiSegnalazioneDsu(
                difetto: try $0.code("difetto"), azione: try $0.code("azione"), richiamo: $0.dateIfAny("richiamo"),
                isRisolta: $0["risolta"], note: try $0.document("note", String.self, kind: .segnalazioneDsu))
        }
        let lettera = try db.number("SELECT max(data) FROM lettere_dsu WHERE domanda_id = ?", [id])
        return SegnalazioneDsu(
            domanda: domanda, richiedente: try persona(domanda.richiedente)?.dati.nomeCompleto ?? "",
            version: row?["version"] ?? 0, dati: dati, letteraIl: lettera.map { CalendarDate(dayNumber: $0) })
    }
}

extension [VoceInvio] {
    /// In the order of presentation; those of one minute by protocol.
    fileprivate func stablySorted() -> [VoceInvio] {
        enumerated().sorted {
            $0.element.presentataIl == $1.element.presentataIl && $0.element.presentataAlle == $1.element.presentataAlle
                && $0.element.scade == $1.element.scade
                ? $0.element.precede($1.element) : $0.offset < $1.offset
        }.map(\.element)
    }
}

extension VoceInvio {
    fileprivate init(row: StoredRow) throws {
        let minutes: Int = row["presentata"]
        let (residenza, soggiorno): (Bool?, Bool?) = (row["verifica_residenza"], row["verifica_soggiorno"])
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        let scarto =
            row.isNull("scarto")
            ? nil : try row.document("scarto", [String: String].self, kind: .evento)["motivo"] ?? ""
        self.init(
            domanda: row.id("domanda_id"), version: row["version"], codice: row["codice"] ?? "",
            richiedente: [cognome, nome].filter { !$0.isEmpty }.joined(separator: " "),
            hasCodiceFiscale: row["ha_codice"], comune: row["comune"],
            presentataIl: CalendarDate(dayNumber: minutes / 1440),
            presentataAlle: TimeOfDay(minutesAfterMidnight: minutes % 1440),
            protocollo: Protocollo(numero: row["protocollo_numero"], anno: row["protocollo_anno"]),
            stato: try row.code("stato"), isVerificaNegativa: residenza == false || soggiorno == false,
            scade: Deadline.date(row["scade"]), scarto: scarto, lotto: row["lotto"],
            inviataIl: row.dateIfAny("inviata_il"))
    }
}

extension LottoInvio {
    fileprivate init(row: StoredRow, righe: [RigaTracciato] = []) {
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        self.init(
            id: row.id("id"), numero: row["numero"], data: row.date("data"),
            operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome, quante: row["quante"],
            inAttesa: row["in_attesa"], file: row["file"], sha256: row["sha256"], righe: righe)
    }
}
