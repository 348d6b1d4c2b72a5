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
        case .loaded(.somiglianti(let dati, let found)): return note(doppioni: found, of: dati, context)
        case .loaded(.storiaPersona(let id, let read)):
            if known == id { storia = read }
            return .none
        case .loaded(.luogoAllora(let code, let birth, let place)):
            note(place: place, of: code, on: birth, context)
            return .none
        case .loaded(.luoghi(let text, let places)):
            return receiveForm(.loaded(.luoghi(text, livingThen(places, context))), context) ?? .none
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
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: session.keepDraft(context) + askDoppioni(context))
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri_doppia": return openDuplicate()
        case "proponi_codice": return propose(context)
        case "doppia_successiva":
            segnata = doppioni.isEmpty ? 0 : (segnata + 1) % min(3, doppioni.count)
            return .none
        case "unisci":
            guard let known else { return .ignored }
            return .go(.push(.ricerca(RicercaState(scopo: .unisci(known)))))
        case "storia": return showStoria(context)
        case "storia_modifiche":
            guard case .modifica(let id) = mode else { return .ignored }
            let name = DatiPersona(cognome: value("cognome"), nome: value("nome")).nomeCompleto
            return .go(.push(.storia(StoriaState(.persona(id), nome: name))))
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
        let words = iniziale.split(whereSeparator: \.isWhitespace).map(String.init)
        switch CodiceFiscale.parse(iniziale) {
        case .success(let code):
            session.fill("codiceFiscale", code.value)
            session.form.focus(on: "cognome")
            return read(code, context)
        case .failure(let problem):
            // A code with a slip in it is not to be typed again: the slip is.
            guard words.count == 1, iniziale.contains(where: \.isNumber), (11...20).contains(iniziale.count) else {
                break
            }
            session.fill("codiceFiscale", iniziale.uppercased())
            session.form.setProblem("codiceFiscale", problem.sentence)
            return []
        }
        guard !words.isEmpty, words.allSatisfy({ !$0.contains { $0.isNumber } }) else { return [] }
        for (id, text) in [(FieldID("cognome"), words[0]), ("nome", words.dropFirst().joined(separator: " "))] {
            if case .accepted(let name, _) = CounterChecks.name(text) { session.form.set(id, name) }
        }
        return []
    }

    /// Of a protected person who is not named sees no field for where they are, and a note in their place.
    private mutating func hideContacts() {
        for id in [FieldID("email"), "via", "cap", "comune", "domVia", "domCap", "domComune", "recapitoPresso"] {
            session.form[id].isVisible = false
        }
        session.form["telefono"].note = RecapitoProtetto.parole
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
            if persona.recapito == .nascosto { hideContacts() }
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
        // Who had the code and has another now is told by the likeness: a code corrected can be given to its owner.
        duplicate = persona?.dati.codiceFiscale == code ? persona : nil
        guard let persona = duplicate else { return isWaiting ? submit(context) : .none }
        session.form.setProblem("codiceFiscale", Self.duplicateProblem(persona))
        return Reaction(effects: [.beep])
    }

    static func duplicateProblem(_ persona: Persona) -> String {
        let birth = persona.dati.nascita.map { ", \($0.italian)" } ?? ""
        return "Questo codice è già di \(persona.dati.nomeCompleto)\(birth): F6 apre quella persona."
    }

    /// The person who already has the code takes the place of the one being typed, whose draft goes.
    private mutating func openDuplicate() -> Reaction {
        let marked = segnata < doppioni.count ? doppioni[segnata].persona : nil
        guard let duplicate = duplicate ?? marked else { return .none }
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
        return Reaction(effects: [.load(.personaConCodice(code), context.ticket)] + askDoppioni(context))
    }

    /// For the place of birth, those that were there on the day of the birth, when there is one.
    private func livingThen(_ places: [Luogo], _ context: ScreenContext) -> [Luogo] {
        guard session.form.focus == "luogoNascita", let birth = FieldParsing.date(value("nascita"), context) else {
            return places
        }
        let then = places.filter { $0.existed(on: birth) }
        return then.isEmpty ? places : then
    }
}
