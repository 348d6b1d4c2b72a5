// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    /// An answer of the archive, or of the comparison above.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(sheet.draftKey, let draft?)): return restore(draft, context)
        case .loaded(.bozza(Self.lastKey, let draft?)): lastEntry = draft.valori
        case .loaded(.fascicolo(let other)) where other.domanda.id == fascicolo.domanda.id:
            return meet(other, context)
        case .recorded(let receipts): return recorded(receipts, context)
        case .refused(let refusal):
            work = .none
            if let key = refusal.missing.first?.field { open(key: key, context) }
            return .problem(refusal.sentence)
        case .conflict(let conflict):
            work = .comparing(conflict)
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .failed: work = .none
        case .archiveChanged where work == .none && sheet.meeting == nil:
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .delivered(let delivery): return resolve(delivery, context)
        default: break
        }
        return .none
    }

    private mutating func restore(_ draft: Bozza, _ context: ScreenContext) -> Reaction {
        guard !sheet.isTouched, readOnlyReason(context) == nil else { return .none }
        sheet.restore(draft)
        refresh(context)
        return .say("La bozza di \(draft.salvata.moment(context)) è ripresa.")
    }

    private mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        let done = work
        work = .none
        guard done != .none else { return .none }
        sheet.markSaved(version: receipts.last?.version)
        if case .closing(let esito) = done {
            return .go(
                .pop(.saved("La scheda è chiusa con esito \(esito.denominazione): si firma il \(esito.documento).")))
        }
        fascicolo.analisi = analisi()
        fascicolo.presa?.version = sheet.version
        refresh(context)
        let progress = analisi().progress(componenti: componenti, on: context.oggi)
        lastEntry = sittingAnswers
        return Reaction(
            effects: [
                .saveDraft(
                    Bozza(chiave: Self.lastKey, titolo: "", valori: lastEntry, domanda: nil, salvata: context.adesso))
            ],
            banner: Banner("La scheda è salvata: \(progress.given) voci su \(progress.asked).", kind: .done))
    }

    /// Joins what another desk saved with what is typed here.
    private mutating func meet(_ other: Fascicolo, _ context: ScreenContext) -> Reaction {
        let pending = work
        let version = other.presa?.version ?? sheet.version
        let isClosed = other.analisi?.isChiusa == true
        if case .comparing(let conflict) = pending {
            work = .none
            fascicolo = other
            if isClosed {
                return .problem(
                    "\(conflict.byWhom) ha chiuso la scheda: quello che è scritto qui resta in bozza.")
            }
            let contested = sheet.meet(other.analisi?.risposte ?? [:], version: version)
            refresh(context)
            if contested.isEmpty {
                return .say("\(conflict.byWhom) ha salvato altre risposte: ora sono unite. F2 salva.")
            }
            righe = contested.map(riga)
            return .go(
                .push(.conflitto(ConflittoState(titolo: title, conflitto: conflict, righe: righe))))
        }
        guard version > sheet.version else { return .none }
        if sheet.isTouched, other.analisi?.risposte ?? [:] != sheet.archived {
            return .say("Un altro posto ha salvato questa scheda: F2 confronta le risposte.")
        }
        fascicolo = other
        _ = sheet.meet(other.analisi?.risposte ?? [:], version: version)
        refresh(context)
        return .none
    }

    private mutating func resolve(_ delivery: Delivery, _ context: ScreenContext) -> Reaction {
        guard case .fields(let chosen) = delivery else {
            sheet.postpone()
            return .none
        }
        sheet.resolve(takingTheirs: RigaConflitto.takenFromTheirs(righe, chosen: chosen))
        refresh(context)
        return .say("La scelta è nella scheda: F2 salva.")
    }

    private func riga(_ contested: SheetSession.Contested) -> RigaConflitto {
        let voce = Self.voce(of: contested.key)
        let owner = contested.key.split(separator: "@").last.flatMap { Int64($0) }
        let name = componenti.first { $0.persona.id.rawValue == owner }?.persona.dati.nomeCompleto
        let label = [voce?.testo ?? contested.key, name].compactMap { $0 }.joined(separator: ", ")
        func words(_ text: String) -> String {
            guard let voce else { return text }
            if voce.isRiservata { return AnswerText.read(text, voce.tipo) }
            return contested.key.hasSuffix("#chi") ? names(text) : AnswerText.read(text, voce.tipo)
        }
        return RigaConflitto(
            id: contested.key, label: label, mio: words(contested.mine), loro: words(contested.theirs))
    }

    /// Draws the block again from the sheet, the focus where it was.
    mutating func refresh(_ context: ScreenContext) {
        componenti = fascicolo.nucleo.componenti(on: context.oggi)
        let focus = session.form.focus
        session.form = Form(fields: fields(of: block, context))
        if let focus { session.form.focus(on: focus) }
    }

    /// Names of the members in a list of numbers.
    func names(_ codes: String) -> String {
        codes.split(separator: ",").compactMap { code in
            componenti.first { String($0.persona.id.rawValue) == code }?.persona.dati.nomeCompleto
        }.joined(separator: ", ")
    }
}
