// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FieldParsing {
    /// Checks a field by its kind alone: dates, times and amounts are read, a choice must be one of its entries.
    static func check(_ id: FieldID, _ text: String, in form: Form, _ context: ScreenContext) -> FieldCheck {
        let field = form[id]
        switch field.kind {
        case .date: return checkDate(text, context)
        case .time: return checkTime(text)
        case .euro: return checkEuro(text)
        case .choice(let options):
            if text.isEmpty || options.contains(where: { $0.code == text }) { return .accepted(text) }
            return .refused(
                Problem("voce_sconosciuta", "Non è tra le voci: scrivere parte di una voce o il suo numero."))
        default: return .accepted(text)
        }
    }
}
