// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Answers of the sheet between the shape they are stored in and the one people type and read.
enum AnswerText {
    /// As shown in a field: dates gg/mm/aaaa, amounts 1.120,00; what cannot be read stays as typed.
    static func shown(_ stored: String, _ tipo: TipoVoce) -> String {
        switch tipo {
        case .data: CalendarDate(iso: stored)?.italian ?? stored
        case .euro: (try? Euro.parse(entry: stored).get())?.italian ?? stored
        default: stored
        }
    }

    /// As stored; what cannot be read stays as typed, and is refused at the save.
    static func stored(_ typed: String, _ tipo: TipoVoce, _ context: ScreenContext) -> String {
        switch tipo {
        case .data: FieldParsing.date(typed, context)?.iso ?? typed
        case .euro: FieldParsing.euro(typed)?.plain ?? typed
        default: typed
        }
    }

    /// What is wrong with a typed answer, or the answer written out in full.
    static func check(_ typed: String, _ voce: VoceScheda, _ context: ScreenContext) -> FieldCheck {
        switch voce.tipo {
        case .data:
            if let date = FieldParsing.date(typed, context), date > context.oggi, voce.codice != "3g.sfratto_data" {
                return .refused(
                    Problem("data_futura", "La data \(date.italian) è nel futuro: controllarla."))
            }
            return FieldParsing.checkDate(typed, context)
        case .euro: return FieldParsing.checkEuro(typed)
        case .scelta(let opzioni) where !typed.isEmpty && !opzioni.contains { $0.codice == typed }:
            return .refused(
                Problem("scelta_ignota", "Non è tra le voci: scrivere parte di una voce o il suo numero."))
        default: return .accepted(typed)
        }
    }
}
