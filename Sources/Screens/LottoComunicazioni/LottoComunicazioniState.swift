// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The short form of the desk that tells INPS: a batch of signatures, its receipt, its rejections.
public struct LottoComunicazioniState: FormScreen {
    let mode: LottoComunicazioniMode
    var session: FormSession
    var memory = FormMemory()
    /// The batch is recorded under this number, and its file is being written.
    var numero: String?

    static let kind = "comunicazioni"
    static let repeatable: Set<FieldID> = ["protocollo", "motivo"]

    /// The screen as it opens.
    public init(_ mode: LottoComunicazioniMode) {
        self.mode = mode
        session = FormSession(
            form: Form(fields: []), draftKey: "comunicazioni:\(mode.nome)",
            draftTitle: "Firme all'INPS, \(mode.titolo)")
    }

    /// Where I am.
    public var title: String { "Firme all'INPS ▸ \(mode.titolo)" }

    /// Makes the fields and asks for the draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields(context)) }
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
}
