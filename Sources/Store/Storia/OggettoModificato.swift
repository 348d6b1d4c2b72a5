// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an act writes over: the kind, the number, and in whose history the change is told.
struct OggettoModificato: Hashable {
    let tipo: TipoModifica
    /// The number of the row the values belong to, of the entity the kind says.
    let id: Int64
    var persona: Identifier<Persona>?
    var nucleo: Identifier<Nucleo>?
    var domanda: Identifier<Domanda>?

    /// The case the values belong to.
    var presa: Identifier<PresaInCarico> { Identifier(id) }
}
