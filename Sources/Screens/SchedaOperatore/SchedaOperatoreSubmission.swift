// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaOperatoreState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "cognome", "nome": CounterChecks.name(text)
        case "codice": .accepted(FoldedKey.of(text).replacing(" ", with: "."))
        case "ente": CounterChecks.line(text)
        case "utente": .accepted(text.trimmingSpaces)
        case "dal", "al": FieldParsing.checkDate(text, context)
        default: .accepted(text)
        }
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems(comuni: context.session.ambito.comuni)) else { return firstProblem }
        memory.isSaving = true
        let act: Act =
            operatore.map { .amendOperatore($0.id, version: $0.version, dati) } ?? .addOperatore(dati)
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    func dati(_ context: ScreenContext) -> DatiOperatore? {
        guard let ruolo = Ruolo(rawValue: value("ruolo")) else { return nil }
        let (utente, comune) = (value("utente"), value("comune"))
        return DatiOperatore(
            codice: value("codice"), cognome: value("cognome"), nome: value("nome"), ente: value("ente"), ruolo: ruolo,
            utenteDiSistema: utente.isEmpty ? nil : utente, comune: comune.isEmpty ? nil : comune,
            oreSettimanali: Int(value("ore")), dal: FieldParsing.date(value("dal"), context),
            al: FieldParsing.date(value("al"), context))
    }

    /// The line under the body: what the conventions say of it.
    mutating func refresh(_ context: ScreenContext) {
        guard session.form.has("ente") else { return }
        var note: String?
        if let dati = dati(context), dati.ruolo.isDiAltroEnte, !dati.ente.isEmpty {
            let who = Operatore(
                id: Identifier(0), codice: "", cognome: "", nome: "", ente: dati.ente, ruolo: dati.ruolo)
            note =
                switch CoperturaConvenzione.of(who, convenzioni.map(\.dati), on: context.oggi) {
                case .nonRichiesta: nil
                case .inVigore(_, let fino): "convenzione fino al \(fino.italianShort)"
                case .futura(let dal): "convenzione dal \(dal.italianShort)"
                case .finita(let al): "! convenzione finita il \(al.italianShort)"
                case .nessuna: "! senza convenzione"
                }
        }
        session.form["ente"].note = note
    }
}
