// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A DSU to be put right: what is wrong, what the household does, when the office looks at it again.
public struct SegnalazioneDsuState: FormScreen {
    let domanda: Identifier<Domanda>
    let codice: String
    var session: FormSession
    var memory = FormMemory()
    /// What the archive knows; nil until it answers.
    var segnalazione: SegnalazioneDsu?

    static let kind = "segnalazione_dsu"
    static let repeatable: Set<FieldID> = ["difetto", "azione", "richiamo"]

    /// The screen as it opens.
    public init(domanda: Identifier<Domanda>, codice: String) {
        self.domanda = domanda
        self.codice = codice
        session = FormSession(
            form: Form(fields: []), draftKey: "\(Self.kind):\(domanda.rawValue)",
            draftTitle: "DSU da regolare, \(codice)",
            domanda: domanda)
    }

    /// Where I am.
    public var title: String { "DSU da regolare \(codice)" }

    /// Asks what is recorded; the fields are made when it is known.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.segnalazioneDsu(domanda), context.ticket))
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
