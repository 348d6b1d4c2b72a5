// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AnnullamentoState {
    /// The question: what goes back to what.
    mutating func ask() -> Reaction {
        guard let scelta, scelta.impedimento == nil else { return .ignored }
        dialog = Dialog(
            title: "Annullare: \(scelta.azione)",
            lines: [scelta.diChi] + Self.effects(scelta, 60) + ["Resta nella storia, come annullata."],
            kind: .confirm(yes: "annulla l'azione", no: "lascia com'è"), isYesMarked: false)
        return .none
    }

    /// A key for the question.
    mutating func answer(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch dialog?.handle(key) {
        case .accepted: return submit(context)
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    private mutating func submit(_ context: ScreenContext) -> Reaction {
        dialog = nil
        guard !isSaving, let id = scelta?.modifica, let tipo = scelta?.tipo else { return .none }
        isSaving = true
        return .ask(.record([.undo(id, tipo)], context.ticket, discarding: nil))
    }
}
