// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FieldParsing {
    /// Checks a field by its kind alone: dates, times and amounts are read and written out in full.
    static func check(_ id: FieldID, _ text: String, in form: Form, _ context: ScreenContext) -> FieldCheck {
        switch form[id].kind {
        case .date: return checkDate(text, context)
        case .time: return checkTime(text)
        case .euro: return checkEuro(text)
        default: return .accepted(text)
        }
    }
}
