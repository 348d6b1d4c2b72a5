// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A convention, new or to be amended.
public struct SchedaConvenzioneState: FormScreen {
    /// Which is amended; nil for a new one.
    let convenzione: Convenzione?
    var session: FormSession
    var memory = FormMemory()

    static let kind = "convenzione"
    static let repeatable: Set<FieldID> = ["ente", "tipo", "dal", "al", "atto"]

    /// The screen as it opens.
    public init(convenzione: Convenzione?) {
        self.convenzione = convenzione
        session = FormSession(
            form: Form(fields: []),
            draftKey: convenzione.map { "convenzione:\($0.id.rawValue)" } ?? "convenzione:nuova",
            draftTitle: convenzione.map { "Convenzione con \($0.dati.ente)" } ?? "Nuova convenzione")
    }

    /// Where I am.
    public var title: String { convenzione == nil ? "Convenzioni ▸ Nuova" : "Convenzioni ▸ Modifica" }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: fields(context))
            refresh(context)
        }
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

    func value(_ id: FieldID) -> String { session.form.value(id) }

    private func fields(_ context: ScreenContext) -> [FormField] {
        let dati = convenzione?.dati
        let tipi = TipoConvenzione.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            FormField(
                id: "ente", label: "Ente", kind: .text(maxLength: 60), isRequired: true,
                help: "L'ente, come è scritto nei suoi operatori.", value: dati?.ente ?? "", width: 40),
            FormField(
                id: "tipo", label: "Per che cosa", kind: .choice(tipi), isRequired: true,
                help: "Che cosa i suoi operatori possono leggere e fare; il ruolo restringe ancora.",
                value: dati?.tipo.rawValue ?? ""),
            FormField(
                id: "dal", label: "Dal", kind: .date, isRequired: true, help: "Il primo giorno in vigore.",
                value: (dati?.dal ?? context.oggi).italian),
            FormField(
                id: "al", label: "Al", kind: .date, isRequired: true,
                help: "L'ultimo giorno in vigore: il giorno dopo non si entra più.", value: dati?.al.italian ?? ""),
            FormField(
                id: "atto", label: "Atto", kind: .text(maxLength: 80), isRequired: true,
                help: "L'atto che la approva: numero e data.", value: dati?.atto ?? "", width: 50),
        ]
    }
}
