// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// A window of the register, newest first; its cost grows with what is asked for, not with the archive.
    ///
    /// Opening it leaves a row of its own, turning its pages does not. The whole register is for who answers for it; who
    /// follows a case asks of one household.
    ///
    /// - Parameter before: only rows with a smaller number.
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func register(
        _ query: RegisterQuery, before: Int64? = nil, limit: Int, isOpening: Bool, by operatore: Operatore
    ) throws -> RegisterPage {
        if let nucleo = query.nucleo, operatore.ruolo == .assistenteSociale {
            try requireAccess(to: nucleo, by: operatore, for: "lettura_registro")
        }
        if isOpening {
            try readingAudited("lettura_registro", .leggiRegistro, by: operatore) { reader, entry in
                entry.nucleo = query.nucleo
                let who = query.operatore.map { "operatore=\($0.rawValue)" }
                entry.dettaglio = [who, query.dal.map { "dal=\($0.iso)" }, query.al.map { "al=\($0.iso)" }]
                    .compactMap { $0 }.joined(separator: " ")
                if let refusal = CaseStore.narrowness(query, try reader.operatore(operatore.id)) {
                    throw Denial(refusal: refusal, azione: "lettura_registro")
                }
            }
        } else if let refusal = operatore.may(.leggiRegistro) {
            throw refusal
        }
        return try read { reader in
            if let refusal = CaseStore.narrowness(query, try reader.operatore(operatore.id)) { throw refusal }
            let entries = try reader.register(query, before: before, limit: limit + 1)
            return RegisterPage(entries: Array(entries.prefix(limit)), hasMore: entries.count > limit)
        }
    }

    /// Who follows cases asks of a household, not of everything.
    private static func narrowness(_ query: RegisterQuery, _ operatore: Operatore?) -> Refusal? {
        guard query.nucleo == nil, let operatore, operatore.ruolo == .assistenteSociale else { return nil }
        return Refusal(
            "permesso_registro_intero",
            "Con il ruolo di \(operatore.ruolo.denominazione) si legge chi ha visto i dati di un nucleo: indicare il "
                + "fascicolo. L'intero registro lo leggono il supervisore e il revisore.")
    }
}

extension Reader {
    fileprivate func register(_ query: RegisterQuery, before: Int64?, limit: Int) throws -> [RegisterEntry] {
        var terms: [String] = []
        var values: [any Bindable] = []
        if let nucleo = query.nucleo {
            terms.append("r.id IN (\(Reader.ofNucleo))")
            values += [nucleo, nucleo, nucleo, nucleo]
        }
        if let operatore = query.operatore {
            terms.append("r.operatore_id = ?")
            values.append(operatore)
        }
        if let dal = query.dal {
            terms.append("r.registrato >= ?")
            values.append(RomeTime.start(of: dal))
        }
        if let al = query.al {
            terms.append("r.registrato < ?")
            values.append(RomeTime.start(of: al.adding(days: 1)))
        }
        if let before {
            terms.append("r.id < ?")
            values.append(before)
        }
        let rows = try db.rows(
            """
            SELECT r.id, r.registrato, r.operatore_id, r.azione, r.esito, r.persona_id, r.nucleo_id, r.dettaglio,
                d.codice
            FROM registro r LEFT JOIN domande d ON d.id = r.domanda_id
            \(terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")) ORDER BY r.id DESC LIMIT ?
            """, values + [limit])
        var known: [Identifier<Operatore>: Operatore] = [:]
        return try rows.compactMap { row in
            let who: Identifier<Operatore> = row.id("operatore_id")
            guard let operatore = try known[who] ?? operatore(who) else { return nil }
            known[who] = operatore
            let esito: String = row["esito"]
            return RegisterEntry(
                numero: row["id"], istante: row.instant("registrato"), operatore: operatore, azione: row["azione"],
                isRefused: esito == "rifiutato", persona: row.idIfAny("persona_id"),
                nucleo: row.idIfAny("nucleo_id"), fascicolo: row["codice"] ?? "", dettaglio: row["dettaglio"])
        }
    }

    /// The rows about a household: its domande, itself, its members; of who left, only while they belonged to it.
    private static let ofNucleo = """
        SELECT g.id FROM domande d JOIN registro g ON g.domanda_id = d.id WHERE d.nucleo_id = ?
        UNION SELECT id FROM registro WHERE nucleo_id = ? AND (domanda_id IS NULL
            OR domanda_id IN (SELECT id FROM domande WHERE nucleo_id = ?))
        UNION SELECT g.id FROM componenti c JOIN registro g ON g.persona_id = c.persona_id
            AND g.domanda_id IS NULL AND g.nucleo_id IS NULL
            AND (c.al IS NULL OR (g.registrato >= c.dal * 86400000 AND g.registrato < (c.al + 1) * 86400000))
            WHERE c.nucleo_id = ?
        """
}
