// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Where what is typed stands: nothing to keep, on the screen only, or in the draft.
enum DraftStatus: Hashable, Sendable {
    /// Nothing is typed that the archive does not hold.
    case nothing
    /// Something typed is not in the draft yet.
    case waiting
    /// Everything typed is in the draft, written at this moment.
    case kept(Instant?)

    /// A sentence for the line under the work, with its full stop; empty when there is nothing to say.
    func sentence(today: CalendarDate) -> String {
        switch self {
        case .nothing: return ""
        case .waiting: return "La bozza si salva tra poco."
        case .kept(nil): return "La bozza è salvata."
        case .kept(let saved?):
            let rome = RomeTime(saved)
            let isToday = rome.date == today
            return "La bozza è salvata (\(isToday ? rome.time.italian : rome.date.italian))."
        }
    }
}
