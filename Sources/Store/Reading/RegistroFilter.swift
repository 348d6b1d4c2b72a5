// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The rows of the access register, narrowed: the index that keeps them in order, and the condition on it.
///
/// One narrowing walks its own index; what is narrowed besides is looked at row by row along it.
struct RegistroFilter {
    let filtro: FiltroRegistro
    /// The persons found by the text of the filter; nil when there is none.
    let persone: [Identifier<Persona>]?

    /// The tables, with the index to be walked.
    var source: String {
        if filtro.motivo != nil {
            return "accessi_motivi m INDEXED BY accessi_motivi_giorno JOIN accessi a ON a.id = m.accesso_id"
        }
        if persone != nil { return "accessi a INDEXED BY accessi_persona" }
        if filtro.operatore != nil { return "accessi a INDEXED BY accessi_operatore" }
        if filtro.punto != nil { return "accessi a INDEXED BY accessi_punto" }
        return "accessi a INDEXED BY accessi_giorno"
    }

    /// Day, time and number, on the index that is walked.
    var order: [String] {
        filtro.motivo == nil ? ["a.data", "a.ora", "a.id"] : ["m.data", "m.ora", "m.accesso_id"]
    }

    /// The condition; its values are `values`, in order.
    var condition: String {
        var terms: [String] = []
        if filtro.motivo != nil { terms.append("m.motivo = ?") }
        if let persone {
            terms.append("a.persona_id IN (\(persone.map { "\($0.rawValue)" }.joined(separator: ", ")))")
        }
        if filtro.operatore != nil { terms.append("a.operatore_id = ?") }
        if filtro.punto != nil { terms.append("a.punto_id = ?") }
        terms.append(Reader.isCurrent)
        return terms.joined(separator: " AND ")
    }

    /// The values of `condition`.
    var values: [any Bindable] {
        var values: [any Bindable] = []
        if let motivo = filtro.motivo { values.append(motivo) }
        if let operatore = filtro.operatore { values.append(operatore) }
        if let punto = filtro.punto { values.append(punto) }
        return values
    }
}
