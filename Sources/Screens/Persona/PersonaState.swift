// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A person being recorded, or corrected.
public struct PersonaState: FormScreen {
    let mode: PersonaMode
    var session: FormSession
    var memory = FormMemory()
    /// The person as the archive holds them, once read.
    var stored: Persona?
    /// Who already has the codice fiscale that is typed.
    var duplicate: Persona?
    /// The code of which the archive has already said who has it.
    var verified: CodiceFiscale?
    /// F2 waits for that answer.
    var isSaveWaiting = false
    /// Who may already be this person, the most alike first.
    var doppioni: [PersonaSomigliante] = []
    /// Which of them F6 takes up.
    var segnata = 0
    /// The data about which the archive was asked, and those it has answered for.
    var chiesti: DatiPersona?
    var risposti: DatiPersona?
    /// Over whom a save has been confirmed.
    var confermati: Set<Identifier<Persona>> = []
    /// The question, or the history shown.
    var dialog: Dialog?
    /// Codici fiscali and unions, once read.
    var storia: StoriaPersona?
    /// The dialog is the history, not a question before a save.
    var isShowingStoria = false
    /// What the codice fiscale has filled: a later code may change it, what a person typed it may not.
    var derived: [FieldID: String] = [:]

    /// The screen as it opens.
    public init(mode: PersonaMode) {
        self.mode = mode
        let key: String
        let title: String
        switch mode {
        case .nuova(let iniziale):
            key = "persona:nuova:\(FoldedKey.of(iniziale))"
            title = "Nuova persona, \(iniziale)"
        case .modifica(let id):
            key = "persona:\(id.rawValue)"
            title = "Dati di una persona"
        }
        session = FormSession(form: Form(fields: Self.fields), draftKey: key, draftTitle: title)
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .nuova: "Nuova persona"
        case .modifica:
            stored.map { known in
                (known.limitazione == nil ? "" : "LIMITATA ▸ ") + "Persona \(known.dati.nomeCompleto)"
            } ?? "Persona"
        }
    }

    static let kind = "persona"
    static let repeatable: Set<FieldID> = [
        "cognome", "cittadinanza", "luogoNascita", "telefono", "via", "cap", "comune",
    ]

    /// The person being corrected, if the archive has them.
    var known: Identifier<Persona>? {
        if case .modifica(let id) = mode { return id }
        return nil
    }

    /// First load: the person, then what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        var effects: [Effect] = []
        switch mode {
        case .nuova(let iniziale): effects = begin(iniziale, context)
        case .modifica(let id):
            effects = [.load(.persona(id), context.ticket), .load(.storiaPersona(id), context.ticket)]
        }
        return Reaction(effects: effects + askDrafts(context))
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        dialog == nil ? handleForm(key, context) : handleDialog(key, context)
    }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        dialog == nil ? pasteForm(text, context) : .none
    }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog == nil }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
