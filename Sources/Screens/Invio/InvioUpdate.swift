// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension InvioState {
    /// Asks for the first window of the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        isExtending = false
        guard let coda = vista.coda else {
            return .ask(.load(.lotti(before: nil, limit: Self.page), context.ticket))
        }
        return .ask(.load(.invii(coda, comune: comune, after: nil, limit: max(Self.page, voci.count)), context.ticket))
    }

    /// A key: the question that is open takes it, else the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        switch table.handle(key, visibleRows: Self.visibleRows(context)) {
        case .needsMore: return extend(context)
        case .activated: return perform("apri", context)
        case .moved: return .none
        case .ignored: return .ignored
        }
    }

    /// Text is typed in the question.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }

    /// Pasted text goes to the question.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.invii(let asked, let page)) where asked == vista.coda: take(page, context)
        case .loaded(.lotti(let found)) where vista == .lotti: take(found, context)
        case .loaded(.fascicolo(let found)) where attesa == .verifica(found.domanda.id):
            attesa = nil
            if let reason = PassaggioKind.verifica.unavailable(found, context) { return .problem(reason) }
            return .go(.push(.passaggio(PassaggioState(kind: .verifica, fascicolo: found))))
        case .loaded(.inAttesa(let lotto, let found)) where attesa == .ricevutaDelLotto(lotto):
            attesa = nil
            guard !found.isEmpty else { return .problem("Nel lotto \(lotto) nessuna domanda aspetta la ricevuta.") }
            return .go(.push(.lotto(LottoState(.ricevuta(found)))))
        case .printing(let report): return written(report, context)
        case .delivered(let delivery): return goOn(after: delivery, context)
        case .archiveChanged: return appear(context)
        case .refused(let refusal):
            attesa = nil
            catena = []
            return .problem(refusal.sentence)
        default: break
        }
        return .none
    }

    /// A screen above has closed: the next one of the chain is verified, the list is read again.
    private mutating func goOn(after delivery: Delivery, _ context: ScreenContext) -> Reaction {
        var reaction = appear(context)
        guard case .saved = delivery else {
            catena = []
            return reaction
        }
        if catena.isEmpty, vista == .daInviare, let next = nextToVerify { table.select(next.rawValue) }
        if catena.isEmpty { scelte = [] }
        reaction.effects += verifyNext(context).effects
        return reaction
    }

    private mutating func take(_ page: PaginaInvio, _ context: ScreenContext) {
        totale = page.totale
        scadute = page.scadute
        prossima = page.prossima
        voci = isExtending ? voci + page.voci : page.voci
        scelte = scelte.filter { id in voci.contains { $0.domanda == id } }
        show(context)
        isExtending = false
    }

    private mutating func take(_ found: [LottoInvio], _ context: ScreenContext) {
        lotti = isExtending ? lotti + found : found
        show(context, hasMore: found.count == Self.page)
        isExtending = false
    }

    /// The rows after those read so far.
    private mutating func extend(_ context: ScreenContext) -> Reaction {
        guard !isExtending else { return .none }
        isExtending = true
        guard let coda = vista.coda else {
            return .ask(.load(.lotti(before: lotti.last?.id, limit: Self.page), context.ticket))
        }
        guard let prossima else { return .none }
        return .ask(.load(.invii(coda, comune: comune, after: prossima, limit: Self.page), context.ticket))
    }

    static func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 9) }
}
