// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AppDraw {
    /// Nothing of the work: whose desk it is, since when, and how it opens.
    static func drawLocked(_ blocco: Blocco, _ state: AppState, on canvas: inout Canvas) {
        let who =
            state.session.map { "\($0.operatore.nomeBreve) · \($0.operatore.ruolo.denominazione)" } ?? ""
        let dots = String(repeating: "•", count: min(blocco.password.count, 30))
        let how = blocco.conPassword ? "Password: \(dots)" : "Invio sblocca."
        let lines = [
            "Schermo bloccato dalle \(blocco.dalle.italian)", who, "", how, blocco.problema ?? "",
            "Ciò che era scritto è in bozza e torna com'era. F10 esce.",
        ]
        let top = max(0, (canvas.size.rows - lines.count) / 2)
        let column = max(0, (canvas.size.columns - 60) / 2)
        for (offset, line) in lines.enumerated() {
            canvas.put(
                line, row: top + offset, column: column, style: offset == 4 ? .problem : .plain,
                width: canvas.size.columns - column)
        }
        canvas.cursor = Point(row: top + 3, column: column + DisplayWidth.of(how))
    }
}
