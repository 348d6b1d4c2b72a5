// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AppuntamentoState {
    /// The fields, with what is known written.
    func fields(_ context: ScreenContext) -> [FormField] {
        let people = Self.people(context)
        let known = known(context)
        let kinds = TipoAppuntamento.allCases.filter { $0 != .convocazione }.map {
            ChoiceOption(code: $0.rawValue, label: $0.denominazione)
        }
        return [
            FormField(
                id: "data", label: "Giorno", kind: .date, isRequired: true, help: "15/3, domani, +7, +1s.",
                value: known.data.italian),
            FormField(
                id: "ora", label: "Ora", kind: .time, isRequired: true,
                help: "9, 930 o 9:30. F5 propone i posti liberi.",
                value: known.ora, sharesLine: true),
            FormField(
                id: "durata", label: "Minuti", kind: .text(maxLength: 3), isRequired: true,
                help: "Quanti minuti dura, da 5 a 600.", value: "\(known.durata)", width: 4, sharesLine: true),
            FormField(
                id: "tipo", label: "Tipo", kind: .choice(kinds), isRequired: true,
                help: "Per che cosa ci si incontra. Le convocazioni per l'analisi si fanno dal fascicolo.",
                value: known.tipo.rawValue),
            FormField(
                id: "operatore", label: "Con", kind: .choice(people), isRequired: true, help: "Chi partecipa.",
                value: known.operatori.first.map { "\($0.rawValue)" } ?? ""),
            FormField(
                id: "insieme", label: "Insieme a", kind: .choice(people),
                help: "Chi altro partecipa, per esempio il consulente del Centro per l'Impiego in compresenza.",
                value: known.operatori.dropFirst().first.map { "\($0.rawValue)" } ?? ""),
            FormField(
                id: "stanza", label: "Stanza", kind: .text(maxLength: 40),
                help: "La stanza, quando la usano anche altri: si controlla che sia libera.", value: known.stanza,
                width: 24),
            FormField(
                id: "luogo", label: "Luogo", kind: .text(maxLength: 120),
                help: "Dove ci si trova. Resta riservato come gli altri dati del nucleo.", value: known.luogo, width: 48
            ),
            FormField(
                id: "oggetto", label: "Oggetto", kind: .text(maxLength: 200), isRequired: domanda == nil,
                help: "Di che cosa si tratta, in poche parole; niente dati di salute.", value: known.oggetto, width: 48),
        ]
    }

    private struct Known {
        var data: CalendarDate
        var ora = ""
        var durata = DatiAppuntamento.durataAbituale
        var tipo = TipoAppuntamento.colloquio
        var operatori: [Identifier<Operatore>]
        var stanza = ""
        var luogo = ""
        var oggetto = ""
    }

    private func known(_ context: ScreenContext) -> Known {
        switch mode {
        case .nuovo(let giorno, let ora, let con):
            return Known(
                data: giorno, ora: ora?.italian ?? "", operatori: con.isEmpty ? [context.operatore.id] : con)
        case .perNucleo(_, _, let con):
            return Known(data: context.oggi, operatori: con.isEmpty ? [context.operatore.id] : con)
        case .modifica(_, let voce):
            return Known(
                data: voce.data, ora: voce.ora?.italian ?? "", durata: voce.durata, tipo: voce.tipo,
                operatori: voce.operatori, stanza: voce.stanza, luogo: voce.luogo, oggetto: voce.oggetto)
        }
    }
}
