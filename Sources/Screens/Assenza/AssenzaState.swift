// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// Days on which an operator is away, and who takes their appointments.
public struct AssenzaState: FormScreen {
    let operatore: Identifier<Operatore>?
    let dal: CalendarDate
    var session: FormSession
    var memory = FormMemory()
    /// Absences of the three months around, to end one that is there.
    var presenti: [Assenza] = []
    /// The agenda around, for what is to be handed over.
    var agenda = Agenda()
    /// The absence sent to the archive, until it answers.
    var inviata: DatiAssenza?

    /// The screen as it opens.
    init(operatore: Identifier<Operatore>?, dal: CalendarDate) {
        self.operatore = operatore
        self.dal = dal
        session = FormSession(form: Form(fields: []), draftKey: "assenza:nuova", draftTitle: "Assenza")
    }

    static let kind = "assenza"
    static let repeatable: Set<FieldID> = ["motivo", "sostituto"]

    /// Where I am.
    public var title: String { "Assenza" }

    /// First load: what was left typed, and the absences there are.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields(context)) }
        return Reaction(
            effects: askDrafts(context) + askAgenda(context))
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }

    func value(_ id: FieldID) -> String { session.form.value(id) }

    private func fields(_ context: ScreenContext) -> [FormField] {
        let people = AppuntamentoState.people(context)
        let reasons = MotivoAssenza.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            FormField(
                id: "operatore", label: "Chi è assente", kind: .choice(people), isRequired: true,
                help: "Chi non è al lavoro.", value: "\((operatore ?? context.operatore.id).rawValue)"),
            FormField(
                id: "dal", label: "Dal", kind: .date, isRequired: true, help: "Il primo giorno di assenza.",
                value: dal.italian),
            FormField(
                id: "al", label: "Al", kind: .date, isRequired: true, help: "L'ultimo giorno di assenza.",
                value: dal.italian),
            FormField(
                id: "motivo", label: "Motivo", kind: .choice(reasons), isRequired: true,
                help: "Perché; della malattia non si scrive altro.", value: MotivoAssenza.ferie.rawValue),
            FormField(
                id: "sostituto", label: "Sostituisce", kind: .choice(people),
                help: "Chi vede e tiene gli impegni in quei giorni; vuoto se nessuno."),
        ]
    }
}
