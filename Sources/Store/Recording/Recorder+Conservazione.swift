// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// How long a kind of data is kept, by an act of the body.
    func set(_ regola: RegolaConservazione, _ entry: inout AuditEntry) throws -> Receipt {
        try refuse(regola.problems(today: today), section: "conservazione")
        _ = try db.insert(
            """
            INSERT INTO conservazione (categoria, anni, atto, numero, data, dal, operatore_id, registrato)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                regola.categoria, regola.anni, regola.atto, regola.numero, regola.data, regola.dal, operatore.id, now,
            ])
        entry.dettaglio = "categoria=\(regola.categoria.rawValue) anni=\(regola.anni) dal=\(regola.dal.iso)"
        return Receipt()
    }
}

extension CategoriaConservazione: Bindable {}
