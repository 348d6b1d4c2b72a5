// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaDomandaState {
    /// The requirements in so many rows: what is not met first, one a row; the others together when they do not fit.
    func requirementLines(_ live: PreVerifica, rows: Int, columns: Int) -> [(text: String, style: Style)] {
        let open = live.requisiti.filter { if case .oltreIlLimite = $0.esito { true } else { false } }
        let rest = live.requisiti.filter { if case .oltreIlLimite = $0.esito { false } else { true } }
        var lines = open.map { (text: Self.line($0, columns: columns), style: Style.problem) }
        if lines.count + rest.count <= rows {
            lines += rest.map { (text: Self.line($0, columns: columns), style: Style.plain) }
            return lines
        }
        for word in ["da completare", "soddisfatto", "non richiesto"] {
            let names = rest.filter { $0.esito.denominazione == word }.map(\.nome)
            guard !names.isEmpty else { continue }
            let title = word == "soddisfatto" && names.count > 1 ? "soddisfatti" : word
            lines += DisplayWidth.wrap("\(title): \(names.joined(separator: ", "))", to: columns - 2).enumerated().map {
                (text: ($0.offset == 0 ? "" : "  ") + $0.element, style: .plain)
            }
        }
        guard lines.count > rows, rows > 0 else { return lines }
        return lines.prefix(rows - 1) + [(text: "F9 mostra tutti i requisiti", style: .faint)]
    }

    private static func line(_ riga: RigaRequisito, columns: Int) -> String {
        let name = DisplayWidth.pad(riga.nome, to: 25)
        switch riga.esito {
        case .oltreIlLimite:
            let article = riga.fonte.breve.split(separator: " ").prefix { $0 != "lett." }.joined(separator: " ")
            let text = "\(riga.esito.denominazione), \(article)"
            return DisplayWidth.of(name + text) <= columns ? name + text : "\(riga.nome): \(text)"
        case .nonRichiesto: return "\(name)\(riga.esito.denominazione) a questa data"
        default: return name + riga.esito.denominazione
        }
    }
}
