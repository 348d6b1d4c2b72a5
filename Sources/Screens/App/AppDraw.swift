// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

/// Draws the whole program: title, rule, work, the line that speaks, the keys.
public enum AppDraw {
    /// The picture of `state`.
    public static func draw(_ state: AppState) -> Canvas {
        var canvas = Canvas(size: state.size)
        if let blocco = state.blocco {
            drawLocked(blocco, state, on: &canvas)
            return canvas
        }
        if state.isHidden {
            drawHidden(on: &canvas)
            return canvas
        }
        if state.isTooSmall {
            drawTooSmall(state, on: &canvas)
            return canvas
        }
        let entry = state.stack.current
        let context = state.context(entry.ticket)
        let screen = entry.screen.state
        drawTitle(screen.title, state, on: &canvas)
        canvas.rule(row: 1)
        if let open = state.eccezionale, state.stack.contains(open.ticket) {
            canvas.put(open.parole, row: 1, column: 2, style: .problem, width: state.size.columns - 4)
        }
        screen.draw(on: &canvas, in: state.area, context)
        drawHints(screen, context, state, on: &canvas)
        state.help?.draw(on: &canvas, in: state.area)
        state.palette?.draw(on: &canvas)
        // Over the palette too: why a command cannot be given is read whole.
        if let banner = state.banner {
            canvas.fill(Rect(row: state.size.rows - 2, column: 0, rows: 1, columns: state.size.columns))
            banner.draw(on: &canvas, row: state.size.rows - 2)
        }
        if canvas.cursor == nil { canvas.cursor = Point(row: state.size.rows - 1, column: 0) }
        return canvas
    }

    private static func drawTitle(_ title: String, _ state: AppState, on canvas: inout Canvas) {
        let me = state.session?.operatore
        let place = "\(state.isDimostrazione ? "Demo" : "Percorso") ▸ \(title)"
        var who = me.map { "\($0.nomeBreve) · \($0.ruolo.denominazione)" } ?? ""
        let room = state.size.columns - 3
        // Where I am matters more than my role: the role gives way to the code of a case file.
        if let me, DisplayWidth.of(place) + DisplayWidth.of(who) > room { who = me.nomeBreve }
        canvas.put(
            DisplayWidth.ellipsize(place, to: max(0, room - DisplayWidth.of(who))), row: 0, column: 1, style: .title)
        canvas.put(who, row: 0, right: state.size.columns - 1)
    }

    private static func drawHints(
        _ screen: any ScreenState, _ context: ScreenContext, _ state: AppState, on canvas: inout Canvas
    ) {
        var hints: [HintBar.Hint] = screen.commands(context).filter(\.isShown).map {
            (key: $0.keyHint, label: $0.hint, isAvailable: $0.unavailable == nil)
        }
        hints += [(key: "^K", label: "comandi", isAvailable: true), (key: "F1", label: "aiuto", isAvailable: true)]
        HintBar.draw(hints: hints, on: &canvas, row: state.size.rows - 1)
    }

    /// Neither the screen, nor its title, nor who is at the desk: one line that says how to go on.
    private static func drawHidden(on canvas: inout Canvas) {
        let row = canvas.size.rows / 2
        let line = "Schermo nascosto: F12 lo mostra di nuovo."
        let column = max(0, (canvas.size.columns - DisplayWidth.of(line)) / 2)
        canvas.put(line, row: row, column: column)
        canvas.cursor = Point(row: row, column: column)
    }

    private static func drawTooSmall(_ state: AppState, on canvas: inout Canvas) {
        let lines = [
            "Il terminale è troppo piccolo:", "servono 80 colonne per 24 righe,",
            "ora sono \(state.size.columns) per \(state.size.rows).", "Ingrandire la finestra per continuare.",
        ]
        for (row, line) in lines.enumerated() where row < state.size.rows {
            canvas.put(line, row: row, column: 0)
        }
        canvas.cursor = Point(row: 0, column: 0)
    }
}

extension AppState {
    /// Below the smallest terminal the program says so, and waits.
    var isTooSmall: Bool {
        size.rows < AppState.minimumSize.rows || size.columns < AppState.minimumSize.columns
    }
}
