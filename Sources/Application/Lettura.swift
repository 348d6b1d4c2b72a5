// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an answer shows of people, as the register says it: which list or record, never what is in it.
struct Lettura: Hashable {
    var azione: String
    var dettaglio = ""
    var persona: Identifier<Persona>?
    var nucleo: Identifier<Nucleo>?
    var domanda: Identifier<Domanda>?

    /// A list that names people.
    static func elenco(_ name: String) -> Lettura { Lettura(azione: "lettura_elenco", dettaglio: "elenco=\(name)") }

    /// The card of a person.
    static func persona(_ id: Identifier<Persona>) -> Lettura { Lettura(azione: "lettura_persona", persona: id) }
}
