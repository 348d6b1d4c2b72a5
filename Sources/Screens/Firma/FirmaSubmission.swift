// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FirmaState {
    /// The project with the signatures typed so far.
    func typed(_ context: ScreenContext) -> ProgettoPersonalizzato? {
        guard var progetto = fascicolo.progetto, let work else { return nil }
        progetto.firme = firmatari(context).compactMap { typed($0, work, context) }
        progetto.luogo = work.text("luogo")
        progetto.firmeOperatori = work.text("operatori")
        return progetto
    }

    /// What lacks: in the project first, then the signatures.
    func missing(_ context: ScreenContext) -> [Missing] {
        guard let progetto = typed(context) else {
            return [Missing(sentence: "progetto: non ancora scritto", section: "progetto", field: nil)]
        }
        return content(progetto, context)
            + progetto.missingSignatures(adulti: adulti(context), impronta: fascicolo.impronta?.attuale)
    }

    private func content(_ progetto: ProgettoPersonalizzato, _ context: ScreenContext) -> [Missing] {
        fascicolo.missingContent(of: progetto, catalogo: context.session.catalogo, on: context.oggi)
    }

    /// The field of the project to jump to.
    func firstMissing(_ context: ScreenContext) -> String? {
        typed(context).flatMap { content($0, context).first?.field }
    }

    /// Signs: every adult, or a reason; at least one day.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard check(context), var progetto = typed(context), let presa = fascicolo.presa else {
            return work?.firstProblem ?? .none
        }
        let lacking = missing(context)
        if let first = lacking.first {
            if let field = first.field { work?.form.focus(on: FieldID(rawValue: field)) }
            let more = lacking.count > 1 ? " (e altre \(lacking.count - 1))" : ""
            return .problem("Il progetto non può essere firmato: \(first.sentence)\(more).")
        }
        if let day = superseded {
            return .problem("Il foglio stampato il \(day.dayMonth) è superato: F7 lo ristampa, F5 apre il progetto.")
        }
        guard progetto.firmatoIl != nil else {
            return .problem("Serve almeno una firma con la sua data: scriverla accanto a chi ha firmato.")
        }
        progetto.isFirmato = true
        sent = [.signProgetto(presa.id, version: presa.version, progetto)]
        return work?.record(sent, context) ?? .none
    }

    /// Keeps the signatures gathered so far, for who gathers the others.
    mutating func keepSignatures(_ context: ScreenContext) -> Reaction {
        guard check(context), let progetto = typed(context), let presa = fascicolo.presa else {
            return work?.firstProblem ?? .none
        }
        sent = [.saveProgetto(presa.id, version: presa.version, progetto)]
        return work?.record(sent, context) ?? .none
    }

    /// The day of the paper printed, when it is not the project any more; nil when it is, or nothing was printed.
    var superseded: CalendarDate? {
        fascicolo.impronta.flatMap { $0.isCambiataDopoLaStampa ? $0.stampataIl : nil }
    }

    /// Checks the fields: choices that are none, days and helpers by the rules, the fingerprint read on the paper.
    private mutating func check(_ context: ScreenContext) -> Bool {
        guard var form = work else { return false }
        var isRight = form.checkAll(context)
        if isRight {
            var problems = form.form.fields.compactMap { field -> Problem? in
                guard case .choice(let options) = field.kind, !field.value.isEmpty,
                    !options.contains(where: { $0.code == field.value })
                else { return nil }
                return Problem(
                    "scelta_ignota", "Non è tra le voci: scrivere parte di una voce o il suo numero.",
                    field: field.id.rawValue)
            }
            problems +=
                typed(context)?.firmeProblems(
                    nucleo: fascicolo.nucleo, atti: fascicolo.atti, analisiIl: fascicolo.presa?.analisiIl,
                    today: context.oggi) ?? []
            let read = form.text("foglio")
            if !read.isEmpty, let impronta = fascicolo.impronta,
                !ImprontaProgetto.isPrefix(read, of: impronta.attuale)
            {
                problems.append(
                    Problem(
                        "impronta_diversa",
                        "Non è l'impronta di questo testo (\(ImprontaProgetto.breve(impronta.attuale))): controllarla, "
                            + "o ristampare il foglio e farlo firmare.", field: "foglio"))
            }
            for problem in problems {
                if let id = problem.field, form.form.has(FieldID(rawValue: id)) {
                    form.form[FieldID(rawValue: id)].isVisible = true
                }
            }
            isRight = form.mark(problems)
        }
        work = form
        return isRight
    }

    /// Closes with what comes next.
    mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let effects = work?.recorded(context) ?? []
        var fact = "Le firme raccolte sono registrate: il progetto si firma quando ci sono tutte."
        if case .signProgetto? = sent.first {
            fact = fascicolo.outcome("Il progetto è firmato.", of: sent, receipts, context)
        }
        return Reaction(effects: effects, navigation: .pop(.saved(fact)))
    }

    /// Takes the case file as it is now: signatures only one desk has typed are joined, the others are chosen.
    mutating func meet(_ read: Fascicolo, _ context: ScreenContext) -> Reaction {
        let base = stored(context)
        let old = fascicolo
        fascicolo = read
        guard var pending = conflict, var form = work else {
            remake(context)
            return .none
        }
        pending.theirs = stored(context)
        for field in form.form.fields {
            let (mine, first, theirs) = (
                field.value, base[field.id.rawValue] ?? "", pending.theirs[field.id.rawValue] ?? ""
            )
            guard theirs != first, theirs != mine else { continue }
            if mine == first {
                form.fill(field.id, theirs)
            } else {
                pending.rows.append(
                    RigaConflitto(
                        id: field.id.rawValue, label: label(of: field, context), mio: mine, loro: theirs,
                        unione: UnioneTesti(field.kind)))
            }
        }
        work = form
        guard pending.rows.isEmpty else {
            conflict = pending
            before = old
            return .go(
                .push(.conflitto(ConflittoState(titolo: title, conflitto: pending.conflict, righe: pending.rows))))
        }
        conflict = nil
        let words = Self.isSame(old.progetto, read.progetto) ? "" : " Il testo del progetto è cambiato: rileggerlo."
        return Reaction(
            banner: Banner(CaseText.conflict(pending.conflict, today: context.oggi) + words, kind: .problem))
    }

    /// The fields as the archive holds them now, while nothing is typed.
    private mutating func remake(_ context: ScreenContext) {
        guard let form = work, !form.isDirty else { return }
        let focus = form.form.focus
        let made = Form(fields: fields(context))
        work?.form = made
        if let focus, work?.form.has(focus) == true { work?.form.focus(on: focus) }
    }

    /// The choice between what I typed and what the archive holds.
    mutating func settle(_ choice: [String: String]) -> Reaction {
        guard let pending = conflict else { return .none }
        for id in RigaConflitto.takenFromTheirs(pending.rows, chosen: choice) {
            work?.fill(FieldID(rawValue: id), pending.theirs[id] ?? "")
        }
        for (id, both) in RigaConflitto.joined(pending.rows, chosen: choice) {
            work?.fill(FieldID(rawValue: id), both)
        }
        conflict = nil
        return .say("Scelta fatta: F2 registra le firme.")
    }

    private func label(of field: FormField, _ context: ScreenContext) -> String {
        guard !field.id.rawValue.hasPrefix("firma."), let id = Self.person(of: field.id),
            let adulto = firmatari(context).first(where: { $0.persona.id.rawValue == id })
        else { return field.label }
        let what = field.id.rawValue.hasPrefix("motivo.") ? "motivo" : field.label.trimmingSpaces.loweringInitial
        return "\(adulto.persona.dati.nomeCompleto), \(what)"
    }

    /// True when the two say the same, signatures apart.
    private static func isSame(_ old: ProgettoPersonalizzato?, _ new: ProgettoPersonalizzato?) -> Bool {
        func bare(_ progetto: ProgettoPersonalizzato?) -> ProgettoPersonalizzato? {
            var copy = progetto
            copy?.firme = []
            copy?.luogo = ""
            copy?.firmeOperatori = ""
            return copy
        }
        return bare(old) == bare(new)
    }
}
