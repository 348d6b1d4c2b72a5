// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

extension NucleoState {
    /// The whole list of members, and the form that is open, as the text of a draft.
    public func draft(_ context: ScreenContext) -> Bozza? {
        guard isDirty else { return nil }
        var values = ["righe": "\(rows.count)", "version": "\(version)"]
        for (position, row) in rows.enumerated() { Self.write(row, as: "\(position)", to: &values) }
        if let editor {
            values["aperta"] = "\(editor.index)"
            Self.write(editor.edited, as: "form", to: &values)
        }
        var domanda: Identifier<Domanda>?
        if case .modifica(let fascicolo) = mode { domanda = fascicolo.domanda.id }
        return Bozza(chiave: draftKey, titolo: title, valori: values, domanda: domanda, salvata: context.adesso)
    }

    /// Puts a draft back, and asks who its persons are.
    mutating func restore(_ draft: Bozza, _ context: ScreenContext) -> Reaction {
        let count = min(Int(draft.valori["righe"] ?? "") ?? 0, 200)
        let known = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
        let read = (0..<count).compactMap { Self.read("\($0)", in: draft.valori, known) }
        guard !read.isEmpty else { return .none }
        rows = read
        version = Int(draft.valori["version"] ?? "") ?? version
        index = 0
        if let position = Int(draft.valori["aperta"] ?? ""), let row = Self.read("form", in: draft.valori, known) {
            editor = EditorComponente(row, at: min(position, rows.count))
        }
        isDirty = true
        isDraftStale = false
        draftSaved = draft.salvata
        let unknown = Set((rows + [editor?.row].compactMap { $0 }).filter { $0.persona == nil }.map(\.id))
        return Reaction(
            effects: unknown.sorted().map { .load(.persona($0), context.ticket) },
            banner: Banner(draft.resumedWords(context)))
    }

    private static func write(_ row: RigaNucleo, as prefix: String, to values: inout [String: String]) {
        values["\(prefix).persona"] = "\(row.id.rawValue)"
        values["\(prefix).chiave"] = row.key
        values["\(prefix).salvata"] = FieldParsing.text(row.isStored)
        for (name, text) in row.values where !text.isEmpty { values["\(prefix).\(name)"] = text }
    }

    private static func read(
        _ prefix: String, in values: [String: String], _ known: [Identifier<Persona>: RigaNucleo]
    ) -> RigaNucleo? {
        guard let number = Int64(values["\(prefix).persona"] ?? "") else { return nil }
        let id = Identifier<Persona>(number)
        var fields: [String: String] = [:]
        for field in EditorComponente.fields {
            fields[field.id.rawValue] = values["\(prefix).\(field.id.rawValue)"] ?? ""
        }
        var row = RigaNucleo(
            id: id, key: values["\(prefix).chiave"] ?? "\(number)", values: fields,
            isStored: values["\(prefix).salvata"] == "s")
        row.persona = known[id]?.persona
        row.situazione = known[id]?.situazione
        return row
    }
}
