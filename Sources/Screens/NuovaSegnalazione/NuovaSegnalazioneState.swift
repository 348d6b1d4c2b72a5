// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A signal being recorded, with its source.
public struct NuovaSegnalazioneState: FormScreen {
    var session = FormSession(
        form: Form(fields: []), draftKey: "segnalazione:nuova", draftTitle: "Nuova segnalazione")
    var memory = FormMemory()

    /// The screen as it opens.
    public init() {}

    /// Where I am.
    public var title: String { "Segnalazioni ▸ Nuova" }

    static let kind = "segnalazione"
    static let repeatable: Set<FieldID> = ["ente", "segnalante", "modalita"]

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: Self.fields(context)) }
        return Reaction(effects: askDrafts(context))
    }

    private static func fields(_ context: ScreenContext) -> [FormField] {
        [
            FormField(
                id: "ente", label: "Ente", isRequired: true,
                help: "Da chi viene: «Caritas parrocchiale Esempio», «associazione Prova».", width: 50),
            FormField(
                id: "segnalante", label: "Chi segnala", isRequired: true, help: "Il nome, e dove richiamarlo.",
                width: 50),
            FormField(
                id: "ricevutaIl", label: "Ricevuta il", kind: .date, isRequired: true, help: "oggi, ieri, 15/3.",
                value: context.oggi.italian),
            FormField(
                id: "modalita", label: "Come",
                kind: .choice(
                    ModalitaAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Come è arrivata.", value: ModalitaAccesso.telefono.rawValue, sharesLine: true),
            FormField(
                id: "riguarda", label: "Di chi si parla", isRequired: true,
                help: "Come è stato detto: il nome, o «signora di via Prova». La persona si cerca dopo.", width: 50),
            FormField(
                id: "contenuto", label: "Che cosa è segnalato", kind: .area(rows: 8), isRequired: true,
                help: "Le parole di chi segnala. Si conserva sigillato: lo legge solo chi apre la segnalazione."),
        ]
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
