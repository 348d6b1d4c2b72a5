// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A contact being recorded: almost everything is proposed, the reason and what came of it are left to say.
public struct AccessoState: FormScreen {
    let persona: Persona?
    var mode: AccessoMode
    var session: FormSession
    var memory = FormMemory()
    /// The household of the person, for the domanda that may follow.
    var nucleo: Nucleo?
    /// The agenda of the day of the appointment, once it is read.
    var agenda: Agenda?
    /// The day it was asked for.
    var giornoAgenda: CalendarDate?

    /// The screen as it opens.
    public init(persona: Persona?) { self.init(persona: persona, mode: .nuovo) }

    /// The contact a signal becomes.
    init(persona: Persona, segnalazione: Segnalazione) {
        self.init(persona: persona, mode: .segnalazione(segnalazione))
    }

    /// A contact to be written again.
    init(rettifica scheda: SchedaAccesso) { self.init(persona: scheda.persona, mode: .rettifica(scheda.accesso)) }

    private init(persona: Persona?, mode: AccessoMode) {
        self.persona = persona
        self.mode = mode
        let key = persona.map { "\($0.id.rawValue)" } ?? "anonimo"
        let who = persona?.dati.nomeCompleto ?? "senza persona"
        if let old = mode.corretto {
            session = FormSession(
                form: Form(fields: []), draftKey: "rettifica:\(old.id.rawValue)",
                draftTitle: "Rettifica di un accesso, \(who)")
        } else {
            session = FormSession(
                form: Form(fields: []), draftKey: "accesso:\(key)", draftTitle: "Accesso, \(who)")
        }
    }

    /// The same contact, one of many at the counter.
    func at(_ turno: TurnoSportello) -> AccessoState {
        var screen = self
        screen.mode = .sportello(turno)
        return screen
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .nuovo: "Nuovo accesso"
        case .sportello: "Sportello ▸ Nuovo accesso"
        case .segnalazione: "Segnalazione ▸ Nuovo accesso"
        case .rettifica: "Rettifica di un accesso"
        }
    }

    static let kind = "accesso"
    static let repeatable: Set<FieldID> = [
        "punto", "modalita", "interlocutore", "inviatoDa", "motivi", "esito", "servizio", "mezzo", "luogo", "con",
        "chiesto",
    ]

    var proposed: Set<FieldID> { if case .nuovo = mode { ["punto", "modalita"] } else { [] } }

    /// First load: what was left typed, and the household of the person.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: fields(context))
            prefill(context)
            session.form.focus(on: mode.corretto == nil ? "motivi" : "motivoRettifica")
        }
        refresh(context)
        let ask = persona.map { [Effect.load(.persona($0.id), context.ticket)] } ?? []
        return Reaction(effects: askDrafts(context) + ask + askAgenda(context))
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        var reaction = handleForm(key, context)
        reaction.effects += askAgenda(context)
        return reaction
    }

    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        var reaction = pasteForm(text, context)
        reaction.effects += askAgenda(context)
        return reaction
    }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
