// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a new fact of a support follows from.
struct StoredSostegno {
    let id: Identifier<Sostegno>
    let codice: String
    let persona: Identifier<Persona>?
    var stato: StatoIntervento
    let firmatoIl: CalendarDate
    var ultimoIl: CalendarDate
    var progetto: Int64
    var ordine: Int?
    var dal: CalendarDate?
    var al: CalendarDate?

    init(_ row: StoredRow) throws {
        id = row.id("id")
        codice = row["codice"]
        persona = row.idIfAny("persona_id")
        stato = try row.code("stato")
        firmatoIl = row.date("firmato_il")
        ultimoIl = row.date("ultimo_il")
        progetto = row["progetto_id"]
        ordine = row["ordine"]
        dal = row.dateIfAny("dal")
        al = row.dateIfAny("al")
    }

    /// The order of the list: the start while it is awaited, the end afterwards.
    func scade(_ stato: StatoIntervento) -> Int { Deadline.column(stato.isDaAttivare ? dal : al) }
}
