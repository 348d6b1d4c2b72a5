// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

/// One line of a paper as it is read on the screen.
struct RigaStampa: Hashable, Sendable {
    var testo: String
    var style: Style

    init(_ testo: String, _ style: Style = .plain) {
        self.testo = testo
        self.style = style
    }

    /// The blocks in lines of at most `width` columns: headings apart, items with a dash, rows of a table together.
    static func lay(_ blocchi: [BloccoStampa], width: Int) -> [RigaStampa] {
        var lines: [RigaStampa] = []
        var before: BloccoStampa.Tipo?
        for blocco in blocchi {
            let isTogether = before == blocco.tipo && (blocco.tipo == .riga || blocco.tipo == .voce)
            if before != nil, !isTogether { lines.append(RigaStampa("")) }
            switch blocco.tipo {
            case .titolo: lines += DisplayWidth.wrap(blocco.testo, to: width).map { RigaStampa($0, .title) }
            case .paragrafo, .riga: lines += DisplayWidth.wrap(blocco.testo, to: width).map { RigaStampa($0) }
            case .voce:
                let text = DisplayWidth.wrap(blocco.testo, to: max(1, width - 2))
                lines += text.enumerated().map { RigaStampa(($0.offset == 0 ? "- " : "  ") + $0.element) }
            case .pagina: lines.append(RigaStampa(String(repeating: "\u{2500}", count: width), .faint))
            }
            before = blocco.tipo
        }
        return lines
    }
}
