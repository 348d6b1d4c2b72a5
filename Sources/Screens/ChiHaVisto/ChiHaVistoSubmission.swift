// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ChiHaVistoState {
    /// The question that reads a window of the register.
    func query(before: Int64?, _ context: ScreenContext) -> Effect {
        .load(
            .register(
                RegisterQuery(nucleo: fascicolo.nucleo.id), before: before, limit: Self.page, isOpening: !isOpened),
            context.ticket)
    }

    /// The paper for the person who asks: roles and bodies, not names.
    func printIt() -> Reaction { .go(.push(.stampa(StampaState(.chiHaVisto(fascicolo.domanda.id))))) }
}
