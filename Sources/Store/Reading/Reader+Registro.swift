// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Rows of the register on one side of a place, the nearest to the place first; without a place, the newest.
    ///
    /// - Parameter isOlder: those that follow the place in the list, which goes from the newest.
    func voci(_ filter: RegistroFilter, from cursor: CursoreRegistro?, isOlder: Bool, limit: Int) throws
        -> [VoceRegistro]
    {
        let keys = filter.order
        var condition = filter.condition
        var values = filter.values
        if let cursor {
            condition += " AND (\(keys.joined(separator: ", "))) \(isOlder ? "<" : ">") (?, ?, ?)"
            values += [cursor.data, cursor.ora, cursor.accesso]
        }
        let direction = isOlder ? "DESC" : "ASC"
        let order = keys.map { "\($0) \(direction)" }.joined(separator: ", ")
        let outer = ["data", "ora", "id"].map { "a.\($0) \(direction)" }.joined(separator: ", ")
        let rows = try db.rows(
            """
            SELECT a.*, p.cognome, p.nome, o.cognome AS chi_cognome, o.nome AS chi_nome,
                (SELECT group_concat(motivo, ',') FROM (
                    SELECT motivo FROM accessi_motivi WHERE accesso_id = a.id ORDER BY ordine)) AS motivi
            FROM (SELECT a.id, a.data, a.ora, a.punto_id, a.modalita, a.persona_id, a.esito, a.operatore_id,
                    a.rettifica_di FROM \(filter.source)
                WHERE \(condition) ORDER BY \(order) LIMIT ?) a
            LEFT JOIN persone p ON p.id = a.persona_id JOIN operatori o ON o.id = a.operatore_id
            ORDER BY \(outer)
            """, values + [limit])
        return try rows.map { try VoceRegistro(row: $0) }
    }

    /// The persons a text finds, as the search does; nil for no text.
    func persone(found text: String) throws -> [Identifier<Persona>]? {
        let folded = FoldedKey.of(text)
        guard !folded.isEmpty else { return nil }
        return try Finder(reader: self).find(folded, limit: 50).map(\.persona)
    }
}

extension VoceRegistro {
    fileprivate init(row: StoredRow) throws {
        let motivi: String = row["motivi"] ?? ""
        let (cognome, nome): (String?, String?) = (row["cognome"], row["nome"])
        let (chiCognome, chiNome): (String, String) = (row["chi_cognome"], row["chi_nome"])
        self.init(
            accesso: row.id("id"), data: row.date("data"), ora: try row.time("ora"), punto: row.id("punto_id"),
            modalita: try row.code("modalita"),
            persona: cognome.map { DatiPersona(cognome: $0, nome: nome ?? "").nomeCompleto } ?? "",
            motivi: motivi.split(separator: ",").compactMap { MotivoAccesso(rawValue: String($0)) },
            esito: try row.code("esito"), operatore: chiNome.first.map { "\($0). \(chiCognome)" } ?? chiCognome,
            isRettifica: (row["rettifica_di"] as Int64?) != nil)
    }
}
