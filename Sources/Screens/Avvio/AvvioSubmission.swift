// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AvvioState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "comune": CounterChecks.place(text)
        case "patrono": Self.checkPatrono(text)
        case "cognome", "nome": CounterChecks.name(text)
        case "codice": .accepted(FoldedKey.of(text).replacing(" ", with: "."))
        case "ente", "sede": CounterChecks.line(text)
        default: .accepted(text)
        }
    }

    /// F2: the archive begins.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        guard !comuni.isEmpty else {
            session.form.setProblem("comune", "Serve almeno un comune: scrivere parte del nome e sceglierlo.")
            session.form.focusFirstProblem()
            return firstProblem
        }
        memory.isSaving = true
        return .ask(.setUp(act, context.ticket))
    }

    private var act: Act {
        let ambito = Ambito(
            denominazione: value("ente"), sede: value("sede"), comuni: comuni.map(\.codice),
            nomiComuni: comuni.map(\.denominazione),
            calendario: WorkingCalendar(
                patrono: Self.patrono(value("patrono")), sabatoLavorativo: value("sabato") == "s"))
        let punti = comuni.enumerated().map { position, comune in
            PuntoDiAccesso(
                id: Identifier(Int64(position + 1)), codice: "\(comune.codice)-URP",
                denominazione: "URP \(comune.denominazione)", comune: comune.codice, tipo: "urp")
        }
        let ruolo = Ruolo(rawValue: value("ruolo")) ?? .supervisore
        let primo = DatiOperatore(
            codice: value("codice"), cognome: value("cognome"), nome: value("nome"), ente: value("ente"), ruolo: ruolo,
            utenteDiSistema: utente, comune: ruolo == .urp ? comuni.first?.codice : nil)
        return .setUp(ambito, punti: punti, catalogo: [], primo: primo)
    }

    /// A day of every year, written 25/7.
    static func patrono(_ text: String) -> MonthDay? {
        let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
        return parts.count == 2 ? MonthDay(month: parts[1], day: parts[0]) : nil
    }

    private static func checkPatrono(_ text: String) -> FieldCheck {
        if text.allSatisfy(\.isWhitespace) { return .accepted("") }
        guard let day = patrono(text), let date = day.date(in: 2000) else {
            return .refused(Problem("patrono_errato", "Il giorno si scrive gg/mm, per esempio 25/07."))
        }
        return .accepted(date.dayMonth, note: day.italian)
    }
}
