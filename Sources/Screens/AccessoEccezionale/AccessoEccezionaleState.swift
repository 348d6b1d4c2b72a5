// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// Opening a case that is not one's own: the reason, and for how long it will be open.
public struct AccessoEccezionaleState: FormScreen {
    let domanda: Identifier<Domanda>
    let codice: String
    var session: FormSession
    var memory = FormMemory()

    static let kind = "eccezionale"

    /// The screen as it opens.
    public init(domanda: Identifier<Domanda>, codice: String) {
        self.domanda = domanda
        self.codice = codice
        let motivi = MotivoAccessoEccezionale.allCases.map {
            ChoiceOption(code: $0.rawValue, label: $0.denominazione)
        }
        session = FormSession(
            form: Form(fields: [
                FormField(
                    id: "motivo", label: "Motivo", kind: .choice(motivi), isRequired: true,
                    help: "Perché il fascicolo si apre senza aspettare chi lo segue."),
                FormField(
                    id: "testo", label: "Che cosa è successo", kind: .area(rows: 5), isRequired: true,
                    help: "Che cosa è successo e che cosa serve leggere: lo legge il supervisore."),
            ]), draftKey: "eccezionale:\(domanda.rawValue)", draftTitle: "Accesso eccezionale \(codice)")
    }

    /// Where I am.
    public var title: String { "Accesso eccezionale\(codice.isEmpty ? "" : " \(codice)")" }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction { Reaction(effects: askDrafts(context)) }
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }

    func value(_ id: FieldID) -> String { session.form.value(id) }

    /// How many hours it will be open.
    static func ore(_ context: ScreenContext) -> Int {
        Norme.oreAccessoEccezionale.nearest(to: context.oggi).valore
    }
}
