// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension NucleoState {
    /// Opens the form on a row.
    mutating func edit(_ position: Int, focus: FieldID?) -> Reaction {
        guard rows.indices.contains(position) else { return .none }
        editor = EditorComponente(rows[position], at: position, focus: focus)
        return .none
    }

    /// F2 in the form: the row takes what it says.
    mutating func confirm(_ context: ScreenContext) -> Reaction {
        guard var open = editor else { return .none }
        open.session.form.finish()
        let isComplete = open.session.checkAll { Self.check($0, $1, context) }
        editor = open
        guard isComplete else { return .problem("Un dato è da correggere.") }
        if open.index < rows.count { rows[open.index] = open.edited } else { rows.append(open.edited) }
        index = min(open.index, rows.count - 1)
        editor = nil
        touch()
        return .say("Il componente è nell'elenco: F2 salva il nucleo.")
    }

    /// F4 in the form: what the member above has in this field.
    mutating func repeatAbove() -> Reaction {
        guard let open = editor, let field = open.session.form.focus else { return .ignored }
        let above = rows[..<min(open.index, rows.count)].reversed().compactMap { $0.values[field.rawValue] }
        guard let value = above.first(where: { !$0.isEmpty }) else {
            return .problem("Sopra non c'è ancora un valore da ripetere.")
        }
        editor?.session.fill(field, value)
        touch()
        return .none
    }

    /// Esc in the form: the row stays as it was.
    mutating func closeEditor() -> Reaction {
        let isNew = editor.map { $0.index >= rows.count } ?? false
        let isChanged = editor.map { $0.edited.values != $0.row.values } ?? false
        editor = nil
        if isNew { return .say("Il componente non è aggiunto.") }
        return isChanged ? .say("Le modifiche al componente non sono prese.") : .none
    }

    /// X: a stored member leaves on a day, another goes from the list.
    mutating func leave(_ context: ScreenContext) -> Reaction {
        guard rows.indices.contains(index) else { return .none }
        if rows[index].isStored {
            var row = rows[index]
            if (row.values["al"] ?? "").isEmpty { row.values["al"] = context.oggi.italian }
            editor = EditorComponente(row, at: index, focus: "al")
            return .say("L'ultimo giorno nel nucleo: F2 conferma, Esc annulla.")
        }
        let name = rows[index].persona?.dati.nomeCompleto ?? "Il componente"
        rows.remove(at: index)
        index = max(0, min(index, rows.count - 1))
        touch()
        return .say("\(name) non è più nell'elenco.")
    }

    /// Why a row cannot go: who applies stays in a new household.
    var leaveReason: String? {
        guard case .nuovo = mode, rows.indices.contains(index), rows[index].parentela == .richiedente else {
            return nil
        }
        return "Chi chiede il ReI resta nel nucleo."
    }

    /// The household as typed, with whom is already known.
    func nucleo(_ context: ScreenContext, id: Identifier<Nucleo> = Identifier(0), version: Int = 0) -> Nucleo {
        Nucleo(
            id: id, version: version,
            componenti: rows.compactMap { row in
                guard let dati = row.dati(context), let persona = row.persona else { return nil }
                return Componente(dati: dati, persona: persona)
            })
    }

    /// What keeps the rows from being a household.
    func problems(_ context: ScreenContext) -> [Problem] {
        var found: [Problem] = []
        for row in rows where row.dati(context) == nil {
            let name = row.persona?.dati.nomeCompleto ?? "un componente"
            found.append(
                Problem("riga_incompleta", "Mancano la parentela o l'ingresso di \(name): Invio apre la riga."))
        }
        return found + Nucleo.problems(rows.compactMap { $0.dati(context) }, on: context.oggi)
    }
}
