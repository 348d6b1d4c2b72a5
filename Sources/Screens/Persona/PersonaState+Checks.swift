// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension PersonaState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "codiceFiscale": checkCode(text)
        case "cognome", "nome": CounterChecks.name(text)
        case "nascita": CounterChecks.pastDate(text, context)
        case "luogoNascita", "comune", "domComune": CounterChecks.place(text)
        case "cittadinanzaCodice": checkCountry(text)
        case "telefono": CounterChecks.telephone(text)
        case "email": CounterChecks.email(text)
        case "cap", "domCap": CounterChecks.cap(text)
        case "via", "domVia": CounterChecks.line(text)
        default: .accepted(text)
        }
    }

    private func checkCode(_ text: String) -> FieldCheck {
        if text.allSatisfy(\.isWhitespace) { return .accepted("") }
        switch CodiceFiscale.parse(text) {
        case .success(let code):
            if let duplicate, duplicate.dati.codiceFiscale == code {
                return .refused(Problem("codice_doppio", Self.duplicateProblem(duplicate)))
            }
            let note = code.isProvisional ? "ok, provvisorio" : code.isOmocodia ? "ok, omocodia" : "ok"
            return .accepted(code.value, note: note)
        case .failure(let problem): return .refused(problem)
        }
    }

    private func checkCountry(_ text: String) -> FieldCheck {
        guard value("cittadinanza") == CounterCittadinanze.other, text.utf8.count != 3 else { return .accepted(text) }
        return .refused(Problem("cittadinanza_errata", "Il codice ha tre cifre, per esempio 076."))
    }

    /// What follows from a field: the code fills the birth and asks who has it.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        guard id == "codiceFiscale", let code = typedCode else { return .none }
        return Reaction(effects: read(code, context) + [.load(.personaConCodice(code), context.ticket)])
    }

    /// Fields that depend on others, and the remarks beside them.
    mutating func refresh(_ context: ScreenContext) {
        let isOther = value("cittadinanza") == CounterCittadinanze.other
        if session.form["cittadinanzaCodice"].isVisible != isOther {
            session.form["cittadinanzaCodice"].isVisible = isOther
        }
        if let duplicate, duplicate.dati.codiceFiscale?.value != value("codiceFiscale") { self.duplicate = nil }
        noteCode(context)
    }

    /// The codice fiscale in its field, when it is one.
    var typedCode: CodiceFiscale? {
        let text = value("codiceFiscale")
        return text.isEmpty ? nil : try? CodiceFiscale.parse(text).get()
    }

    /// The code that follows from the other fields, while the field of the code is empty.
    func proposed(_ context: ScreenContext) -> CodiceFiscale? {
        guard value("codiceFiscale").isEmpty, !(value("cognome") + value("nome")).isEmpty,
            let sesso = Sesso(rawValue: value("sesso")), let nascita = FieldParsing.date(value("nascita"), context)
        else { return nil }
        return CodiceFiscale.compute(
            cognome: value("cognome"), nome: value("nome"), sesso: sesso, nascita: nascita,
            codiceCatastale: value("luogoNascita"))
    }

    /// Writes sex, birth and place from the code, where they are empty or came from another code.
    mutating func read(_ code: CodiceFiscale, _ context: ScreenContext) -> [Effect] {
        let dates = code.birthDates(today: context.oggi)
        let found: [(FieldID, String?)] = [
            ("sesso", code.sesso?.rawValue), ("nascita", dates.first?.italian), ("luogoNascita", code.codiceCatastale),
        ]
        for (id, text) in found {
            guard let text, value(id).isEmpty || value(id) == derived[id] else { continue }
            session.fill(id, text)
            derived[id] = text
        }
        if dates.count > 1, value("nascita") == dates[0].italian {
            session.form["nascita"].note = "o \(dates[1].italian)"
        }
        return askPlaceNames(context)
    }

    private mutating func noteCode(_ context: ScreenContext) {
        if let proposed = proposed(context) {
            session.form["codiceFiscale"].note = "dai dati \(proposed.value): F7 lo scrive"
            return
        }
        guard let code = typedCode, session.form["codiceFiscale"].problem == nil else {
            session.form["codiceFiscale"].note = nil
            return
        }
        let names = value("cognome") + value("nome")
        let wrong =
            names.isEmpty
            ? []
            : code.disagreements(
                cognome: value("cognome"), nome: value("nome"), sesso: nil, nascita: nil)
        guard let first = wrong.first else {
            if session.form["codiceFiscale"].note?.hasPrefix("dai") != false { markCode(code) }
            return
        }
        session.form["codiceFiscale"].note = "ok; il \(first.field ?? "nome") non corrisponde: ricontrollare"
    }

    private mutating func markCode(_ code: CodiceFiscale) {
        if case .accepted(_, let note) = checkCode(code.value) { session.form["codiceFiscale"].note = note }
    }
}
