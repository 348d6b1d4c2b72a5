// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A change as the archive keeps it.
struct StoredModifica {
    let id: Identifier<ModificaStoria>
    let registro: Int64
    let oggetto: OggettoModificato
    let azione: String
    let operatore: Identifier<Operatore>
    let registrato: Instant
    let ultimoEvento: Int?
    let annulla: Identifier<ModificaStoria>?
    var prima: Istantanea?
    var dopo: Istantanea?
}

extension Reader {
    /// A change, with its values opened.
    func modifica(_ row: StoredRow) throws -> StoredModifica {
        let tipo: TipoModifica = try row.code("tipo")
        return StoredModifica(
            id: row.id("id"), registro: row["registro_id"],
            oggetto: OggettoModificato(
                tipo: tipo, id: row["oggetto_id"], persona: row.idIfAny("persona_id"),
                nucleo: row.idIfAny("nucleo_id"), domanda: row.idIfAny("domanda_id")),
            azione: row["azione"], operatore: row.id("operatore_id"), registrato: row.instant("registrato"),
            ultimoEvento: row["ultimo_evento"], annulla: row.idIfAny("annulla"),
            prima: try istantanea(row, "prima", tipo), dopo: try istantanea(row, "dopo", tipo))
    }

    func modifica(_ id: Identifier<ModificaStoria>) throws -> StoredModifica? {
        try db.row("SELECT * FROM modifiche WHERE id = ?", [id]).map { try modifica($0) }
    }
}
