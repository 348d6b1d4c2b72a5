// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaConvenzioneState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "ente", "atto": CounterChecks.line(text)
        case "dal", "al": FieldParsing.checkDate(text, context)
        default: .accepted(text)
        }
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let tipo = TipoConvenzione(rawValue: value("tipo")),
            let dal = FieldParsing.date(value("dal"), context), let al = FieldParsing.date(value("al"), context)
        else { return firstProblem }
        let dati = DatiConvenzione(ente: value("ente"), tipo: tipo, dal: dal, al: al, atto: value("atto"))
        guard session.mark(dati.problems()) else { return firstProblem }
        memory.isSaving = true
        let act: Act =
            convenzione.map { .amendConvenzione($0.id, version: $0.version, dati) } ?? .addConvenzione(dati)
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }
}
