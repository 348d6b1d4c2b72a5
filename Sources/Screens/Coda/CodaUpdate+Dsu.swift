// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension CodaState {
    /// The space bar: marks the row, and goes down.
    mutating func toggle(_ context: ScreenContext) -> Reaction {
        guard coda.isOfDsu, let voce = selected else { return .ignored }
        if scelte.remove(voce.domanda) == nil { scelte.insert(voce.domanda) }
        table.reload(
            rows(voci, from: precedenti, context), hasMoreBefore: table.hasMoreBefore, hasMoreAfter: table.hasMoreAfter)
        switch table.handle(.down, visibleRows: visibleRows(context)) {
        case .needsMore(let window): return ask(window, context)
        default: return .none
        }
    }

    /// L: the letters for the rows marked, or for all those of the list.
    mutating func askLetters(_ context: ScreenContext) -> Reaction {
        let marked = voci.map(\.domanda).filter { scelte.contains($0) }
        guard marked.isEmpty else { return openLetters(marked) }
        lettere = .chieste
        return .ask(
            .load(.coda(coda, filtro, after: nil, before: nil, limit: LettereDsu.massimo), context.ticket))
    }

    /// All the rows of the list have come: their letters are opened.
    mutating func openLetters(_ pagina: PaginaCoda) -> Reaction {
        lettere = nil
        guard !pagina.voci.isEmpty else { return .problem("La lista è vuota: non c'è nessuna lettera da fare.") }
        var reaction = openLetters(pagina.voci.map(\.domanda))
        if pagina.hasMore {
            reaction.banner = Banner(
                "Sono le prime \(LettereDsu.massimo) di \(pagina.totale.text): filtrare per comune per fare le altre.")
        }
        return reaction
    }

    private mutating func openLetters(_ ids: [Identifier<Domanda>]) -> Reaction {
        lettere = .aperte(ids)
        return .go(.push(.stampa(StampaState(.lettereDsu(ids)))))
    }

    /// The paper was closed: only who made the letters knows whether they were.
    mutating func askWhetherMade() {
        guard case .aperte(let ids) = lettere else { return }
        lettere = .daConfermare(ids)
        let count = ids.count == 1 ? "1 lettera" : "\(ids.count) lettere"
        dialog = Dialog(
            title: "Lettere sulla DSU", lines: ["\(count): sono state stampate o salvate?"],
            kind: .confirm(yes: "segna che sono fatte oggi", no: "non segna niente"))
    }

    /// The answer: the day is recorded for each household.
    mutating func answerLetters(_ isYes: Bool, _ context: ScreenContext) -> Reaction {
        guard case .daConfermare(let ids) = lettere else { return .none }
        lettere = nil
        guard isYes else { return .none }
        scelte = []
        return .ask(.record([.recordLettereDsu(ids)], context.ticket, discarding: nil))
    }
}
