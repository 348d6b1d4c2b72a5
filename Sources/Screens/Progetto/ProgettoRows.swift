// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ProgettoState {
    /// The rows of the part on the screen, the selection where it was.
    mutating func refreshRows() {
        let columns = Self.columns(parte)
        if table.columns != columns { table = Table(columns: columns, emptyText: Self.emptyText(parte)) }
        table.reload(rows(of: parte))
    }

    private func rows(of parte: ParteProgetto) -> [TableRow<LuogoProgetto>] {
        switch parte {
        case .testata: return []
        case .obiettivi:
            return rows(.obiettivi).enumerated().flatMap { index, row -> [TableRow<LuogoProgetto>] in
                let area = AreaObiettivo(rawValue: row.fields[0])?.denominazione ?? "da scegliere"
                let own = TableRow(
                    id: LuogoProgetto.obiettivo(index),
                    cells: ["\(index + 1) \(Self.line(row.fields[1]))", area, names(row.fields[2]), ""],
                    mark: row.results.isEmpty ? "!" : "")
                return [own]
                    + row.results.enumerated().map { number, result in
                        TableRow(
                            id: .risultato(index, number),
                            cells: [
                                "  \(index + 1).\(number + 1) \(Self.line(result[0]))", result[1],
                                StatoRisultato(rawValue: result[5])?.denominazione ?? "",
                                CalendarDate(iso: result[4])?.italian ?? result[4],
                            ], mark: result[4].isEmpty ? "!" : "")
                    }
            }
        case .interventi:
            return rows(.interventi).enumerated().map { index, row in
                let name = catalogo.first { $0.codice == row.fields[0] }?.denominazione ?? row.fields[0]
                return TableRow(
                    id: .intervento(index),
                    cells: [
                        row.fields[0], Self.line(name), names(row.fields[1]), row.fields[3],
                        nationalNote(row.fields[0]) == nil ? "" : "sì",
                        StatoIntervento(rawValue: row.fields[8])?.denominazione ?? "",
                    ])
            }
        case .impegni:
            return rows(.impegni).enumerated().map { index, row in
                TableRow(
                    id: .impegno(index),
                    cells: [
                        "\(index + 1) \(Self.line(row.fields[2]))",
                        TipoImpegno(rawValue: row.fields[1])?.denominazione ?? "da scegliere", names(row.fields[0]),
                        row.fields[3],
                    ])
            }
        }
    }

    private static func line(_ text: String) -> String {
        text.isEmpty ? "-" : String(text.prefix(160).map { $0.isNewline ? " " : $0 })
    }

    private static func columns(_ parte: ParteProgetto) -> [TableColumn] {
        switch parte {
        case .testata: []
        case .obiettivi:
            [
                TableColumn(title: "obiettivi e risultati attesi"), TableColumn(title: "area, misura", width: 16),
                TableColumn(title: "di chi, stato", width: 14), TableColumn(title: "entro", width: 10),
            ]
        case .interventi:
            [
                TableColumn(title: "codice", width: 7), TableColumn(title: "intervento"),
                TableColumn(title: "per chi", width: 15), TableColumn(title: "fondo", width: 7),
                TableColumn(title: "naz.", width: 4), TableColumn(title: "stato", width: 12),
            ]
        case .impegni:
            [
                TableColumn(title: "impegni"), TableColumn(title: "tipo", width: 20),
                TableColumn(title: "chi", width: 15), TableColumn(title: "ogni quanto", width: 14),
            ]
        }
    }

    private static func emptyText(_ parte: ParteProgetto) -> String {
        switch parte {
        case .testata: ""
        case .obiettivi: "Nessun obiettivo: N ne aggiunge uno."
        case .interventi: "Nessun intervento: N ne aggiunge uno."
        case .impegni: "Nessun impegno: N ne aggiunge uno."
        }
    }

    /// Opens a part on its list.
    mutating func open(_ parte: ParteProgetto) {
        self.parte = parte
        opened = nil
        refreshRows()
    }

    /// Opens the form of a row, or of the head.
    mutating func open(_ luogo: LuogoProgetto) {
        parte = luogo.parte
        refreshRows()
        table.select(luogo)
        opened = luogo
        session.form = Form(fields: fields(of: luogo))
    }

    /// Adds a row of the kind of `luogo`, and opens it.
    mutating func add(like luogo: LuogoProgetto) {
        var fields = [String](repeating: "", count: luogo.names.count)
        if let place = luogo.names.firstIndex(of: "stato") { fields[place] = "previsto" }
        if let place = luogo.names.firstIndex(of: "persona") { fields[place] = Self.everybody }
        let added: LuogoProgetto
        switch luogo {
        case .testata: return
        case .risultato(let objective, _):
            var row = row(.obiettivi, objective)
            row.results.append(fields)
            added = .risultato(objective, row.results.count - 1)
            sheet.set("obiettivi.\(objective)", row.text)
        case .obiettivo, .intervento, .impegno:
            let count = rows(luogo.parte).count
            added = luogo.sibling(count)
            sheet.set("\(luogo.parte.prefix)\(count)", RigaProgetto(fields: fields).text)
        }
        open(added)
    }

    /// Takes a row away; an objective goes with its results.
    mutating func remove(_ luogo: LuogoProgetto) {
        var rows = rows(luogo.parte)
        switch luogo {
        case .testata: return
        case .risultato(let objective, let index):
            guard rows.indices.contains(objective), rows[objective].results.indices.contains(index) else { return }
            rows[objective].results.remove(at: index)
        case .obiettivo(let index), .intervento(let index), .impegno(let index):
            guard rows.indices.contains(index) else { return }
            rows.remove(at: index)
        }
        replace(luogo.parte, rows)
    }

    /// True when nobody has written anything in the row.
    func isBlank(_ luogo: LuogoProgetto) -> Bool {
        if luogo == .testata { return false }
        if case .obiettivo(let index) = luogo, !row(.obiettivi, index).results.isEmpty { return false }
        return luogo.names.allSatisfy { name in
            let text = value(luogo, name)
            return text.isEmpty || name == "stato" || (name == "persona" && text == Self.everybody)
        }
    }
}
