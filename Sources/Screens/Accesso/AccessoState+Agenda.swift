// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// Asks for the agenda of the day of the appointment, once for every day written.
    mutating func askAgenda(_ context: ScreenContext) -> [Effect] {
        guard value("esito") == EsitoAccesso.appuntamento.rawValue, context.operatore.may(.gestisciAgenda) == nil,
            let day = FieldParsing.date(value("appuntamentoIl"), context), day != giornoAgenda
        else { return [] }
        giornoAgenda = day
        agenda = nil
        return [.load(.agenda(dal: day, al: day), context.ticket)]
    }

    /// What the appointment meets: the colleague or the room already taken, the colleague away, the offices closed.
    ///
    /// It is said and stops nothing.
    func conflitti(_ context: ScreenContext) -> [String] {
        guard value("esito") == EsitoAccesso.appuntamento.rawValue,
            let day = FieldParsing.date(value("appuntamentoIl"), context)
        else { return [] }
        var found: [String] = day < context.oggi ? ["Il giorno è già passato: controllarlo."] : []
        let agenda = agenda.flatMap { giornoAgenda == day ? $0 : nil } ?? Agenda()
        let whom = nominato(context).map { [$0.id] } ?? []
        let names: (Identifier<Operatore>) -> String = { AgendaState.name($0, context) }
        guard let ora = FieldParsing.time(value("appuntamentoOra")) else {
            let voce = VoceCalendario(
                origine: .accesso(Identifier(0)), data: day, ora: nil, tipo: .colloquio, operatori: whom)
            let away = whom.flatMap {
                agenda.conflitti(voce, sostituto: $0, calendario: context.calendario, name: names)
            }
            return found + closed(day, context) + away.map(\.sentence)
        }
        let dati = DatiAppuntamento(
            data: day, ora: ora, tipo: .colloquio, operatori: whom,
            stanza: AppuntamentoAccesso.stanza(in: value("luogo")).stanza)
        found += agenda.conflitti(
            dati, excluding: mode.corretto.map { OrigineVoce.accesso($0.id) }, calendario: context.calendario,
            name: names
        ).map(\.sentence)
        return found
    }

    private func closed(_ day: CalendarDate, _ context: ScreenContext) -> [String] {
        context.calendario.isWorkingDay(day)
            ? [] : ["Il \(day.italian), \(day.weekday.italian), gli uffici sono chiusi."]
    }
}
