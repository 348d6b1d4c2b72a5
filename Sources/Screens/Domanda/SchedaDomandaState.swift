// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The form of a domanda, with the requirements, the benefit and the deadlines that follow from it while it is typed.
public struct SchedaDomandaState: FormScreen {
    let mode: SchedaDomandaMode
    /// The household that applies.
    let nucleo: Nucleo
    /// Who applies.
    let richiedente: Persona?
    var session: FormSession
    var memory = FormMemory()
    /// How far a save has gone.
    var save = SalvataggioDomanda.none
    /// A domanda the person already has, in the words of the search.
    var alreadyThere = ""
    /// What the day of the DSU has filled.
    var derivedDsu = ""
    /// The requirements in full, when open.
    var requirements: HelpView?

    /// The screen as it opens.
    public init(mode: SchedaDomandaMode) {
        self.mode = mode
        let key: String
        var id: Identifier<Domanda>?
        switch mode {
        case .nuova(let persona, let household):
            richiedente = persona
            nucleo = household
            key = "domanda:nuova:\(persona.id.rawValue)"
        case .modifica(let fascicolo, _):
            nucleo = fascicolo.nucleo
            richiedente = fascicolo.nucleo.componenti.first { $0.persona.id == fascicolo.domanda.richiedente }?.persona
            id = fascicolo.domanda.id
            key = "domanda:\(fascicolo.domanda.id.rawValue)"
        }
        let who = richiedente?.dati.nomeCompleto ?? ""
        session = FormSession(form: Form(fields: []), draftKey: key, draftTitle: "Domanda, \(who)", domanda: id)
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .nuova: "Nuova domanda"
        case .modifica(let fascicolo, _): "Domanda \(fascicolo.domanda.codice ?? "in bozza")"
        }
    }

    static let kind = "domanda"
    static let repeatable: Set<FieldID> = ["misura", "tipo", "comune", "punto"]

    var proposed: Set<FieldID> { if case .nuova = mode { ["punto"] } else { [] } }

    /// First load: what was left typed, and whether the person already has a domanda.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: fields(context))
            if case .modifica(let fascicolo, let field) = mode {
                session.form.restore(Self.values(of: fascicolo.domanda))
                if let field { session.form.focus(on: FieldID(rawValue: field)) }
            }
        }
        refresh(context)
        var effects = askDrafts(context)
        if case .nuova(let persona, _) = mode {
            let text = persona.dati.codiceFiscale?.value ?? persona.dati.nomeCompleto
            effects.append(.load(.ricerca(text), context.ticket))
        }
        return Reaction(effects: effects)
    }

    /// Text goes to the fields, unless the requirements are open over them.
    public func isTyping(_ context: ScreenContext) -> Bool { requirements == nil }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        requirements == nil ? pasteForm(text, context) : .none
    }
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if requirements != nil {
            if requirements?.handle(key, in: context.area) == .closed { requirements = nil }
            return .none
        }
        return handleForm(key, context)
    }

    func value(_ id: FieldID) -> String { session.form.value(id) }
}
