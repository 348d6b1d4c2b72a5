// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The confirmation, typed, that a household becomes anonymous for ever.
public struct AnonimizzazioneState: FormScreen {
    let domanda: Identifier<Domanda>
    let codice: String
    let motivo: String
    var session: FormSession
    var memory = FormMemory()

    static let kind = "anonimizzazione"
    static let isDraftKept = false

    /// The screen as it opens.
    public init(domanda: Identifier<Domanda>, codice: String, _ motivo: String) {
        self.domanda = domanda
        self.codice = codice
        self.motivo = motivo
        session = FormSession(
            form: Form(fields: [
                FormField(
                    id: "conferma", label: "Codice del fascicolo", kind: .text(maxLength: 20), isRequired: true,
                    help: "Per confermare si scrive il codice, come è qui sopra.")
            ]), draftKey: "anonimizzazione:\(domanda.rawValue)", draftTitle: "Anonimizzazione di \(codice)")
    }

    /// Where I am.
    public var title: String { "Conservazione ▸ \(codice)" }

    /// Nothing to load.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the field.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// Half a confirmation is not kept.
    public func draft(_ context: ScreenContext) -> Bozza? { nil }

    func value(_ id: FieldID) -> String { session.form.value(id) }
}
