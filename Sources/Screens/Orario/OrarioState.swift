// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The hours at which an operator gives appointments, one line a day.
public struct OrarioState: FormScreen {
    let operatore: Identifier<Operatore>
    let orario: OrarioServizio
    var session: FormSession
    var memory = FormMemory()

    /// The hours as the agenda knows them.
    init(operatore: Identifier<Operatore>, agenda: Agenda) {
        self.operatore = operatore
        orario = agenda.orario(of: operatore)
        session = FormSession(
            form: Form(fields: []), draftKey: "orario:\(operatore.rawValue)", draftTitle: "Orario di servizio")
    }

    static let kind = "orario"

    /// Where I am.
    public var title: String { "Orario di servizio" }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields) }
        return Reaction(effects: askDrafts(context))
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }

    private var fields: [FormField] {
        Weekday.allCases.filter { $0 != .sunday }.map { day in
            FormField(
                id: FieldID(rawValue: "g\(day.rawValue)"), label: day.italian.raisingInitial,
                kind: .text(maxLength: 40), help: "Per esempio 9-13 15-17:30; vuoto se in quel giorno non se ne danno.",
                value: orario.testo(day), width: 24)
        }
    }
}
