// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProgettoState {
    /// What the Domain makes of the text of a field.
    static func check(_ id: FieldID, _ text: String, _ luogo: LuogoProgetto, _ context: ScreenContext) -> FieldCheck {
        let name = id.rawValue
        if LuogoProgetto.dates.contains(name) { return FieldParsing.checkDate(text, context) }
        let codes: [String]?
        switch (luogo, name) {
        case (_, "stato"), (_, "tipo"), (_, "area"), (.testata, "frequenza"): codes = Self.codes(luogo, name)
        case (.intervento, "codice"): codes = context.session.catalogo.map(\.codice)
        case (.obiettivo, "fase") where !text.isEmpty && (Int(text) ?? 0) < 1:
            return .refused(Problem("fase_errata", "Le fasi si numerano da 1: correggerla, o lasciarla vuota."))
        default: codes = nil
        }
        if let codes, !text.isEmpty, !codes.contains(text) {
            return .refused(
                Problem("scelta_ignota", "Non è tra le voci: scrivere parte di una voce o il suo numero."))
        }
        return .accepted(text)
    }

    private static func codes(_ luogo: LuogoProgetto, _ name: String) -> [String] {
        switch (luogo, name) {
        case (.testata, _): FrequenzaContatti.allCases.map(\.rawValue)
        case (.obiettivo, _): AreaObiettivo.allCases.map(\.rawValue)
        case (.risultato, _): StatoRisultato.allCases.map(\.rawValue)
        case (.intervento, _): StatoIntervento.allCases.map(\.rawValue)
        case (.impegno, "tipo"): TipoImpegno.allCases.map(\.rawValue)
        case (.impegno, _): StatoImpegno.allCases.map(\.rawValue)
        }
    }

    /// F2: the project as written so far.
    mutating func save(_ context: ScreenContext) -> Reaction {
        if let luogo = opened {
            session.form.finish()
            if let focus = session.form.focus { absorb(focus, luogo, context) }
            if isBlank(luogo) { closeForm(context) }
        }
        guard let presa = fascicolo.presa else { return .problem("La presa in carico non è ancora aperta.") }
        if let problem = openFirstInvalid(context) { return problem }
        return record([.saveProgetto(presa.id, version: sheet.version, progetto(context))], .saving, context)
    }

    /// X: asks before the selected row goes.
    mutating func askRemoval() -> Reaction {
        guard let luogo = table.selectedID else { return .none }
        var lines = ["«\(value(luogo, luogo.parte == .interventi ? "codice" : "testo"))»"]
        if case .obiettivo(let index) = luogo, !row(.obiettivi, index).results.isEmpty {
            lines.append("Vanno via anche i suoi risultati attesi.")
        }
        dialog = Dialog(
            title: "Togliere la riga", lines: lines, kind: .confirm(yes: "toglie", no: "lascia"), isYesMarked: false)
        return .none
    }

    /// F4: the text of the row before, in the same field.
    mutating func ditto(_ context: ScreenContext) -> Reaction {
        guard let luogo = opened, let focus = session.form.focus else { return .none }
        guard luogo != .testata, luogo.index > 0 else { return .say("Non c'è una riga precedente.") }
        let before = value(luogo.sibling(luogo.index - 1), focus.rawValue)
        guard !before.isEmpty else { return .say("Nella riga precedente questo campo è vuoto.") }
        session.fill(
            focus,
            LuogoProgetto.dates.contains(focus.rawValue) ? CalendarDate(iso: before)?.italian ?? before : before)
        absorb(focus, luogo, context)
        return .none
    }

    /// F8: the next thing that lacks for the signature.
    mutating func nextMissing(_ context: ScreenContext) -> Reaction {
        closeForm(context)
        let lacking = missing(context)
        guard !lacking.isEmpty else { return .say("Il contenuto è completo: F2 salva, poi F9 apre le firme.") }
        shownMissing = (shownMissing + 1) % lacking.count
        show(missing: lacking[shownMissing], context)
        return .say("Manca: \(lacking[shownMissing].sentence).")
    }

    /// Goes where a thing lacks: to the field, or to the list in which to add.
    mutating func show(missing: Missing, _ context: ScreenContext) {
        guard let parts = missing.field?.split(separator: ".").map(String.init), let first = parts.first,
            let parte = ParteProgetto(rawValue: first)
        else { return }
        guard parts.count > 1, readOnlyReason(context) == nil else {
            open(parte)
            return
        }
        if parte == .testata {
            open(LuogoProgetto.testata)
            session.form.focus(on: FieldID(rawValue: parts[1]))
        } else if parts.count == 4, let objective = Int(parts[1]), let index = Int(parts[3]) {
            open(LuogoProgetto.risultato(objective, index))
            session.form.focus(on: "entro")
        } else if let index = Int(parts[1]) {
            open(parte)
            table.select(index: table.rows.firstIndex { $0.id.index == index && $0.id.isOwnRow } ?? 0)
        }
    }

    /// The first row that cannot be read: its field in focus with the problem beside it.
    private mutating func openFirstInvalid(_ context: ScreenContext) -> Reaction? {
        for luogo in allPlaces {
            for field in fields(of: luogo) {
                guard let problem = problem(field, luogo, context) else { continue }
                open(luogo)
                session.form.focus(on: field.id)
                session.form.setProblem(field.id, problem.sentence)
                return .problem("\(field.label): \(problem.sentence)")
            }
        }
        guard let problem = progetto(context).dateProblems.first else { return nil }
        show(missing: Missing(sentence: problem.sentence, section: "progetto", field: problem.field), context)
        return .problem(problem.sentence)
    }

    private func problem(_ field: FormField, _ luogo: LuogoProgetto, _ context: ScreenContext) -> Problem? {
        let name = field.id.rawValue
        if case .refused(let problem) = Self.check(field.id, field.value, luogo, context) { return problem }
        // What the field itself says wrong would be left out of the project without a word.
        if let sentence = field.currentProblem { return Problem("campo_errato", "\(sentence.firstUppercased).") }
        if luogo != .testata, field.isRequired, name != "entro", field.value.isEmpty {
            return Problem("riga_incompleta", "manca: scriverlo, o togliere la riga con X dall'elenco.")
        }
        let opening = name == "fine" ? "inizio" : name == "al" ? "dal" : ""
        if let end = CalendarDate(iso: value(luogo, name)), let start = CalendarDate(iso: value(luogo, opening)),
            end < start
        {
            return Problem("fine_prima", "La fine viene prima dell'inizio: correggere una delle due date.")
        }
        return nil
    }

    /// The head and every row.
    private var allPlaces: [LuogoProgetto] {
        let objectives = rows(.obiettivi).enumerated().flatMap { index, row in
            [LuogoProgetto.obiettivo(index)] + row.results.indices.map { .risultato(index, $0) }
        }
        return [.testata] + objectives + rows(.interventi).indices.map { .intervento($0) }
            + rows(.impegni).indices.map { .impegno($0) }
    }

    /// The signatures of the version saved.
    func openFirma(_ context: ScreenContext) -> Reaction {
        var current = fascicolo
        let progetto = progetto(context)
        if current.progetti.isEmpty {
            current.progetti = [progetto]
        } else {
            current.progetti[current.progetti.count - 1] = progetto
        }
        return .go(.push(.firma(FirmaState(fascicolo: current))))
    }

    /// This version, as it is on the screen, beside the one before.
    func openConfronto(_ context: ScreenContext) -> Reaction {
        guard fascicolo.progetti.count > 1 else { return .say("C'è una sola versione del progetto.") }
        var current = fascicolo
        current.progetti[current.progetti.count - 1] = progetto(context)
        return .go(.push(.confrontoProgetti(ConfrontoProgettiState(fascicolo: current))))
    }

    /// The version before this one, to be read.
    func openEarlier() -> Reaction {
        guard fascicolo.progetti.count > 1 else { return .say("Non c'è una versione precedente.") }
        var earlier = fascicolo
        earlier.progetti.removeLast()
        return .go(.push(.progetto(ProgettoState(fascicolo: earlier, field: nil, isEarlier: true))))
    }
}

extension LuogoProgetto {
    /// False for a result, which stands under its objective.
    fileprivate var isOwnRow: Bool {
        if case .risultato = self { return false }
        return true
    }
}
