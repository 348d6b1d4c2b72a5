// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AppUpdate {
    /// Keeps in mind that a case just read is open in an exceptional way.
    static func noteEccezionale(_ state: inout AppState, _ outcome: Outcome, _ ticket: Ticket) {
        guard case .loaded(.fascicolo(let read)) = outcome else { return }
        guard let fino = read.eccezionaleFino else {
            if state.eccezionale?.ticket == ticket { state.eccezionale = nil }
            return
        }
        // A screen above the one that opened it reads it again: the mark stays with the lower one.
        if let open = state.eccezionale, open.codice == read.nome, state.stack.contains(open.ticket) {
            state.eccezionale?.fino = fino
        } else {
            state.eccezionale = AperturaEccezionale(ticket: ticket, codice: read.nome, fino: fino)
        }
    }

    /// Back to the desk when the time is over; what was typed is kept as a draft.
    ///
    /// - Returns: nil when nothing ended.
    static func closeEccezionale(_ state: inout AppState) -> [Effect]? {
        guard let open = state.eccezionale else { return nil }
        guard state.stack.contains(open.ticket) else {
            state.eccezionale = nil
            return nil
        }
        guard state.adesso >= open.fino else { return nil }
        state.eccezionale = nil
        state.palette = nil
        state.help = nil
        let effects = keepEverything(&state) + navigate(&state, .home(nil))
        state.banner = Banner(
            "L'accesso eccezionale\(open.codice.isEmpty ? "" : " a \(open.codice)") è finito: il fascicolo è chiuso.",
            kind: .problem)
        return effects
    }
}
