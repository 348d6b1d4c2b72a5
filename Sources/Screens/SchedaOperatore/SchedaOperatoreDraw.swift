// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SchedaOperatoreState {
    /// The form, and what the role may do.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(
            on: &canvas, in: Rect(row: area.row, column: area.column, rows: area.rows - 3, columns: area.columns),
            context)
        guard let ruolo = Ruolo(rawValue: value("ruolo")) else { return }
        let lines = DisplayWidth.wrap(Self.words(ruolo), to: area.columns - 4)
        for (offset, line) in lines.prefix(2).enumerated() {
            canvas.put(line, row: area.maxRow - 3 + offset, column: 3, style: .faint)
        }
    }

    private static func words(_ ruolo: Ruolo) -> String {
        switch ruolo {
        case .amministratoreTecnico: "Gestisce il programma e non legge fascicoli."
        case .revisore: "Legge e non scrive nulla."
        case .consulenteCpi, .terzoSettore, .servizioSpecialistico:
            "Legge e scrive solo nei fascicoli di cui fa parte, mentre una convenzione del suo ente è in vigore."
        case .urp: "Registra accessi e domande; dei fascicoli vede a che punto sono."
        case .amministrativo: "Verifica, invia, assegna e convoca; non legge schede e diari."
        case .assistenteSociale: "Segue i nuclei in ogni passo."
        case .supervisore: "Tutto, anche gli operatori; non le voci riservate dell'analisi."
        }
    }
}
