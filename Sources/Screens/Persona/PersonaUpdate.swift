// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension PersonaState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.persona(let persona, _)): return load(persona, context)
        case .loaded(.personaConCodice(let code, let persona)):
            guard value("codiceFiscale") == code.value else { return .none }
            return note(duplicate: persona, of: code, context)
        case .recorded(let receipts): return finish(receipts, context)
        case .conflict(let conflict):
            memory.isSaving = false
            guard case .modifica(let id) = mode else { return .none }
            memory.conflict = FormConflict(conflict: conflict)
            return .ask(.load(.persona(id), context.ticket))
        case .delivered(.fields(let choice)):
            guard settleConflict(choice, context) else { return .none }
            return Reaction(effects: askPlaceNames(context), banner: Banner("F2 salva i dati scelti."))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri_doppia": return openDuplicate()
        case "proponi_codice": return propose(context)
        default: return performForm(command, context)
        }
    }

    /// The fields of a new person, from the text that found nobody: a code, or surname and name.
    mutating func begin(_ iniziale: String, _ context: ScreenContext) -> [Effect] {
        let comuni = context.session.ambito.comuni
        if let comune = context.operatore.comune ?? (comuni.count == 1 ? comuni.first : nil), value("comune").isEmpty {
            session.form.set("comune", comune)
            session.form["comune"].note = context.session.ambito.nomeComune(comune)
        }
        if case .success(let code) = CodiceFiscale.parse(iniziale) {
            session.fill("codiceFiscale", code.value)
            session.form.focus(on: "cognome")
            return read(code, context)
        }
        let words = iniziale.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, words.allSatisfy({ !$0.contains { $0.isNumber } }) else { return [] }
        for (id, text) in [(FieldID("cognome"), words[0]), ("nome", words.dropFirst().joined(separator: " "))] {
            if case .accepted(let name, _) = CounterChecks.name(text) { session.form.set(id, name) }
        }
        return []
    }

    private mutating func load(_ persona: Persona, _ context: ScreenContext) -> Reaction {
        if memory.conflict != nil {
            let isBase = stored.map { "\($0.version)" } == value("version")
            let base = isBase ? stored.map { Self.values(of: $0) } : nil
            let reaction = compare(Self.values(of: persona), base: base, titolo: persona.dati.nomeCompleto, context)
            stored = persona
            return reaction
        }
        guard case .modifica(persona.id) = mode else { return .none }
        stored = persona
        verified = verified ?? persona.dati.codiceFiscale
        session.draftTitle = "Dati di \(persona.dati.nomeCompleto)"
        if !session.isDirty {
            session.form.restore(Self.values(of: persona))
            refresh(context)
        }
        return Reaction(effects: askPlaceNames(context))
    }

    /// The archive has said who has the code: nobody else, and a save that was waiting goes on.
    private mutating func note(
        duplicate persona: Persona?, of code: CodiceFiscale, _ context: ScreenContext
    ) -> Reaction {
        verified = code
        let isWaiting = isSaveWaiting
        isSaveWaiting = false
        if case .modifica(persona?.id) = mode { return isWaiting ? submit(context) : .none }
        duplicate = persona
        guard let persona else { return isWaiting ? submit(context) : .none }
        session.form.setProblem("codiceFiscale", Self.duplicateProblem(persona))
        return Reaction(effects: [.beep])
    }

    static func duplicateProblem(_ persona: Persona) -> String {
        let birth = persona.dati.nascita.map { ", \($0.italian)" } ?? ""
        return "Questo codice è già di \(persona.dati.nomeCompleto)\(birth): F6 apre quella persona."
    }

    /// The person who already has the code takes the place of the one being typed, whose draft goes.
    private mutating func openDuplicate() -> Reaction {
        guard let duplicate else { return .none }
        guard case .nuova = mode else {
            return .go(.push(.persona(PersonaState(mode: .modifica(duplicate.id)))))
        }
        session.markSaved()
        return Reaction(
            effects: [.discardDraft(session.draftKey)], navigation: .pop(.persona(duplicate)),
            banner: Banner("\(duplicate.dati.nomeCompleto) era già in archivio."))
    }

    private mutating func propose(_ context: ScreenContext) -> Reaction {
        guard let code = proposed(context) else { return .none }
        session.fill("codiceFiscale", code.value)
        session.form["codiceFiscale"].note = "da confrontare con la tessera"
        return .ask(.load(.personaConCodice(code), context.ticket))
    }
}
