// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// An appointment being made or changed; what it would meet is said while it is typed.
public struct AppuntamentoState: FormScreen {
    let mode: AppuntamentoMode
    /// The week around the day, with who is taken.
    var agenda: Agenda
    var session: FormSession
    var memory = FormMemory()
    /// What the appointment would meet.
    var conflitti: [Problem] = []
    /// Free places that fit, shown by F5.
    var liberi: [FasciaLibera] = []

    /// The screen as it opens, over an agenda already read.
    init(mode: AppuntamentoMode, agenda: Agenda = Agenda()) {
        self.mode = mode
        self.agenda = agenda
        let (key, title) =
            switch mode {
            case .nuovo: ("appuntamento:nuovo", "Nuovo appuntamento")
            case .modifica(let id, let voce): ("appuntamento:\(id.rawValue)", "Appuntamento, \(voce.titolo)")
            case .perNucleo(let id, let nucleo, _): ("appuntamento:nucleo:\(id.rawValue)", "Appuntamento, \(nucleo)")
            }
        session = FormSession(form: Form(fields: []), draftKey: key, draftTitle: title)
    }

    static let kind = "appuntamento"
    static let repeatable: Set<FieldID> = ["ora", "durata", "tipo", "operatore", "insieme", "stanza", "luogo"]

    /// Where I am.
    public var title: String {
        if case .modifica = mode { return "Appuntamento" }
        return "Nuovo appuntamento"
    }

    /// The household it is for, if any.
    var domanda: Identifier<Domanda>? {
        switch mode {
        case .nuovo: nil
        case .modifica(_, let voce): voce.domanda
        case .perNucleo(let id, _, _): id
        }
    }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields(context)) }
        refresh(context)
        return Reaction(effects: askDrafts(context) + askAgenda(context))
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

    /// Operators who keep an agenda, by surname.
    static func people(_ context: ScreenContext) -> [ChoiceOption] {
        context.session.operatori.filter { $0.isAttivo && $0.may(.gestisciAgenda) == nil }.map {
            ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome), \($0.ruolo.denominazione)")
        }
    }
}
