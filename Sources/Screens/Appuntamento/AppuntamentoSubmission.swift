// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AppuntamentoState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "data": return FieldParsing.checkDate(text, context)
        case "ora": return FieldParsing.checkTime(text)
        case "durata":
            guard let minutes = Int(text), DatiAppuntamento.durate.contains(minutes) else {
                return .refused(
                    Problem("durata_fuori_limite", "La durata va da 5 a 600 minuti: scriverla in cifre."))
            }
            return .accepted(text)
        case "stanza", "luogo", "oggetto": return CounterChecks.line(text)
        default: return .accepted(text)
        }
    }

    /// What the appointment would meet, again.
    mutating func refresh(_ context: ScreenContext) {
        guard let dati = dati(context) else {
            conflitti = []
            return
        }
        var excluding: OrigineVoce?
        if case .modifica(let id, _) = mode { excluding = .appuntamento(id) }
        conflitti = agenda.conflitti(dati, excluding: excluding, calendario: context.calendario) {
            AgendaState.name($0, context)
        }
        if dati.data < context.oggi {
            conflitti.insert(Problem("passato", "Il giorno è già passato: controllarlo."), at: 0)
        }
    }

    /// A day in another week needs its agenda.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        id == "data" ? Reaction(effects: askAgenda(context)) : .none
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems()) else { return firstProblem }
        memory.isSaving = true
        let act: Act =
            if case .modifica(let id, let voce) = mode {
                .amendAppuntamento(id, version: voce.version, dati)
            } else {
                .addAppuntamento(dati)
            }
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    /// Who takes part.
    var operatori: [Identifier<Operatore>] {
        guard !session.form.fields.isEmpty else { return [] }
        return [value("operatore"), value("insieme")].compactMap { Int64($0).map { Identifier($0) } }
    }

    private func dati(_ context: ScreenContext) -> DatiAppuntamento? {
        guard !session.form.fields.isEmpty, let data = FieldParsing.date(value("data"), context),
            let ora = FieldParsing.time(value("ora")), let durata = Int(value("durata")),
            let tipo = TipoAppuntamento(rawValue: value("tipo"))
        else { return nil }
        return DatiAppuntamento(
            data: data, ora: ora, durata: durata, tipo: tipo, operatori: operatori, stanza: value("stanza"),
            luogo: value("luogo"), domanda: domanda, oggetto: value("oggetto"))
    }
}
