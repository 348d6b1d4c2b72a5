// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AgendaState {
    /// Enter: the case file of a line, or a new appointment in a free place.
    mutating func open(_ context: ScreenContext) -> Reaction {
        switch selected(context) {
        case .voce(let voce):
            if case .accesso(let id) = voce.origine {
                if let refusal = context.operatore.may(.leggiAccessi) { return .problem(refusal.sentence) }
                return .go(.push(.schedaAccesso(SchedaAccessoState(accesso: id))))
            }
            guard let id = voce.domanda else { return change(context) }
            if let refusal = context.operatore.may(.leggiFascicolo) { return .problem(refusal.sentence) }
            return .go(.push(.fascicolo(FascicoloState(domanda: id, codice: voce.codice))))
        case .libera: return new(context)
        case nil: return vista == .settimana ? .say("In questo giorno non c'è niente: N fissa un appuntamento.") : .none
        }
    }

    /// A new appointment, in the free place in focus or on the day.
    func new(_ context: ScreenContext) -> Reaction {
        var hour: TimeOfDay?
        if case .libera(let free) = selected(context) { hour = TimeOfDay(minutesAfterMidnight: free.fascia.dalle) }
        return .go(
            .push(
                .appuntamento(
                    AppuntamentoState(mode: .nuovo(giorno: giorno, ora: hour, con: chi), agenda: agenda))))
    }

    /// Another hour, place or people.
    func change(_ context: ScreenContext) -> Reaction {
        guard let (id, voce) = appuntamento(context) else { return .none }
        return .go(.push(.appuntamento(AppuntamentoState(mode: .modifica(id, voce), agenda: agenda))))
    }

    /// Asks for the reason.
    mutating func cancel(_ context: ScreenContext) -> Reaction {
        guard let (id, voce) = appuntamento(context) else { return .none }
        let form = Form(fields: [
            FormField(
                id: "motivo", label: "Motivo", kind: .text(maxLength: 200), isRequired: true,
                help: "Perché non si tiene: resta nell'agenda accanto all'appuntamento.", width: 44)
        ])
        domanda = .annulla(
            Dialog(title: "Annullare l'appuntamento", lines: [Self.words(voce)], kind: .form(form)), id,
            version: voce.version)
        return .none
    }

    /// It was held.
    func held(_ context: ScreenContext) -> Reaction {
        guard let (id, voce) = appuntamento(context) else { return .none }
        return .ask(
            .record(
                [.closeAppuntamento(id, version: voce.version, .tenuto, motivo: "")], context.ticket, discarding: nil))
    }

    /// A key for the question.
    mutating func answer(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard var asked = domanda else { return .ignored }
        var dialog = asked.dialog
        let event = dialog.handle(key)
        if case .changed(let id) = event { dialog.form?.setProblem(id, nil) }
        asked.dialog = dialog
        domanda = asked
        switch event {
        case .accepted: return accept(asked, context)
        case .cancelled: domanda = nil
        default: break
        }
        return .none
    }

    private mutating func accept(_ asked: DomandaAgenda, _ context: ScreenContext) -> Reaction {
        switch asked {
        case .chi(let dialog):
            let people = [dialog.form?.value("primo"), dialog.form?.value("secondo")].compactMap {
                $0.flatMap(Int64.init)
            }
            isOwn = false
            chi = people.reduce(into: []) { found, id in
                if !found.contains(Identifier(id)) { found.append(Identifier(id)) }
            }
            domanda = nil
            posizione = 0
            return .none
        case .giorno(let dialog):
            let typed = dialog.form?.value("giorno") ?? ""
            switch CalendarDate.parse(entry: typed, today: context.oggi) {
            case .success(let day):
                domanda = nil
                return go(to: day, context)
            case .failure(let problem):
                domanda?.dialog.form?.setProblem("giorno", problem.sentence)
                return Reaction(effects: [.beep])
            }
        case .annulla(let dialog, let id, let version):
            let reason = (dialog.form?.value("motivo") ?? "").trimmingSpaces
            guard !reason.isEmpty else {
                domanda?.dialog.form?.setProblem("motivo", "Scrivere perché l'appuntamento non si tiene.")
                return Reaction(effects: [.beep])
            }
            domanda = nil
            return .ask(
                .record(
                    [.closeAppuntamento(id, version: version, .annullato, motivo: reason)], context.ticket,
                    discarding: nil))
        }
    }

    /// Whose agenda: one, two in co-presence, or everybody's.
    func whoDialog(_ context: ScreenContext) -> Dialog {
        let people = AppuntamentoState.people(context)
        var form = Form(fields: [
            FormField(id: "primo", label: "Di chi", kind: .choice(people), help: "Vuoto: di tutti."),
            FormField(
                id: "secondo", label: "Insieme a", kind: .choice(people),
                help: "Chi deve esserci anche lui: i posti liberi sono quelli di tutti e due."),
        ])
        form.set("primo", chi.first.map { "\($0.rawValue)" } ?? "")
        form.set("secondo", chi.dropFirst().first.map { "\($0.rawValue)" } ?? "")
        return Dialog(title: "Di chi è l'agenda", lines: ["Vuoto: di tutti."], kind: .form(form))
    }

    static func dayDialog(_ day: CalendarDate) -> Dialog {
        Dialog(
            title: "Andare a un giorno", lines: [],
            kind: .form(
                Form(fields: [
                    FormField(
                        id: "giorno", label: "Giorno", kind: .text(maxLength: 10), isRequired: true,
                        help: "15/3, oggi, +30, -1s.", value: "")
                ])))
    }

    /// "lunedì 19/11 alle 10:00, Inventati (4)".
    static func words(_ voce: VoceCalendario) -> String {
        let hour = voce.ora.map { " alle \($0.italian)" } ?? ""
        return "\(voce.data.weekday.italian) \(voce.data.italian)\(hour), \(voce.titolo)"
    }
}
