// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension NucleoState {
    /// The picture: the members, what the law counts of them, the form of one.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let wanted = rows.count + 1
        let room = editor == nil ? area.rows - 6 : min(area.rows - 12, 8)
        let height = max(3, min(wanted, room))
        table(context).draw(
            on: &canvas, in: Rect(row: area.row, column: 0, rows: height, columns: area.columns),
            isFocused: editor == nil)
        let cursor = canvas.cursor
        var row = drawProfile(on: &canvas, row: area.row + height + 1, area, context)
        canvas.cursor = cursor
        if let editor {
            canvas.put(Self.name(editor.row), row: row, column: 1, style: .title, width: area.columns - 2)
            row += 1
            editor.session.form.draw(
                on: &canvas, in: Rect(row: row, column: 1, rows: max(1, area.maxRow - row), columns: area.columns - 2))
        } else {
            drawProblems(on: &canvas, row: row, area, context)
        }
        let draft: DraftStatus = isDraftStale ? .waiting : isDirty ? .kept(draftSaved) : .nothing
        FormPosition.draw(position, draft, on: &canvas, context)
    }

    private var position: String {
        editor.flatMap { FormPosition.words($0.session.form) } ?? "Componente \(index + 1) di \(rows.count)."
    }

    private func table(_ context: ScreenContext) -> Table<Int> {
        var table = Table<Int>(
            columns: [
                TableColumn(title: "componente"), TableColumn(title: "nascita", width: 10),
                TableColumn(title: "età", width: 4, alignment: .right), TableColumn(title: "parentela", width: 20),
                TableColumn(title: "uscita", width: 10),
            ],
            rows: rows.enumerated().map { position, row in
                let nascita = row.persona?.dati.nascita
                return TableRow(
                    id: position,
                    cells: [
                        Self.name(row), nascita?.italian ?? "", nascita.map { "\($0.age(on: context.oggi))" } ?? "",
                        row.parentela?.denominazione ?? "da indicare", row.values["al"] ?? "",
                    ], style: (row.values["al"] ?? "").isEmpty ? .plain : .faint)
            })
        table.select(index: index)
        return table
    }

    private static func name(_ row: RigaNucleo) -> String {
        row.persona?.dati.nomeCompleto ?? "persona \(row.id.rawValue)"
    }

    private func drawProfile(
        on canvas: inout Canvas, row: Int, _ area: Rect, _ context: ScreenContext
    ) -> Int {
        let profile = ProfiloNucleo(of: nucleo(context), on: context.oggi)
        let count = profile.componenti == 1 ? "1 componente" : "\(profile.componenti) componenti"
        let children = profile.minori == 1 ? "1 minore" : "\(profile.minori) minori"
        var words = [count, "\(children) (\(profile.zeroTre) in età 0-3)", "\(profile.etaAttiva) in età attiva"]
        if profile.isMonogenitoriale { words.append("monogenitoriale") }
        if profile.hasPrimiMilleGiorni { words.append("primi mille giorni") }
        if profile.fuori > 0 { words.append(profile.fuori == 1 ? "1 non conta" : "\(profile.fuori) non contano") }
        let lines = DisplayWidth.wrap("Oggi: " + words.joined(separator: ", "), to: area.columns - 4)
        for (offset, line) in lines.enumerated() { canvas.put(line, row: row + offset, column: 3) }
        return row + lines.count + 1
    }

    private func drawProblems(on canvas: inout Canvas, row: Int, _ area: Rect, _ context: ScreenContext) {
        let sentences = problems(context).map(\.sentence) + remarks(context)
        let lines = sentences.flatMap { DisplayWidth.wrap("! " + $0, to: area.columns - 4) }
        for (offset, line) in lines.prefix(max(0, area.maxRow - row)).enumerated() {
            canvas.put(line, row: row + offset, column: 3, style: .problem)
        }
    }

    /// Who is also elsewhere, and how many differences wait: looked at, never blocking.
    private func remarks(_ context: ScreenContext) -> [String] {
        guard case .modifica(let fascicolo) = mode else { return [] }
        let elsewhere = fascicolo.atti.altrove.map { presence in
            let name = fascicolo.nucleo.componenti.last { $0.persona.id == presence.persona }?.persona.dati.nomeCompleto
            return "\(name ?? "Un componente") è anche nel nucleo \(presence.nucleo): controllare la DSU."
        }
        let confronto = ConfrontoNucleo(
            of: fascicolo.nucleo, registrate: fascicolo.atti.composizioni, on: context.oggi)
        guard confronto.composizioni.count > 1 else { return elsewhere }
        let open = confronto.aperte(fascicolo.atti.rilievi).count
        guard open > 0 else { return elsewhere }
        return elsewhere + [(open == 1 ? "1 difformità aperta" : "\(open) difformità aperte") + ": R le mostra."]
    }
}
