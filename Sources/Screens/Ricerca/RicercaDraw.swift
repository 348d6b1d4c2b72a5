// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RicercaState {
    /// The picture: what is typed, how many were found, the persons.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put("Cerca", row: area.row + 1, column: 1)
        field.draw(
            on: &canvas, row: area.row + 1, column: 8, width: min(60, area.columns - 10), isFocused: dialog == nil)
        let cursor = canvas.cursor
        canvas.put(words, row: area.row + 2, column: 8, style: .faint, width: area.columns - 9)
        if !hits.isEmpty {
            var shown = table
            shown.columns[0].width = max(20, area.columns / 3 - 7)
            if area.columns < Self.wide { shown.columns.removeLast() }
            shown.draw(on: &canvas, in: Self.tableRect(area), isFocused: true)
        } else if text.isEmpty {
            for (offset, line) in Self.hints.enumerated() {
                canvas.put(line, row: area.row + 4 + offset, column: 8, style: .faint)
            }
        }
        canvas.cursor = cursor
        dialog?.draw(on: &canvas)
    }

    static func visibleRows(_ context: ScreenContext) -> Int {
        Table<Identifier<Persona>>.visibleRows(in: tableRect(context.area))
    }

    private static func tableRect(_ area: Rect) -> Rect {
        Rect(row: area.row + 4, column: 0, rows: max(2, area.rows - 4), columns: area.columns)
    }

    /// Columns from which the code of the case file has room too.
    private static let wide = 100

    private static let hints = [
        "nome e cognome     in qualunque ordine, anche solo una parte",
        "codice fiscale     intero o le prime lettere",
        "protocollo         1234/2018",
        "fascicolo          REI-2018-00311",
    ]

    private var words: String {
        guard !text.isEmpty else { return purpose }
        guard isSettled else { return "Ricerca in corso" }
        switch hits.count {
        case 0 where isJoining: return "Nessuna persona con «\(DisplayWidth.ellipsize(text, to: 30))»."
        case 0 where Self.isPattoSociale(text):
            return "Il patto sociale è il progetto personalizzato: si apre dal fascicolo, con G."
        case 0: return "Nessuna persona con «\(DisplayWidth.ellipsize(text, to: 30))»: F3 ne registra una nuova."
        case 1: return "1 persona"
        case RicercaState.limit...: return "le prime \(hits.count) persone: altre lettere restringono la ricerca"
        default: return "\(hits.count) persone"
        }
    }

    /// The other name of the project: who looks for it is told where it is.
    private static func isPattoSociale(_ text: String) -> Bool {
        let folded = FoldedKey.of(text)
        return folded.count > 5 && ("patto sociale".hasPrefix(folded) || "progetto personalizzato".hasPrefix(folded))
    }

    private var isJoining: Bool {
        if case .unisci = scopo { return true }
        return false
    }

    private var purpose: String {
        switch scopo {
        case .apri: "Si cerca una persona, per aprire il suo fascicolo o i suoi dati."
        case .accesso: "Si cerca la persona di cui si registra l'accesso; F5 se non dice chi è."
        case .domanda: "Si cerca chi chiede il ReI."
        case .unisci: "Si cerca l'altra scheda della stessa persona."
        case .scegli(let what): "Si cerca la persona: \(what)."
        }
    }
}
