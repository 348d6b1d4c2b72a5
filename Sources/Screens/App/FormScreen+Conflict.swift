// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormScreen {
    /// Joins what is typed with `theirs`, the raw text of the fields as the archive holds them now.
    ///
    /// What only one desk changed is taken from that desk; what both changed is compared by the person. When nothing is
    /// left to choose the new version is taken at once, and F2 saves again.
    ///
    /// - Parameter base: the texts as they were read; nil when that version is gone, as for an old draft, and then
    ///   every difference is compared.
    mutating func compare(
        _ theirs: [String: String], base: [String: String]?, titolo: String, _ context: ScreenContext
    ) -> Reaction {
        guard var pending = memory.conflict else { return .none }
        pending.theirs = theirs
        pending.rows = []
        for field in session.form.fields where field.id.rawValue != Self.versionField {
            guard let other = theirs[field.id.rawValue], other != field.value else { continue }
            let old = base?[field.id.rawValue]
            if old == other { continue }
            if old == field.value {
                session.fill(field.id, other)
                continue
            }
            var shown = field
            shown.value = other
            pending.rows.append(
                RigaConflitto(
                    id: field.id.rawValue, label: field.label, mio: field.shownValue, loro: shown.shownValue,
                    unione: UnioneTesti(field.kind)))
        }
        memory.conflict = pending
        guard !pending.rows.isEmpty else {
            _ = settleConflict([:], context)
            return Reaction(
                effects: askPlaceNames(context),
                banner: Banner("\(pending.conflict.byWhom) ha salvato altri campi: sono ripresi qui, F2 salva."))
        }
        let screen = ConflittoState(titolo: titolo, conflitto: pending.conflict, righe: pending.rows)
        return .go(.push(.conflitto(screen)))
    }

    /// Takes the choice made in the comparison and the version of the archive; true when there was one to take.
    mutating func settleConflict(_ choice: [String: String], _ context: ScreenContext) -> Bool {
        guard let pending = memory.conflict else { return false }
        for id in RigaConflitto.takenFromTheirs(pending.rows, chosen: choice) {
            session.fill(FieldID(rawValue: id), pending.theirs[id] ?? "")
        }
        for (id, both) in RigaConflitto.joined(pending.rows, chosen: choice) {
            session.fill(FieldID(rawValue: id), both)
        }
        session.form.set(FieldID(rawValue: Self.versionField), "\(pending.conflict.stored)")
        session.touch()
        memory.conflict = nil
        refresh(context)
        return true
    }

    /// The hidden field that holds the version the form was typed over, so that a draft brings it along.
    static var versionField: String { "version" }
}
