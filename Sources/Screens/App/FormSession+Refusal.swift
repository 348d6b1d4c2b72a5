// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormSession {
    /// The domain says no: each sentence beside the field it is about, the focus on the first, the whole on the line
    /// that speaks.
    mutating func refused(_ refusal: Refusal) -> Reaction {
        let named = refusal.missing.compactMap { missing in missing.field.map { ($0, missing.sentence) } }
        var marked = named.map { (FieldID(rawValue: $0), $1) }.filter { form.has($0.0) }
        if marked.isEmpty, Self.aboutTheDay.contains(refusal.code), form.has("data") {
            marked = [("data", refusal.sentence)]
        }
        for (id, sentence) in marked {
            form[id].isVisible = true
            form.setProblem(id, sentence)
        }
        if let first = marked.first { form.focus(on: first.0) }
        return .problem(refusal.sentence)
    }

    /// The words when a save cannot begin: the first field that is wrong has the focus.
    var firstProblem: Reaction { Self.firstProblem(form) }

    /// The same for a form that has no session, as in a dialog.
    static func firstProblem(_ form: Form) -> Reaction {
        let count = form.problems.count
        return .problem(
            count == 1 ? "Un dato è da correggere." : "\(count) dati sono da correggere: questo è il primo.")
    }

    /// The words after Enter on the last field.
    static func lastField(_ verb: String = "salva") -> Banner { Banner("Ultimo campo: F2 \(verb).") }

    /// The words of F8 when no field is empty.
    static let allFull = Banner("Nessun campo è vuoto: F2 salva.")

    /// Refusals about the day on which something happened, without naming its field.
    private static let aboutTheDay: Set<String> = [
        "data_futura", "data_anteriore", "firma_prima_dell_analisi", "riesame_tardivo", "durata_non_finita",
    ]
}

extension Form {
    /// True when the form has a field with this name.
    func has(_ id: FieldID) -> Bool { fields.contains { $0.id == id } }

    /// Raw text of a field, without the spaces at its ends.
    func trimmed(_ id: FieldID) -> String { value(id).trimmingSpaces }
}
