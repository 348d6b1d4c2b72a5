// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    static let lastKey = "ultimo:analisi"

    /// Answers that are the same from one sitting to the next: where, who, how long.
    private static let sittingKeys = ["0.luogo", "0.operatori", "0.lingua", "0.durata", "5.invitare"]

    var sittingAnswers: [String: String] {
        var answers: [String: String] = [:]
        for key in Self.sittingKeys where !sheet[key].isEmpty { answers[key] = sheet[key] }
        return answers
    }

    /// Writes what the archive knows already: the day, the names, the titles and conditions of the domanda.
    mutating func prefill(_ context: ScreenContext) {
        let meeting = fascicolo.convocazioni.last { $0.esito == .presente }
        sheet.propose("0.data", (meeting?.data ?? context.oggi).iso)
        sheet.propose("0.luogo", meeting?.luogo ?? "")
        let assistente = fascicolo.presa?.assistente?.nomeBreve ?? ""
        let consulente = fascicolo.presa?.consulente?.nomeBreve ?? ""
        sheet.propose("0.operatori", [assistente, consulente].filter { !$0.isEmpty }.joined(separator: ", "))
        sheet.propose(
            "2.prestazioni",
            fascicolo.domanda.dati.trattamentiDichiarati.map {
                "\($0.descrizione), \($0.importo.italian) \($0.periodicita.denominazione)"
            }.joined(separator: "\n"))
        sheet.propose("5.assistente", assistente)
        sheet.propose("5.consulente", consulente)
        for componente in componenti where AmbitoVoce.etaAttiva.includes(componente, on: context.oggi) {
            let id = componente.persona.id.rawValue
            sheet.propose("3e.condizione@\(id)", componente.dati.condizione?.rawValue ?? "")
            sheet.propose("3f.titolo@\(id)", componente.dati.titoloDiStudio?.rawValue ?? "")
        }
    }

    /// The day of the analisi is proposed when the outcome is at hand, not before: a sheet saved in the middle of
    /// the work would keep the day on which it was begun.
    mutating func proposeDay(_ context: ScreenContext) {
        if readOnlyReason(context) == nil { sheet.propose("5.data", context.oggi.iso) }
    }

    /// F2: the sheet as filled so far.
    mutating func save(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        guard let presa = fascicolo.presa else { return .problem("La presa in carico non è ancora aperta.") }
        if let problem = openFirstInvalid(context) { return problem }
        return record([.saveAnalisi(presa.id, version: sheet.version, analisi())], .saving, context)
    }

    /// F9: asks before the sheet closes, or goes to what lacks.
    mutating func askClosing(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        proposeDay(context)
        if let problem = openFirstInvalid(context) { return problem }
        let lacking = missing(context)
        if let first = lacking.first {
            if let key = first.field { open(key: key, context) }
            let count = lacking.count == 1 ? "manca una voce" : "mancano \(lacking.count) voci"
            return .problem("La scheda non può essere chiusa: \(count). \(first.sentence).")
        }
        guard let esito = analisi().esito, let data = analisi().data else { return .none }
        dialog = Dialog(
            title: "Chiudere la scheda",
            lines: [
                "Esito: \(esito.denominazione), il \(data.italian).",
                "La famiglia firma il \(esito.documento).", "Dopo la chiusura le risposte non cambiano più.",
            ], kind: .confirm(yes: "chiude la scheda", no: "torna alla scheda"), isYesMarked: false)
        return .none
    }

    /// The sheet and its closing, in one write.
    mutating func recordClosing(_ context: ScreenContext) -> Reaction {
        guard let presa = fascicolo.presa, let esito = analisi().esito, let data = analisi().data else { return .none }
        let words = "La scheda è chiusa con esito \(esito.denominazione): si firma il \(esito.documento)."
        return record(
            [
                .saveAnalisi(presa.id, version: sheet.version, analisi(isChiusa: true)),
                .movePresa(presa.id, version: sheet.version + 1, .chiudiAnalisi(data: data, esito: esito)),
            ], .closing(words), context)
    }

    /// F4: the answer of the member before, or of the sheet saved last.
    mutating func ditto(_ context: ScreenContext) -> Reaction {
        guard let focus = session.form.focus, let voce = Self.voce(of: focus.rawValue) else { return .none }
        let key = focus.rawValue
        let before = session.form.fields.prefix { $0.id != focus }.last { field in
            field.id.rawValue.hasPrefix("\(voce.codice)@") && !sheet[field.id.rawValue].isEmpty
        }
        let known = key.contains("@") ? before.map { sheet[$0.id.rawValue] } : lastEntry[key]
        guard let known, !known.isEmpty else { return .say("Per questo campo non c'è una risposta precedente.") }
        session.fill(focus, AnswerText.shown(known, voce.tipo))
        absorb(focus, context)
        return .none
    }

    /// The first answer that cannot be read: its field in focus with the problem beside it.
    mutating func openFirstInvalid(_ context: ScreenContext) -> Reaction? {
        for voce in SchedaAnalisi.voci {
            let keys = [voce.codice] + componenti.map { voce.chiave(of: $0.persona.id) }
            for key in keys where !sheet[key].isEmpty {
                let shown = AnswerText.shown(sheet[key], voce.tipo)
                guard case .refused(let problem) = AnswerText.check(shown, voce, context) else { continue }
                open(key: key, context)
                session.form.setProblem(FieldID(rawValue: key), problem.sentence)
                return .problem("\(voce.testo): \(problem.sentence)")
            }
        }
        return nil
    }
}
