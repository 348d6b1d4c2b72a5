// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FirmaState {
    /// The project with the signatures typed so far.
    func typed(_ context: ScreenContext) -> ProgettoPersonalizzato? {
        guard var progetto = fascicolo.progetto, let work else { return nil }
        progetto.firme = adulti(context).compactMap { adulto in
            let id = adulto.persona.id.rawValue
            let day = FieldParsing.date(work.text(FieldID(rawValue: "firma.\(id)")), context)
            let reason = work.text(FieldID(rawValue: "motivo.\(id)"))
            guard day != nil || !reason.isEmpty else { return nil }
            return FirmaComponente(persona: adulto.persona.id, data: day, motivoMancata: reason)
        }
        progetto.luogo = work.text("luogo")
        progetto.firmeOperatori = work.text("operatori")
        return progetto
    }

    /// What lacks: in the project first, then the signatures.
    func missing(_ context: ScreenContext) -> [Missing] {
        guard let progetto = typed(context) else {
            return [Missing(sentence: "progetto: non ancora scritto", section: "progetto", field: nil)]
        }
        return content(progetto, context) + progetto.missingSignatures(adulti: adulti(context))
    }

    private func content(_ progetto: ProgettoPersonalizzato, _ context: ScreenContext) -> [Missing] {
        progetto.missingContent(catalogo: context.session.catalogo, hasQuadro: fascicolo.quadro?.chiusoIl != nil)
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

    /// Checks the fields; nobody has both a day and a reason, nor signs tomorrow.
    private mutating func check(_ context: ScreenContext) -> Bool {
        guard var form = work else { return false }
        var isRight = form.checkAll(context)
        if isRight {
            let problems = adulti(context).compactMap { problem($0.persona.id.rawValue, form, context) }
            isRight = form.mark(problems)
        }
        work = form
        return isRight
    }

    private func problem(_ id: Int64, _ form: FormSession, _ context: ScreenContext) -> Problem? {
        let day = FieldParsing.date(form.text(FieldID(rawValue: "firma.\(id)")), context)
        if let day, day > context.oggi {
            return Problem("data_futura", "La data è nel futuro: controllarla.", field: "firma.\(id)")
        }
        if let day, let analisi = fascicolo.presa?.analisiIl, day < analisi {
            return Problem(
                "firma_prima_dell_analisi", "La firma viene prima dell'analisi (\(analisi.italian)): controllarla.",
                field: "firma.\(id)")
        }
        guard day != nil, !form.text(FieldID(rawValue: "motivo.\(id)")).isEmpty else { return nil }
        return Problem(
            "firma_e_motivo", "Ci sono la firma e il motivo per cui manca: lasciarne uno.", field: "motivo.\(id)")
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
        guard var pending = conflict, var form = work else { return .none }
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
                    RigaConflitto(id: field.id.rawValue, label: label(of: field, context), mio: mine, loro: theirs))
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

    /// The choice between what I typed and what the archive holds.
    mutating func settle(_ choice: [String: String]) -> Reaction {
        guard let pending = conflict else { return .none }
        for id in RigaConflitto.takenFromTheirs(pending.rows, chosen: choice) {
            work?.fill(FieldID(rawValue: id), pending.theirs[id] ?? "")
        }
        conflict = nil
        return .say("Scelta fatta: F2 registra le firme.")
    }

    private func label(of field: FormField, _ context: ScreenContext) -> String {
        guard field.id.rawValue.hasPrefix("motivo."), let id = Int64(field.id.rawValue.dropFirst(7)),
            let adulto = adulti(context).first(where: { $0.persona.id.rawValue == id })
        else { return field.label }
        return "\(adulto.persona.dati.nomeCompleto), motivo"
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
