// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// An operator as they are on a day: active only on the days of work, with what the conventions allow.
    func operatore(_ id: Identifier<Operatore>, on date: CalendarDate) throws -> Operatore? {
        guard var found = try operatore(id) else { return nil }
        try complete(&found, on: date)
        return found
    }

    /// Puts in an operator read from a row what depends on the day.
    func complete(_ operatore: inout Operatore, on date: CalendarDate) throws {
        operatore.isAttivo = operatore.isAttivo && operatore.dati.isValid(on: date)
        guard operatore.ruolo.isDiAltroEnte else { return }
        operatore.copertura = .of(operatore, try convenzioni(con: operatore.ente).map(\.dati), on: date)
    }

    /// The conventions with one body, or with all of them, by body and then the latest first.
    func convenzioni(con ente: String? = nil) throws -> [Convenzione] {
        let rows =
            try ente.map {
                try db.rows("SELECT * FROM convenzioni WHERE chiave = ? ORDER BY dal DESC, id DESC", [FoldedKey.of($0)])
            } ?? db.rows("SELECT * FROM convenzioni ORDER BY chiave, dal DESC, id DESC")
        return try rows.map {
            Convenzione(
                id: $0.id("id"), version: $0["version"],
                dati: DatiConvenzione(
                    ente: $0["ente"], tipo: try $0.code("tipo"), dal: $0.date("dal"), al: $0.date("al"),
                    atto: $0["atto"]))
        }
    }

    /// Codes of the open case files of an operator, the first ones and how many.
    func fascicoliAperti(of operatore: Identifier<Operatore>, limit: Int) throws -> (codici: [String], quanti: Int) {
        let open = """
            FROM prese_in_carico p JOIN domande d ON d.id = p.domanda_id
            WHERE p.stato NOT IN ('CHIUSA', 'TRASFERITA') AND (p.assistente_id = ?1 OR p.consulente_id = ?1)
            """
        let codici = try db.rows("SELECT d.codice \(open) ORDER BY d.id LIMIT \(limit)", [operatore])
            .map { $0["codice"] as String? ?? "" }
        return (codici, try db.number("SELECT count(*) \(open)", [operatore]) ?? 0)
    }

    /// Whether a person is of a household whose case a worker of another body takes part in.
    func isNota(_ persona: Identifier<Persona>, to operatore: Operatore) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM componenti c JOIN domande d ON d.nucleo_id = c.nucleo_id
            JOIN prese_in_carico p ON p.domanda_id = d.id
            WHERE c.persona_id = ?1 AND (p.consulente_id = ?2 OR EXISTS (
                SELECT 1 FROM equipe_componenti e WHERE e.presa_id = p.id AND e.operatore_id = ?2)) LIMIT 1
            """, [persona, operatore.id]) != nil
    }
}
