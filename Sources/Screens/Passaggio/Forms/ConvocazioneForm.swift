// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The household is called to a meeting, in a place of the agenda free for those who will be there.
struct ConvocazioneForm: PassaggioForm {
    /// The weeks to come; nil until they are read, or when the role does not keep the agenda.
    var agenda: Agenda?

    var proposed: Set<FieldID> { ["luogo", "mezzo", "stanza", "durata"] }

    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let means = MezzoConvocazione.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let people = [f.presa?.assistente, f.presa?.consulente].compactMap { $0?.nomeBreve }
        return [
            .day("data", "Giorno", nil, help: "Il giorno dell'incontro; F5 scrive un posto libero. \(CaseHelp.date)"),
            FormField(
                id: "ora", label: "Ora", kind: .time, isRequired: true,
                help: "L'ora dell'incontro: 9, 930, 9:30 o 9.30.", sharesLine: true),
            .line("luogo", "Luogo", f.convocazioni.last?.luogo ?? "", isRequired: true, help: CaseHelp.luogo),
            .one("mezzo", "Avvisato con", means, help: "Come è stato avvisato il nucleo."),
            .day("avvisato", "Avvisato il", context.oggi, help: "Il giorno dell'avviso. \(CaseHelp.date)"),
            FormField(
                id: "stanza", label: "Stanza", kind: .text(maxLength: 60),
                help: "Una stanza che usano anche altri: se è occupata si dice.",
                value: f.convocazioni.last?.stanza ?? "",
                width: 20),
            FormField(
                id: "durata", label: "Minuti", kind: .number(maxDigits: 3), isRequired: true,
                help: "Quanti minuti dura, da 5 a 600.",
                value: "\(f.convocazioni.last?.durata ?? DatiAppuntamento.durataAbituale)", width: 4, sharesLine: true),
            .line(
                "partecipanti", "Partecipano", people.joined(separator: ", "),
                help: "Chi c'è per i servizi, oltre al nucleo."),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines: [String] = []
        if let missed = f.convocazioni.last, missed.esito == .assenteIngiustificato, f.primaFirma == nil {
            lines.append(
                "Il nucleo è mancato il \(missed.data.italian): ricordargli che senza un progetto firmato il beneficio "
                    + "si sospende (\(Norme.sospensioneMancataFirma.nearest(to: missed.data).fonte.breve)).")
        }
        if form.trimmed("data").isEmpty || form.trimmed("ora").isEmpty, let proposal = proposal(form, f, context) {
            lines.append(proposal)
        }
        guard let data = day(form, context) else { return lines }
        if data < context.oggi { lines.append("! Il giorno è già passato: controllarlo.") }
        lines += conflicts(form, f, data, context)
        if f.presa?.firmataIl != nil { lines.append(notice(form, data, context)) }
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        var found: [Problem] = []
        if let data = day(form, context), let avvisato = day(form, context, "avvisato"), data < avvisato {
            found.append(
                Problem(
                    "convocazione_passata", "L'incontro viene prima dell'avviso: correggere una delle due date.",
                    field: "data"))
        }
        if Int(form.trimmed("durata")).map(DatiAppuntamento.durate.contains) != true {
            found.append(
                Problem("durata_fuori_limite", "La durata va da 5 a 600 minuti: correggerla.", field: "durata"))
        }
        return found
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let ora = FieldParsing.time(form.trimmed("ora")),
            let mezzo = MezzoConvocazione(rawValue: form.value("mezzo")), let avvisato = day(form, context, "avvisato")
        else { return [] }
        let stanza = form.trimmed("stanza")
        return move(
            f,
            .convoca(
                Convocazione(
                    data: data, ora: ora, luogo: form.trimmed("luogo"), mezzo: mezzo, avvisatoIl: avvisato,
                    partecipanti: form.trimmed("partecipanti"), durata: Int(form.trimmed("durata")),
                    stanza: stanza.isEmpty ? nil : stanza)))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        let isPaper = MezzoConvocazione(rawValue: form.value("mezzo"))?.isCartaceo == true
        return "Il nucleo è convocato per il \(form.trimmed("data")) alle \(form.trimmed("ora"))."
            + (isPaper ? " L stampa la lettera." : "")
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

    /// What the meeting would meet; it is said and stops nothing.
    private func conflicts(
        _ form: Form, _ f: Fascicolo, _ data: CalendarDate, _ context: ScreenContext
    ) -> [String] {
        guard let agenda, let ora = FieldParsing.time(form.trimmed("ora")) else {
            return context.calendario.isWorkingDay(data)
                ? [] : ["! Il \(data.italian) (\(data.longItalian.firstWord)) gli uffici sono chiusi: controllare."]
        }
        let dati = DatiAppuntamento(
            data: data, ora: ora, durata: minutes(form), tipo: .convocazione, operatori: people(f),
            stanza: form.trimmed("stanza"), domanda: f.domanda.id)
        return agenda.conflitti(dati, calendario: context.calendario) { AgendaState.name($0, context) }.map {
            "! \($0.sentence)"
        }
    }
}

extension ConvocazioneForm {
    /// The mini-équipe: who the case is given to, and the consulente of the CPI in co-presence.
    private func people(_ f: Fascicolo) -> [Identifier<Operatore>] {
        [f.presa?.assistente?.id, f.presa?.consulente?.id].compactMap { $0 }
    }

    private func minutes(_ form: Form) -> Int { Int(form.trimmed("durata")) ?? DatiAppuntamento.durataAbituale }

    /// Places free for all of them, from the day written, or from tomorrow; under a signed project within the notice.
    func places(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [FasciaLibera] {
        guard let agenda else { return [] }
        let first = max(day(form, context) ?? context.oggi.adding(days: 1), context.oggi)
        let found = agenda.libere(
            per: people(f), stanza: form.trimmed("stanza"), dal: first, giorni: PassaggioState.agendaDays,
            durata: minutes(form), calendario: context.calendario
        ).filter { $0.data > context.oggi || $0.fascia.dalle >= context.ora.minutesAfterMidnight }
        guard f.presa?.firmataIl != nil, let avvisato = day(form, context, "avvisato") else { return found }
        let last = Termine.compute(.preavvisoConvocazione, from: avvisato, calendar: context.calendario).scade
        let timely = found.filter { $0.data > avvisato && $0.data <= last }
        return timely.isEmpty ? found : timely
    }

    /// The first free places of three days, in one sentence.
    private func proposal(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> String? {
        guard agenda != nil else { return nil }
        var days: [FasciaLibera] = []
        for place in places(form, f, context) where days.count < 3 && !days.contains(where: { $0.data == place.data }) {
            days.append(place)
        }
        let who = people(f).map { AgendaState.name($0, context) }.joined(separator: " e ")
        guard !days.isEmpty else { return "! Nelle quattro settimane dopo non c'è un posto libero per \(who)." }
        let list = days.map {
            "\($0.data.weekday.italianShort) \($0.data.dayMonth) \(FasciaOraria.clock($0.fascia.dalle))"
        }.joined(separator: ", ")
        return "Posti liberi di \(who): \(list). F5 scrive il primo, e poi il seguente."
    }
}
