// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The changes during the benefit of a case, oldest first; without words for who has not the key.
    func variazioni(of presa: Identifier<PresaInCarico>) throws -> [VariazioneBeneficio] {
        try db.rows("\(Reader.selectVariazioni) WHERE v.presa_id = ? ORDER BY v.data, v.id", [presa])
            .map { try variazione($0) }
    }

    /// One change during the benefit.
    func variazione(_ id: Identifier<VariazioneBeneficio>) throws -> VariazioneBeneficio? {
        try db.row("\(Reader.selectVariazioni) WHERE v.id = ?", [id]).map { try variazione($0) }
    }

    /// The first day by which something is to be done after a change, with the day of the change.
    func variazioneDaFare(
        of presa: Identifier<PresaInCarico>
    ) throws -> (entro: CalendarDate, data: CalendarDate)? {
        let row = try db.row(
            """
            SELECT entro, data FROM variazioni_beneficio
            WHERE presa_id = ? AND stato = 'da_fare' AND entro IS NOT NULL ORDER BY entro, id LIMIT 1
            """, [presa])
        return row.map { ($0.date("entro"), $0.date("data")) }
    }

    private static let selectVariazioni = """
        SELECT v.*, o.cognome, o.nome FROM variazioni_beneficio v JOIN operatori o ON o.id = v.operatore_id
        """

    private func variazione(_ row: StoredRow) throws -> VariazioneBeneficio {
        let words = try row.documentIfOpen("documento", ParoleVariazione.self, kind: .variazione) ?? ParoleVariazione()
        let (cognome, nome): (String, String) = (row["cognome"], row["nome"])
        return VariazioneBeneficio(
            id: row.id("id"), version: row["version"], presa: row.id("presa_id"),
            dati: DatiVariazioneBeneficio(
                tipo: try row.code("tipo"), data: row.date("data"), persona: row.idIfAny("persona_id"),
                testo: words.testo),
            entro: row.dateIfAny("entro"), stato: try row.code("stato"), chiusaIl: row.dateIfAny("chiusa_il"),
            nota: words.nota, operatore: nome.first.map { "\($0). \(cognome)" } ?? cognome)
    }
}
