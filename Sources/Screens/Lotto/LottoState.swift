// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The short form of the desk that sends: a batch, its receipt, its rejections.
public struct LottoState: FormScreen {
    let mode: LottoMode
    var session: FormSession
    var memory = FormMemory()
    /// The batch is recorded under this number, and its file is being written.
    var numero: String?

    static let kind = "lotto"
    static let repeatable: Set<FieldID> = ["deroga", "motivo"]

    /// The screen as it opens.
    public init(_ mode: LottoMode) {
        self.mode = mode
        session = FormSession(
            form: Form(fields: []), draftKey: "lotto:\(mode.nome)", draftTitle: "Invio all'INPS, \(mode.nome)")
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .nuovo: "Verifica e invio ▸ nuovo lotto"
        case .ricevuta: "Verifica e invio ▸ ricevuta"
        case .scarto: "Verifica e invio ▸ scarto"
        }
    }

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
