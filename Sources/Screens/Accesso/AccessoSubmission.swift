// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "data", "informativaIl": return CounterChecks.pastDate(text, context)
        case "ora": return FieldParsing.checkTime(text)
        case "esito" where text == EsitoAccesso.domanda.rawValue && persona == nil:
            return .refused(
                Problem("persona_mancante", "Per la domanda serve la persona: Esc torna alla ricerca."))
        default: return .accepted(text)
        }
    }

    /// Remarks that follow from the answers.
    mutating func refresh(_ context: ScreenContext) {
        let isOther = value("interlocutore") != Interlocutore.interessato.rawValue
        session.form["interlocutore"].note = isOther ? "notizie della domanda solo con la delega" : nil
        let goesOn = value("esito") == EsitoAccesso.domanda.rawValue && canGoOn(context)
        session.form["esito"].note = goesOn ? "poi si passa alla domanda" : nil
    }

    /// F2: the contact is recorded.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        memory.isSaving = true
        return .ask(.record([.recordAccesso(dati)], context.ticket, discarding: session.draftKey))
    }

    private func dati(_ context: ScreenContext) -> DatiAccesso? {
        guard let data = FieldParsing.date(value("data"), context), let ora = FieldParsing.time(value("ora")),
            let punto = Int64(value("punto")), let modalita = ModalitaAccesso(rawValue: value("modalita")),
            let interlocutore = Interlocutore(rawValue: value("interlocutore")),
            let invio = Invio(rawValue: value("inviatoDa")), let esito = EsitoAccesso(rawValue: value("esito"))
        else { return nil }
        return DatiAccesso(
            data: data, ora: ora, punto: Identifier(punto), modalita: modalita, interlocutore: interlocutore,
            inviatoDa: invio, persona: persona?.id,
            motivi: value("motivi").split(separator: ",").compactMap { MotivoAccesso(rawValue: String($0)) },
            informativaIl: FieldParsing.date(value("informativaIl"), context), esito: esito, note: value("note"))
    }

    func canGoOn(_ context: ScreenContext) -> Bool {
        persona != nil && context.operatore.may(.compilaDomanda) == nil
    }

    /// The contact is in the archive: on to the domanda when one was filled, else back.
    mutating func finish(_ context: ScreenContext) -> Reaction {
        memory.isSaving = false
        let effects = rememberEntry(context)
        session.markSaved()
        let who = persona.map { " di \($0.dati.nomeCompleto)" } ?? ""
        let words = "L'accesso\(who) è registrato."
        guard value("esito") == EsitoAccesso.domanda.rawValue, let persona, canGoOn(context) else {
            return Reaction(effects: effects, navigation: .pop(.saved(words)))
        }
        let next: Screen =
            if let nucleo {
                .domanda(SchedaDomandaState(mode: .nuova(richiedente: persona, nucleo: nucleo)))
            } else {
                .nucleo(NucleoState(mode: .nuovo(richiedente: persona)))
            }
        return Reaction(effects: effects, navigation: .replace(next), banner: Banner(words, kind: .done))
    }
}
