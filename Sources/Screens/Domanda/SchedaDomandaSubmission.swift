// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// F2: the form is written, then its protocol when nothing lacks for it.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let dati = dati(context)
        memory.isSaving = true
        save = .form(missing: dati.missingForProtocollo())
        let act: Act
        switch mode {
        case .nuova(let persona, let nucleo):
            act = .addDomanda(dati, nucleo: nucleo.id, richiedente: persona.id)
        case .modifica(let fascicolo, _):
            act = .amendDomanda(fascicolo.domanda.id, version: Int(value("version")) ?? 0, dati)
        }
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    /// An act is in the archive: the protocol follows, or the case file is shown.
    mutating func advance(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let receipt = receipts.last
        switch save {
        case .form(let missing):
            session.markSaved()
            let effects = rememberEntry(context)
            guard let id = receipt?.domanda ?? storedId else {
                return Reaction(effects: effects, navigation: .pop(.nothing))
            }
            if isProtocollata {
                return leave(id, receipt, Banner("La domanda è salvata.", kind: .done), effects, context)
            }
            guard missing.isEmpty else {
                let words = Banner(Self.draftWords(missing), kind: .done)
                return leave(id, receipt, words, effects, context)
            }
            save = .protocollo(id)
            let act = Act.moveDomanda(id, version: receipt?.version ?? 1, .protocolla)
            return Reaction(effects: effects + [.record([act], context.ticket, discarding: nil)])
        case .protocollo(let id):
            let code = receipt?.codice.map { ": \($0)" } ?? ""
            return leave(id, receipt, Banner("La domanda è protocollata\(code).", kind: .done), [], context)
        case .annullo:
            save = .none
            memory.isSaving = false
            session.markSaved()
            return .go(.pop(.saved("La bozza è annullata.")))
        case .none: return .none
        }
    }

    /// The archive says no: before the form is written it stays open, after it the domanda is there in BOZZA.
    mutating func stop(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if case .protocollo(let id) = save {
            var words = "La domanda è salvata in bozza, ma non è protocollata: riprovare dal fascicolo."
            if case .refused(let refusal) = outcome { words = "Salvata in bozza. \(refusal.sentence)" }
            return leave(id, nil, Banner(words, kind: .problem), [], context)
        }
        save = .none
        memory.isSaving = false
        guard case .conflict(let conflict) = outcome else { return receiveForm(outcome, context) ?? .none }
        guard let id = storedId else { return .none }
        memory.conflict = FormConflict(conflict: conflict)
        return .ask(.load(.fascicolo(id, isOpening: false), context.ticket))
    }

    private var storedId: Identifier<Domanda>? {
        if case .modifica(let fascicolo, _) = mode { return fascicolo.domanda.id }
        return nil
    }

    /// Goes to the case file of a new domanda, back to the one it was opened from.
    private mutating func leave(
        _ id: Identifier<Domanda>, _ receipt: Receipt?, _ words: Banner, _ effects: [Effect], _ context: ScreenContext
    ) -> Reaction {
        save = .none
        memory.isSaving = false
        session.markSaved()
        guard case .nuova = mode, context.operatore.may(.leggiFascicolo) == nil else {
            if words.kind == .problem { return Reaction(effects: effects, navigation: .pop(.nothing), banner: words) }
            return Reaction(effects: effects, navigation: .pop(.saved(words.message)))
        }
        let screen = FascicoloState(domanda: id, codice: receipt?.codice ?? "")
        return Reaction(effects: effects, navigation: .replace(.fascicolo(screen)), banner: words)
    }

    /// The words of a form saved in BOZZA, with the names of what lacks.
    ///
    /// One line of the smallest terminal holds two names; of more the number is told, the case file lists them.
    static func draftWords(_ missing: [Missing]) -> String {
        let names = missing.map { String($0.sentence.prefix { $0 != ":" }) }
        let what =
            switch names.count {
            case 1: "manca \(names[0])"
            case 2: "mancano \(names[0]) e \(names[1])"
            default: "per il protocollo mancano \(names.count) dati"
            }
        return "Domanda salvata in bozza: \(what)."
    }
}
