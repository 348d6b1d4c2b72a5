// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Versions of the project, oldest first, with the states the monitoring gave them.
    func progetti(of presa: Identifier<PresaInCarico>) throws -> [ProgettoPersonalizzato] {
        try db.rows("SELECT * FROM progetti WHERE presa_id = ? ORDER BY versione", [presa]).map {
            try progetto($0)
        }
    }

    /// The version in work or last signed, with its row.
    func progetto(of presa: Identifier<PresaInCarico>) throws -> (id: Int64, progetto: ProgettoPersonalizzato)? {
        let row = try db.row("SELECT * FROM progetti WHERE presa_id = ? ORDER BY versione DESC LIMIT 1", [presa])
        return try row.map { ($0["id"], try progetto($0)) }
    }

    private func progetto(_ row: StoredRow) throws -> ProgettoPersonalizzato {
        var progetto = try document(row, "documento", ProgettoPersonalizzato.self, kind: .progetto)
        progetto.isFirmato = row["firmato"]
        if progetto.isFirmato { try overlay(states: row["id"], on: &progetto) }
        return progetto
    }

    /// A signed version never changes: how far its parts have come is kept beside it.
    private func overlay(states id: Int64, on progetto: inout ProgettoPersonalizzato) throws {
        for row in try db.rows("SELECT obiettivo, ordine, stato FROM risultati WHERE progetto_id = ?", [id]) {
            let (obiettivo, ordine): (Int, Int) = (row["obiettivo"], row["ordine"])
            guard progetto.obiettivi.indices.contains(obiettivo),
                progetto.obiettivi[obiettivo].risultati.indices.contains(ordine)
            else { throw StoreProblem(.corrupt) }
            progetto.obiettivi[obiettivo].risultati[ordine].stato = try row.code("stato")
        }
        for row in try db.rows("SELECT ordine, stato FROM impegni WHERE progetto_id = ?", [id]) {
            let ordine: Int = row["ordine"]
            guard progetto.impegni.indices.contains(ordine) else { throw StoreProblem(.corrupt) }
            progetto.impegni[ordine].stato = try row.code("stato")
        }
        for row in try db.rows("SELECT ordine, stato FROM interventi WHERE progetto_id = ?", [id]) {
            let ordine: Int = row["ordine"]
            guard progetto.interventi.indices.contains(ordine) else { throw StoreProblem(.corrupt) }
            progetto.interventi[ordine].stato = try row.code("stato")
        }
    }

    /// The catalogue of supports, in its order.
    func catalogo() throws -> [VoceCatalogo] {
        try db.rows("SELECT * FROM catalogo_interventi ORDER BY ordine").map {
            VoceCatalogo(
                codice: $0["codice"], denominazione: $0["denominazione"], titolare: $0["titolare"],
                fondo: $0["fondo"], isNazionale: $0["nazionale"], tipo: $0["tipo"], invio: $0["invio"])
        }
    }
}
