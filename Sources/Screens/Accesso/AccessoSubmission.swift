// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "data", "informativaIl", "consegnatoIl": return CounterChecks.pastDate(text, context)
        case "appuntamentoIl": return FieldParsing.checkDate(text, context)
        case "ora", "appuntamentoOra": return FieldParsing.checkTime(text)
        case "chiamante", "delegaDocumento", "chiesto", "servizio", "luogo", "con", "motivoRettifica":
            return CounterChecks.line(text)
        case "esito" where text == EsitoAccesso.domanda.rawValue && persona == nil:
            return .refused(
                Problem("persona_mancante", "Per la domanda serve la persona: Esc torna alla ricerca."))
        default: return .accepted(text)
        }
    }

    /// Shows what the answers ask for, and says whether news of the domanda may be given.
    mutating func refresh(_ context: ScreenContext) {
        let isCaf = context.session.punti.contains { "\($0.id.rawValue)" == value("punto") && $0.isCaf }
        session.form["data"].label = isCaf ? "Ricevuto il" : "Data"
        show(["consegnatoIl"], isCaf)
        let isOther = value("interlocutore") != Interlocutore.interessato.rawValue
        show(["chiamante", "delega"], isOther)
        show(["delegaDocumento"], isOther && value("delega") == "s")
        show(["identita", "chiesto"], value("modalita") == ModalitaAccesso.telefono.rawValue)
        let silence = dati(context)?.senzaNotizie
        session.form.set("notizie", silence ?? "")
        show(["notizie"], silence != nil)
        let esito = EsitoAccesso(rawValue: value("esito"))
        show(["servizio", "mezzo"], esito == .altroServizio)
        show(["appuntamentoIl", "appuntamentoOra", "luogo", "con", "agenda"], esito == .appuntamento)
        session.form.set(
            "agenda", nominato(context).map { "di \($0.nomeBreve)" } ?? "di tutti: «Con» non nomina un solo collega")
        let met = conflitti(context)
        session.form.set("conflitti", met.prefix(3).map { "! \($0)" }.joined(separator: " "))
        show(["conflitti"], !met.isEmpty)
        let goesOn = esito == .domanda && canGoOn(context)
        session.form["esito"].note = goesOn ? "poi si passa alla domanda" : nil
    }

    private mutating func show(_ ids: [FieldID], _ isVisible: Bool) {
        for id in ids where session.form[id].isVisible != isVisible { session.form[id].isVisible = isVisible }
    }

    /// F2: the contact is recorded.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        memory.isSaving = true
        let act: Act =
            if let old = mode.corretto {
                .correctAccesso(old.id, motivo: value("motivoRettifica"), dati)
            } else {
                .recordAccesso(dati)
            }
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    /// What the fields say; hidden ones say nothing, and an outcome not chosen yet counts as none.
    private func dati(_ context: ScreenContext) -> DatiAccesso? {
        guard let data = FieldParsing.date(value("data"), context), let ora = FieldParsing.time(value("ora")),
            let punto = Int64(value("punto")), let modalita = ModalitaAccesso(rawValue: value("modalita")),
            let interlocutore = Interlocutore(rawValue: value("interlocutore")),
            let invio = Invio(rawValue: value("inviatoDa"))
        else { return nil }
        var dati = DatiAccesso(
            data: data, ora: ora, punto: Identifier(punto), modalita: modalita, interlocutore: interlocutore,
            inviatoDa: invio, persona: persona?.id,
            motivi: value("motivi").split(separator: ",").compactMap { MotivoAccesso(rawValue: String($0)) },
            informativaIl: FieldParsing.date(value("informativaIl"), context),
            esito: EsitoAccesso(rawValue: value("esito")) ?? .nessuno, note: value("note"),
            segnalazione: Int64(value("segnalazione")).map { Identifier($0) })
        if interlocutore != .interessato {
            dati.chiamante = value("chiamante")
            dati.delega = FieldParsing.flag(value("delega")).map {
                Delega(isPresentata: $0, documento: $0 ? value("delegaDocumento") : "")
            }
        }
        if modalita == .telefono {
            dati.identita = FieldParsing.flag(value("identita")).map {
                VerificaIdentita(chiesto: value("chiesto"), isSuperata: $0)
            }
        }
        if session.form["consegnatoIl"].isVisible {
            dati.consegnatoIl = FieldParsing.date(value("consegnatoIl"), context)
        }
        if dati.esito == .altroServizio, let mezzo = MezzoRinvio(rawValue: value("mezzo")) {
            dati.rinvio = Rinvio(servizio: value("servizio"), mezzo: mezzo)
        }
        if dati.esito == .appuntamento, let giorno = FieldParsing.date(value("appuntamentoIl"), context) {
            dati.appuntamento = AppuntamentoAccesso(
                data: giorno, ora: FieldParsing.time(value("appuntamentoOra")), luogo: value("luogo"),
                con: value("con"), operatore: nominato(context)?.id)
        }
        return dati
    }

    /// The colleague the words of the appointment name.
    func nominato(_ context: ScreenContext) -> Operatore? {
        Operatore.nominato(
            value("con"),
            in: context.session.operatori.filter { $0.isAttivo && $0.may(.gestisciAgenda) == nil })
    }

    func canGoOn(_ context: ScreenContext) -> Bool {
        persona != nil && mode.corretto == nil && context.operatore.may(.compilaDomanda) == nil
    }

    /// The contact is in the archive: on to the domanda when one was filled, else back.
    mutating func finish(_ context: ScreenContext) -> Reaction {
        memory.isSaving = false
        let effects = rememberEntry(context)
        session.markSaved()
        let who = persona.map { " di \($0.dati.nomeCompleto)" } ?? ""
        guard mode.corretto == nil else {
            return Reaction(
                effects: effects, navigation: .pop(.saved("La rettifica dell'accesso\(who) è registrata.")))
        }
        let words = "L'accesso\(who) è registrato."
        guard value("esito") == EsitoAccesso.domanda.rawValue, let persona, canGoOn(context) else {
            guard mode.turno == nil else {
                let kept = ["punto": value("punto"), "modalita": value("modalita")]
                return Reaction(
                    effects: effects, navigation: .pop(.fields(kept)), banner: Banner(words, kind: .done))
            }
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
