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
        case "via", "domVia", "recapitoPresso": CounterChecks.line(text)
        default: .accepted(text)
        }
    }

    private func checkCode(_ text: String) -> FieldCheck {
        if text.allSatisfy(\.isWhitespace) { return .accepted("") }
        switch CodiceFiscale.parse(text) {
        case .success(let code):
            if let duplicate {
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

    /// What follows from a field: the code fills the birth and asks who has it; what identifies asks who looks alike.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        var effects: [Effect] = []
        if id == "codiceFiscale", let code = typedCode {
            effects = read(code, context) + [.load(.personaConCodice(code), context.ticket)]
        }
        if Self.identifying.contains(id) { effects += askDoppioni(context) }
        if ["codiceFiscale", "nascita", "luogoNascita"].contains(id) { effects += askPlaceThen(context) }
        return Reaction(effects: effects)
    }

    /// The fields that tell a person from another.
    private static let identifying: Set<FieldID> = [
        "codiceFiscale", "cognome", "nome", "sesso", "nascita", "luogoNascita",
    ]

    /// Asks what the place of birth was on the day of the birth.
    private func askPlaceThen(_ context: ScreenContext) -> [Effect] {
        guard let birth = FieldParsing.date(value("nascita"), context), !value("luogoNascita").isEmpty else {
            return []
        }
        return [.load(.luogoAllora(value("luogoNascita"), birth), context.ticket)]
    }

    /// The name the place of birth had then, or that it was not there.
    mutating func note(place: Luogo?, of code: String, on birth: CalendarDate, _ context: ScreenContext) {
        guard value("luogoNascita") == code, FieldParsing.date(value("nascita"), context) == birth else { return }
        session.form["luogoNascita"].note = place?.text ?? "non c'era alla nascita: scegliere il luogo di allora"
    }

    /// Fields that depend on others, and the remarks beside them.
    mutating func refresh(_ context: ScreenContext) {
        let isOther = value("cittadinanza") == CounterCittadinanze.other
        if session.form["cittadinanzaCodice"].isVisible != isOther {
            session.form["cittadinanzaCodice"].isVisible = isOther
        }
        let isHomeless = value("senzaDimora") == "s"
        for id in [FieldID("viaFittizia"), "recapitoPresso"] where session.form[id].isVisible != isHomeless {
            session.form[id].isVisible = isHomeless
        }
        let differs = !(typedCode?.discordanze(with: identita(context)) ?? []).isEmpty
        if session.form["motivoCodice"].isVisible != differs { session.form["motivoCodice"].isVisible = differs }
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
        guard let first = code.discordanze(with: identita(context)).first else {
            if session.form["codiceFiscale"].note?.hasPrefix("dai") != false { markCode(code) }
            return
        }
        session.form["codiceFiscale"].note = "ok; \(first.spiegazione)"
    }

    private mutating func markCode(_ code: CodiceFiscale) {
        if case .accepted(_, let note) = checkCode(code.value) { session.form["codiceFiscale"].note = note }
    }
}
