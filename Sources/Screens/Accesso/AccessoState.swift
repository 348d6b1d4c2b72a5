// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A contact being recorded: almost everything is proposed, the reason and what came of it are left to say.
public struct AccessoState: FormScreen {
    let persona: Persona?
    var session: FormSession
    var memory = FormMemory()
    /// The household of the person, for the domanda that may follow.
    var nucleo: Nucleo?

    /// The screen as it opens.
    public init(persona: Persona?) {
        self.persona = persona
        let key = persona.map { "\($0.id.rawValue)" } ?? "anonimo"
        let who = persona?.dati.nomeCompleto ?? "senza persona"
        session = FormSession(
            form: Form(fields: []), draftKey: "accesso:\(key)", draftTitle: "Accesso, \(who)")
    }

    /// Where I am.
    public var title: String { "Nuovo accesso" }

    static let kind = "accesso"
    static let repeatable: Set<FieldID> = ["punto", "modalita", "interlocutore", "inviatoDa", "motivi", "esito"]

    var proposed: Set<FieldID> { ["punto", "modalita"] }

    /// First load: what was left typed, and the household of the person.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: Self.fields(context))
            session.form.focus(on: "motivi")
        }
        refresh(context)
        let ask = persona.map { [Effect.load(.persona($0.id), context.ticket)] } ?? []
        return Reaction(effects: askDrafts(context) + ask)
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
