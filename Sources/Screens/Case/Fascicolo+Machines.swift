// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension Fascicolo {
    /// What the guards of axis A can be told from the case file alone.
    func domandaContext(_ context: ScreenContext) -> DomandaContext {
        DomandaContext(
            of: domanda, hasCodiceFiscale: nucleo.richiedente?.persona.dati.codiceFiscale != nil,
            calendario: context.calendario, today: context.oggi)
    }

    /// What the guards of axis B can be told from the case file alone.
    func presaContext(_ context: ScreenContext) -> PresaInCaricoContext {
        PresaInCaricoContext(
            stato: presa?.stato, domanda: domanda.stato, today: context.oggi, ruolo: context.operatore.ruolo,
            esitoAnalisi: presa?.esitoAnalisi, analisiIl: presa?.analisiIl, equipe: equipe.componenti.count,
            isFirmato: presa?.firmataIl != nil, isConvocato: convocazioni.contains { $0.esito == nil },
            presentataIl: domanda.dati.presentataIl, fineProgetto: progetto?.fine,
            quadroChiusoIl: quadro?.chiusoIl)
    }

    /// Why an event of the domanda cannot happen now; nil when it can.
    func refusal(_ event: DomandaEvent, _ context: ScreenContext) -> Refusal? {
        guard case .failure(let refusal) = DomandaMachine.apply(event, in: domandaContext(context)) else { return nil }
        return refusal
    }

    /// Why an event of the case cannot happen now; nil when it can.
    func refusal(_ event: PresaInCaricoEvent, _ context: ScreenContext) -> Refusal? {
        guard case .failure(let refusal) = PresaInCaricoMachine.apply(event, in: presaContext(context)) else {
            return nil
        }
        return refusal
    }

    /// The case file as it is after acts were recorded: enough to say what comes next.
    func after(_ acts: [Act], _ receipts: [Receipt], on date: CalendarDate) -> Fascicolo {
        var next = self
        for receipt in receipts {
            if let stato = receipt.statoDomanda { next.domanda.stato = stato }
            guard let stato = receipt.statoPresa else { continue }
            if next.presa == nil, let id = receipt.presa {
                next.presa = PresaInCarico(id: id, version: 1, domanda: domanda.id, stato: stato, apertaIl: date)
            }
            next.presa?.stato = stato
            if let version = receipt.version { next.presa?.version = version }
        }
        for act in acts {
            switch act {
            case .moveDomanda(_, _, .verifica(let verifica)): next.domanda.verifica = verifica
            case .movePresa(_, _, .incontro(_, let esito, _, _, _)):
                if let last = next.convocazioni.indices.last { next.convocazioni[last].esito = esito }
            default: break
            }
        }
        return next
    }

    /// The words that close a save: the new state, and what comes next when both fit on the line that speaks.
    func outcome(
        _ fact: String, of acts: [Act], _ receipts: [Receipt], _ context: ScreenContext
    ) -> String {
        let next = after(acts, receipts, on: context.oggi)
        guard let step = next.prossimoPasso(on: context.oggi, catalogo: context.session.catalogo) else { return fact }
        let words = "\(fact) Prossimo passo: \(step.titolo)."
        return DisplayWidth.of(words) < context.area.columns ? words : fact
    }
}
