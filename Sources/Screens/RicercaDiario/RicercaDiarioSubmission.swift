// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension RicercaDiarioState {
    /// Begins the search of what is typed, or says why it cannot begin.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        if let problema = ParoleCercate(text).problema { return .problem(problema.sentence) }
        guard avanzamento == nil else { return .problem("La ricerca è in corso: Esc la ferma.") }
        cercato = text
        note = []
        table.reload([])
        isFermata = false
        avanzamento = Avanzamento(done: 0, total: 0)
        return .ask(.work(.cercaDiario(text), context.ticket))
    }
}
