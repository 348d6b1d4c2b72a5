// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The household before and after an event, side by side; a split has the new household under the old one.
struct PrimaDopo: Hashable, Sendable {
    /// Who was in it, with the kinship.
    let prima: [String]
    /// Who is in it; nil until the event can be read.
    let dopo: [String]?
    /// Title of the left column.
    var titoloPrima = "prima"
    /// Title of the right column.
    var titoloDopo = "dopo"

    init(prima: [String], dopo: [String]?, titoloPrima: String = "prima") {
        self.prima = prima
        self.dopo = dopo
        self.titoloPrima = titoloPrima
    }

    /// An event as it will be.
    init(_ evento: EventoNucleo, nucleo: Nucleo, altro: Nucleo?) {
        var people = Dictionary((nucleo.componenti + (altro?.componenti ?? [])).map { ($0.persona.id, $0.persona) }) {
            first, _ in first
        }
        if case .nascita(let dati, _) = evento.variazione {
            people[Identifier(0)] = Persona(id: Identifier(0), version: 0, dati: dati)
        }
        let esito = evento.applied(
            to: nucleo.componenti.map(\.dati), altro: altro?.componenti.map(\.dati) ?? [])
        func names(_ righe: [DatiComponente]) -> [String] {
            righe.filter { $0.isMember(on: evento.data) }.map { riga in
                Self.name(people[riga.persona]?.dati.nomeCompleto ?? "nuovo componente", riga.parentela)
            }
        }
        prima = Self.names(nucleo.componenti(on: evento.data))
        var after = names(esito.dopo)
        if case .separazione = evento.variazione, let rows = esito.altro, !rows.isEmpty {
            after += ["nel nuovo nucleo:"] + names(rows)
        }
        dopo = after
        titoloDopo = "dal \(evento.data.italian)"
    }

    /// An event of the history.
    init(_ evento: EventoNucleoRegistrato) {
        prima = evento.prima.map { Self.name($0.nominativo, $0.parentela) }
        dopo = evento.dopo.map { Self.name($0.nominativo, $0.parentela) }
        titoloDopo = "dal \(evento.data.italian)"
    }

    /// Members with their kinship.
    static func names(_ componenti: [Componente]) -> [String] {
        componenti.map { name($0.persona.dati.nomeCompleto, $0.dati.parentela) }
    }

    private static func name(_ nominativo: String, _ parentela: Parentela) -> String {
        "\(nominativo), \(parentela.denominazione)"
    }

    /// Rows under the titles.
    var rows: Int { max(prima.count, dopo?.count ?? 0) }

    /// Draws the two columns, or the left one alone on the whole width; what differs is marked with a sign, not by colour.
    func draw(on canvas: inout Canvas, row: Int, maxRow: Int, columns: Int) {
        let half = (columns - 4) / 2
        let left = dopo == nil ? columns - 4 : half - 2
        canvas.put(titoloPrima, row: row, column: 3, style: .title)
        canvas.put(dopo == nil ? "" : titoloDopo, row: row, column: 3 + half, style: .title)
        let before = Set(prima)
        let title = dopo?.firstIndex { $0.hasSuffix(":") } ?? dopo?.count ?? 0
        let after = Set(dopo?.prefix(title) ?? prima[...])
        for index in 0..<rows where row + 1 + index < maxRow {
            if prima.indices.contains(index) {
                let sign = after.contains(prima[index]) ? "  " : "- "
                put(sign + prima[index], on: &canvas, row: row + 1 + index, column: 3, width: left)
            }
            if let dopo, dopo.indices.contains(index) {
                let isSame = index < title && before.contains(dopo[index])
                let sign = isSame || index == title ? "  " : "+ "
                put(sign + dopo[index], on: &canvas, row: row + 1 + index, column: 3 + half, width: half - 2)
            }
        }
    }

    private func put(_ text: String, on canvas: inout Canvas, row: Int, column: Int, width: Int) {
        canvas.put(DisplayWidth.ellipsize(text, to: width), row: row, column: column)
    }
}
