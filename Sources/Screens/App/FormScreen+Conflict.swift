// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormScreen {
    /// Opens the comparison of what is typed with `theirs`, the raw text of the fields as the archive holds them now.
    ///
    /// When nothing differs there is nothing to choose: the new version is taken and F2 saves again.
    mutating func compare(_ theirs: [String: String], titolo: String, _ context: ScreenContext) -> Reaction {
        guard var pending = memory.conflict else { return .none }
        pending.theirs = theirs
        pending.rows = session.form.fields.compactMap { field in
            guard let other = theirs[field.id.rawValue], other != field.value else { return nil }
            var shown = field
            shown.value = other
            return RigaConflitto(
                id: field.id.rawValue, label: field.label, mio: field.shownValue, loro: shown.shownValue)
        }
        guard !pending.rows.isEmpty else {
            memory.conflict = nil
            return .say("\(pending.conflict.byWhom) ha salvato gli stessi dati: F2 salva.")
        }
        memory.conflict = pending
        let screen = ConflittoState(titolo: titolo, conflitto: pending.conflict, righe: pending.rows)
        return .go(.push(.conflitto(screen)))
    }

    /// Takes the choice made in the comparison; true when there was one to take.
    mutating func settleConflict(_ choice: [String: String], _ context: ScreenContext) -> Bool {
        guard let pending = memory.conflict else { return false }
        for id in pending.taken(choice) { session.fill(FieldID(rawValue: id), pending.theirs[id] ?? "") }
        memory.conflict = nil
        refresh(context)
        return true
    }
}
