// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Rows of a waiting list on one side of a place, the nearest to the place first.
    func voci(
        _ filter: QueueFilter, after: CursoreCoda? = nil, before: CursoreCoda? = nil, limit: Int, today: CalendarDate
    ) throws -> [VoceCoda] {
        var condition = filter.condition
        var values = filter.values
        if let cursor = after ?? before {
            condition += " AND (a.scade, a.presentata, a.domanda_id) \(after == nil ? "<" : ">") (?, ?, ?)"
            values += [cursor.scade, cursor.presentata, cursor.domanda]
        }
        let order = after == nil && before != nil ? "DESC" : "ASC"
        let rows = try db.rows(
            """
            SELECT a.scade, a.presentata, a.domanda_id, a.dal, a.comune, a.coda, d.codice, d.stato AS stato_domanda,
                d.protocollo_numero, d.protocollo_anno, p.cognome AS cognome, p.nome AS nome,
                pic.stato AS stato_presa, o.cognome AS as_cognome, o.nome AS as_nome,
                s.difetto, s.azione, s.richiamo, k.data AS contatto, k.risposta, k.appuntamento,
                v.data AS convocata, v.esito AS incontro,
                (SELECT max(l.data) FROM lettere_dsu l WHERE l.domanda_id = a.domanda_id) AS lettera,
                (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                    AND (c.al IS NULL OR c.al >= ?)) AS quanti
            FROM (SELECT * FROM \(filter.source) WHERE \(condition)
                ORDER BY a.scade \(order), a.presentata \(order), a.domanda_id \(order) LIMIT ?) a
            JOIN domande d ON d.id = a.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            LEFT JOIN prese_in_carico pic ON pic.domanda_id = d.id
            LEFT JOIN operatori o ON o.id = a.assistente_id
            LEFT JOIN contatti_cpi k ON a.coda = 'patti-attesi'
                AND k.id = (SELECT u.id FROM contatti_cpi u WHERE u.presa_id = pic.id
                    ORDER BY u.data DESC, u.id DESC LIMIT 1)
            LEFT JOIN convocazioni v ON a.coda = 'da-convocare' AND v.presa_id = pic.id
                AND v.ordine = (SELECT max(u.ordine) FROM convocazioni u WHERE u.presa_id = pic.id)
            LEFT JOIN segnalazioni_dsu s ON s.domanda_id = a.domanda_id AND s.risolta = 0
            ORDER BY a.scade \(order), a.presentata \(order), a.domanda_id \(order)
            """, [today, today] + values + [limit])
        return try rows.map { try VoceCoda(row: $0, coda: filter.coda) }
    }

    /// Rows of a waiting list, counted up to the cap.
    func conteggio(_ filter: QueueFilter) throws -> Conteggio {
        let counted = try db.number(
            """
            SELECT count(*) FROM (SELECT 1 FROM \(filter.source) WHERE \(filter.condition) LIMIT ?)
            """, filter.values + [Conteggio.cap + 1])
        return Conteggio(counted ?? 0)
    }

    /// Rows beyond their deadline, counted up to the cap.
    func scadute(_ filter: QueueFilter, today: CalendarDate) throws -> Conteggio {
        var overdue = filter
        overdue.horizon = min(filter.horizon, today.dayNumber - 1)
        return try conteggio(overdue)
    }

    /// Rows before a place, counted up to the cap.
    func precedenti(_ filter: QueueFilter, before cursor: CursoreCoda) throws -> Int {
        let counted = try db.number(
            """
            SELECT count(*) FROM (SELECT 1 FROM \(filter.source) WHERE \(filter.condition)
                AND (a.scade, a.presentata, a.domanda_id) < (?, ?, ?) LIMIT ?)
            """,
            filter.values + [cursor.scade, cursor.presentata, cursor.domanda, Conteggio.cap])
        return counted ?? 0
    }
}

extension VoceCoda {
    fileprivate init(row: StoredRow, coda: Coda) throws {
        let domanda: DomandaState = try row.code("stato_domanda")
        let presa: PresaInCaricoState? = try row.codeIfAny("stato_presa")
        let (cognome, nome, quanti): (String, String, Int) = (row["cognome"], row["nome"], row["quanti"])
        let asCognome: String? = row["as_cognome"]
        let asNome: String = row["as_nome"] ?? ""
        let protocollo = (row["protocollo_numero"] as Int?).map {
            Protocollo(numero: $0, anno: row["protocollo_anno"]).text
        }
        let (scade, presentata): (Int, Int) = (row["scade"], row["presentata"])
        let isOfDomanda = [.daInviare, .inviate, .dsu, .dsuDifformi, .inScadenza].contains(coda)
        let isOfDsu = coda == .dsu || coda == .dsuDifformi
        self.init(
            domanda: row.id("domanda_id"), codice: row["codice"] ?? "",
            nucleo: "\(cognome.isEmpty ? nome : cognome) (\(quanti))", comune: row["comune"], dal: row.date("dal"),
            scade: Deadline.date(scade), presentataIl: CalendarDate(dayNumber: presentata / 1440),
            protocollo: protocollo ?? "",
            assistente: asCognome.map { cognome in asNome.first.map { "\($0). \(cognome)" } ?? cognome } ?? "",
            stato: isOfDomanda ? domanda.denominazione : (presa?.denominazione ?? domanda.denominazione),
            letteraIl: isOfDsu ? row.dateIfAny("lettera") : nil,
            nota: try VoceCoda.nota(of: coda, row),
            cursore: CursoreCoda(scade: scade, presentata: presentata, domanda: row["domanda_id"]))
    }

    /// What is said beside the deadline, in the lists that have something to say.
    private static func nota(of coda: Coda, _ row: StoredRow) throws -> String {
        switch coda {
        case .dsu, .dsuDifformi: try nota(row)
        case .pattiAttesi: try contatto(row)
        case .daConvocare: try convocazione(row)
        default: ""
        }
    }

    /// Whether the household was never called, or did not come when it was, in words.
    private static func convocazione(_ row: StoredRow) throws -> String {
        guard let data = row.dateIfAny("convocata"), let esito: EsitoIncontro = try row.codeIfAny("incontro") else {
            return "mai convocato"
        }
        return "convocato per il \(data.italian): \(esito.denominazione); si convoca di nuovo"
    }

    /// When the CPI was contacted last, and what it answered, in words.
    private static func contatto(_ row: StoredRow) throws -> String {
        guard let data = row.dateIfAny("contatto"), let risposta: RispostaCpi = try row.codeIfAny("risposta") else {
            return "CPI ancora da contattare"
        }
        let day = row.dateIfAny("appuntamento").map { " per il \($0.italian)" } ?? ""
        return "CPI, \(data.italian): \(risposta.denominazione)\(day)"
    }

    /// What is wrong and what to do, with the day of the recall, in words.
    private static func nota(_ row: StoredRow) throws -> String {
        guard let difetto: DifettoDsu = try row.codeIfAny("difetto") else { return "" }
        let azione: AzioneDsu = try row.code("azione")
        let richiamo = row.dateIfAny("richiamo").map { "; richiamare il \($0.italian)" } ?? ""
        return "\(difetto.denominazione): \(azione.denominazione)\(richiamo)"
    }
}
