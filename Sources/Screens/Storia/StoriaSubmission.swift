// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension StoriaState {
    /// The question that reads a window of the changes.
    func query(before: CursoreStoria?, _ context: ScreenContext) -> Effect {
        .load(
            .storia(soggetto, before: before, limit: Self.page, isOpening: !isOpened), context.ticket)
    }
}
