// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The household is called to a meeting.
struct ConvocazioneForm: PassaggioForm {
    var proposed: Set<FieldID> { ["luogo", "mezzo"] }

    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let means = MezzoConvocazione.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let people = [f.presa?.assistente, f.presa?.consulente].compactMap { $0?.nomeBreve }
        return [
            .day("data", "Giorno", nil, help: "Il giorno dell'incontro. \(CaseHelp.date)"),
            FormField(
                id: "ora", label: "Ora", kind: .time, isRequired: true,
                help: "L'ora dell'incontro: 9, 930, 9:30 o 9.30.", sharesLine: true),
            .line("luogo", "Luogo", f.convocazioni.last?.luogo ?? "", isRequired: true, help: CaseHelp.luogo),
            .one("mezzo", "Avvisato con", means, help: "Come è stato avvisato il nucleo."),
            .day("avvisato", "Avvisato il", context.oggi, help: "Il giorno dell'avviso. \(CaseHelp.date)"),
            .line(
                "partecipanti", "Partecipano", people.joined(separator: ", "),
                help: "Chi c'è per i servizi, oltre al nucleo."),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let data = day(form, context) else { return [] }
        var lines: [String] = []
        if !context.calendario.isWorkingDay(data) {
            lines.append("! Il \(data.italian) (\(data.longItalian.firstWord)) gli uffici sono chiusi: controllare.")
        }
        if f.presa?.firmataIl != nil { lines.append(notice(form, data, context)) }
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let data = day(form, context), let avvisato = day(form, context, "avvisato"), data < avvisato else {
            return []
        }
        return [
            Problem(
                "convocazione_passata", "L'incontro viene prima dell'avviso: correggere una delle due date.",
                field: "data")
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let ora = FieldParsing.time(form.trimmed("ora")),
            let mezzo = MezzoConvocazione(rawValue: form.value("mezzo")), let avvisato = day(form, context, "avvisato")
        else { return [] }
        return move(
            f,
            .convoca(
                Convocazione(
                    data: data, ora: ora, luogo: form.trimmed("luogo"), mezzo: mezzo, avvisatoIl: avvisato,
                    partecipanti: form.trimmed("partecipanti"))))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        "Il nucleo è convocato per il \(form.trimmed("data")) alle \(form.trimmed("ora"))."
    }

    /// The notice under a signed project; an absence counts only when it was kept.
    private func notice(_ form: Form, _ data: CalendarDate, _ context: ScreenContext) -> String {
        let rule = Norme.preavvisoConvocazione.nearest(to: data)
        let hours = "da \(rule.valore.lowerBound) a \(rule.valore.upperBound) ore prima"
        guard let avvisato = day(form, context, "avvisato") else { return "" }
        let last = Termine.compute(.preavvisoConvocazione, from: avvisato, calendar: context.calendario).scade
        let fits = data > avvisato && data <= last
        return "Con il progetto firmato l'avviso va dato \(hours), nei giorni feriali (\(rule.fonte.breve)): "
            + (fits ? "l'avviso è nei tempi." : "questo avviso non lo è, e l'assenza non si può contare.")
    }
}
