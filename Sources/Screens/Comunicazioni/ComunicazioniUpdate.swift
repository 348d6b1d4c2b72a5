// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ComunicazioniState {
    /// Asks for the first window of the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        isExtending = false
        let limit = max(Self.page, voci.count)
        return switch vista {
        case .daComunicare: .ask(.load(.firmeDaComunicare(comune: comune, after: nil, limit: limit), context.ticket))
        case .inAttesa: .ask(.load(.comunicazioniInAttesa(lotto: nil, after: nil, limit: limit), context.ticket))
        case .lotti: .ask(.load(.lottiComunicazioni(before: nil, limit: Self.page), context.ticket))
        }
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

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.firmeDaComunicare(let page)) where vista == .daComunicare:
            totale = page.totale
            scadute = page.scadute
            prossima = page.prossima
            take(page.voci, hasMore: page.prossima != nil, context)
        case .loaded(.comunicazioniInAttesa(let asked, let found)):
            if let asked { return receipt(of: asked, found) }
            guard vista == .inAttesa else { return .none }
            take(found, hasMore: found.count >= Self.page, context)
        case .loaded(.lottiComunicazioni(let found)) where vista == .lotti:
            lotti = isExtending ? lotti + found : found
            hasMore = found.count == Self.page
            isExtending = false
            show(context)
        case .printing(.done(let path)):
            var reaction = appear(context)
            reaction.banner = Banner("Il file del lotto è scritto: \(path)", kind: .done)
            return reaction
        case .printing(.failed(let sentence)), .printing(.exists(let sentence)): return .problem(sentence)
        case .delivered:
            scelte = []
            return appear(context)
        case .archiveChanged: return appear(context)
        case .refused(let refusal):
            lottoChiesto = nil
            return .problem(refusal.sentence)
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri":
            guard let voce else { return .ignored }
            return .go(.push(.fascicolo(FascicoloState(domanda: voce.domanda, codice: voce.codice))))
        case "segna": return toggle(context)
        case "lotto": return .go(.push(.lottoComunicazioni(LottoComunicazioniState(.nuovo(composizione)))))
        case "ricevuta": return .go(.push(.lottoComunicazioni(LottoComunicazioniState(.ricevuta(soggette)))))
        case "scarto": return .go(.push(.lottoComunicazioni(LottoComunicazioniState(.scarto(soggette)))))
        case "ricevuta_lotto":
            guard let lotto = voce?.lotto else { return .ignored }
            lottoChiesto = lotto
            let all = DatiLottoComunicazioni.massimo
            return .ask(.load(.comunicazioniInAttesa(lotto: lotto, after: nil, limit: all), context.ticket))
        case "file":
            guard let lotto else { return .ignored }
            return .ask(.writeComunicazioni(lotto.numero, context.ticket))
        case "comune": dialog = Self.comuneDialog(comune, context)
        case "dopo": return change(by: 1, context)
        case "prima": return change(by: -1, context)
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
        return .none
    }

    static func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 9) }

    private mutating func take(_ found: [VoceComunicazione], hasMore: Bool, _ context: ScreenContext) {
        voci = isExtending ? voci + found : found
        self.hasMore = hasMore
        scelte = scelte.filter { id in voci.contains { $0.presa == id } }
        isExtending = false
        show(context)
    }

    private mutating func receipt(of lotto: String, _ found: [VoceComunicazione]) -> Reaction {
        guard lottoChiesto == lotto else { return .none }
        lottoChiesto = nil
        guard !found.isEmpty else { return .problem("Nel lotto \(lotto) nessuna firma aspetta la ricevuta.") }
        return .go(.push(.lottoComunicazioni(LottoComunicazioniState(.ricevuta(found)))))
    }

    private mutating func toggle(_ context: ScreenContext) -> Reaction {
        guard let voce else { return .ignored }
        if scelte.remove(voce.presa) == nil { scelte.insert(voce.presa) }
        show(context)
        _ = table.handle(.down, visibleRows: Self.visibleRows(context))
        return .none
    }

    private mutating func change(by step: Int, _ context: ScreenContext) -> Reaction {
        let all = ComunicazioniVista.allCases
        let now = all.firstIndex(of: vista) ?? 0
        self = ComunicazioniState(comune: comune)
        vista = all[(now + step + all.count) % all.count]
        return appear(context)
    }

    /// The rows after those read so far.
    private mutating func extend(_ context: ScreenContext) -> Reaction {
        guard !isExtending, hasMore else { return .none }
        isExtending = true
        return switch vista {
        case .daComunicare:
            .ask(.load(.firmeDaComunicare(comune: comune, after: prossima, limit: Self.page), context.ticket))
        case .inAttesa:
            .ask(
                .load(.comunicazioniInAttesa(lotto: nil, after: voci.last?.presa, limit: Self.page), context.ticket))
        case .lotti: .ask(.load(.lottiComunicazioni(before: lotti.last?.id, limit: Self.page), context.ticket))
        }
    }
}
