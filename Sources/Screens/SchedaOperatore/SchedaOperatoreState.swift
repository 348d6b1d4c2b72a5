// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// An operator, new or to be amended.
public struct SchedaOperatoreState: FormScreen {
    /// Who is amended; nil for a new one.
    let operatore: Operatore?
    var session: FormSession
    var memory = FormMemory()
    /// The conventions, for the line under the body.
    var convenzioni: [Convenzione] = []
    /// The code proposed from the name: it follows the name until a person writes another.
    var proposedCode = ""

    static let kind = "operatore"
    static let repeatable: Set<FieldID> = ["ente", "ruolo", "comune", "ore", "dal", "al"]

    /// The screen as it opens.
    public init(operatore: Operatore?) {
        self.operatore = operatore
        session = FormSession(
            form: Form(fields: []), draftKey: operatore.map { "operatore:\($0.id.rawValue)" } ?? "operatore:nuovo",
            draftTitle: operatore.map { "Operatore \($0.nomeBreve)" } ?? "Nuovo operatore")
    }

    /// Where I am.
    public var title: String { operatore.map { "Operatori ▸ \($0.nomeBreve)" } ?? "Operatori ▸ Nuovo" }

    /// First load: what was left typed, and the conventions.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: fields(context))
            refresh(context)
        }
        return Reaction(effects: askDrafts(context) + [.load(.convenzioni, context.ticket)])
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
        let dati = operatore?.dati
        let comuni = zip(context.session.ambito.comuni, context.session.ambito.nomiComuni).map {
            ChoiceOption(code: $0, label: $1)
        }
        let ruoli = Ruolo.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            FormField(
                id: "cognome", label: "Cognome", kind: .text(maxLength: 40), isRequired: true, help: "Il cognome.",
                value: dati?.cognome ?? ""),
            FormField(
                id: "nome", label: "Nome", kind: .text(maxLength: 40), isRequired: true, help: "Il nome.",
                value: dati?.nome ?? ""),
            FormField(
                id: "codice", label: "Codice", kind: .text(maxLength: 20), isRequired: true,
                help: "Una sigla breve e stabile, che compare accanto alle registrazioni: una volta data non cambia.",
                value: dati?.codice ?? "", isEnabled: dati == nil,
                disabledReason: "Il codice non cambia: resta accanto a ciò che ha scritto."),
            FormField(
                id: "ruolo", label: "Ruolo", kind: .choice(ruoli), isRequired: true,
                help: "Che cosa può leggere e fare.", value: dati?.ruolo.rawValue ?? ""),
            FormField(
                id: "ente", label: "Ente", kind: .text(maxLength: 60), isRequired: true,
                help: "L'ente per cui lavora; per un altro ente, come è scritto nella convenzione.",
                value: dati?.ente ?? "", width: 40),
            FormField(
                id: "utente", label: "Utente di sistema", kind: .text(maxLength: 32),
                help: "L'account del sistema operativo con cui entra; vuoto se non entra.",
                value: dati?.utenteDiSistema ?? "", width: 20),
            FormField(
                id: "comune", label: "Comune", kind: .choice(comuni),
                help: "Il comune dello sportello, per chi lavora all'URP.", value: dati?.comune ?? ""),
            FormField(
                id: "ore", label: "Ore settimanali", kind: .number(maxDigits: 2), help: "Le ore di lavoro a settimana.",
                value: dati?.oreSettimanali.map { "\($0)" } ?? ""),
            FormField(
                id: "dal", label: "Dal", kind: .date, help: "Il primo giorno di lavoro qui; vuoto se non si sa.",
                value: dati?.dal?.italian ?? ""),
            FormField(
                id: "al", label: "Al", kind: .date,
                help: "L'ultimo giorno di lavoro qui: il giorno dopo non entra più.",
                value: dati?.al?.italian ?? ""),
        ]
    }
}
