// SPDX-License-Identifier: EUPL-1.2

import CNcurses
public import Canvas

/// The terminal of this process, through ncurses.
///
/// There is one for a process at a time, and one thread uses it. Whatever happens afterwards, a signal, a trap,
/// the end of the process, the terminal is given back as it was found.
public final class CursesTerminal: TerminalDriver {
    /// What was drawn last, or nil when nothing of it can be relied on.
    private var shown: Canvas?
    private var painter: RowPainter
    private let hasColours: Bool
    /// A change of size that came in the middle of a paste.
    private var isResizePending = false

    /// What stays on the terminal when the program breaks; in ASCII, for any terminal.
    private static let lastWords = "Percorso si e' interrotto per un errore del programma."

    /// Takes the terminal: full screen, keys one by one, no echo.
    ///
    /// `environment` is read for `TERM`, `NO_COLOR`, `ESCDELAY` and the locale.
    /// - Throws: `TerminalProblem` when there is no terminal, or not one that can be drawn on.
    public init(environment: [String: String]) throws(TerminalProblem) {
        let traits = TerminalTraits(environment: environment)
        let result = traits.terminal.withCString { name in
            CursesTerminal.lastWords.withCString { lastWords in
                cn_open(
                    cn_settings(
                        terminal: name, escape_delay: Int32(traits.escapeDelay), use_colours: traits.wantsColours,
                        use_paste: traits.supportsPaste, last_words: lastWords, prefer_utf8: traits.prefersUTF8))
            }
        }
        switch Int(result) {
        case CN_OPENED: break
        case CN_NOT_A_TERMINAL: throw .notATerminal
        case CN_NO_CURSOR_ADDRESSING: throw .noCursorAddressing(traits.terminal)
        default: throw .unknownTerminal(traits.terminal)
        }
        hasColours = cn_has_colours()
        painter = RowPainter(encoder: CellEncoder(isASCII: !cn_is_utf8(), width: { Int(cn_width($0)) }))
    }

    deinit {
        cn_close()
    }

    /// The rows and columns of now.
    public var size: Size {
        Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
    }

    /// Waits for the next event, at most `timeoutMilliseconds`; then it is `.wake`.
    ///
    /// Ctrl-L sends the whole screen again before it is told.
    public func nextEvent(timeoutMilliseconds: Int) -> InputEvent {
        if isResizePending {
            isResizePending = false
            return .resize(size)
        }
        let event = cn_read(Int32(clamping: timeoutMilliseconds))
        switch Int(event.kind) {
        case CN_CHARACTER:
            let key = CursesKey.of(scalar: event.code)
            if key == .control("l") { cn_repaint() }
            return .key(key)
        case CN_KEY: return .key(CursesKey.of(code: event.code))
        case CN_RESIZE:
            shown = nil
            return .resize(size)
        case CN_HANG_UP: return .hangUp
        case CN_PASTE_BEGIN: return paste()
        // An end without a beginning is the rest of a paste that was given up.
        case CN_PASTE_END: return .wake
        default: return .wake
        }
    }

    /// Shows a screen and leaves the cursor where it says; nil hides it.
    ///
    /// Rows equal to those drawn last are skipped; of the others curses sends what changed.
    public func present(_ canvas: Canvas) {
        let size = size
        let isFresh = shown?.size != canvas.size
        if isFresh { cn_erase() }
        let columns = min(size.columns, canvas.size.columns)
        for row in 0..<min(size.rows, canvas.size.rows) {
            if !isFresh, let shown, canvas.isRow(row, sameAs: shown) { continue }
            painter.paint(canvas, row: row, columns: columns) { column, bytes, style in
                let look = CursesStyle(style, hasColours: hasColours)
                cn_put(
                    Int32(row), Int32(column), bytes.baseAddress, Int32(bytes.count), look.attributes, look.colour)
            }
        }
        shown = canvas
        if let cursor = canvas.cursor {
            cn_present(Int32(clamping: max(0, cursor.row)), Int32(clamping: max(0, cursor.column)))
        } else {
            cn_present(-1, 0)
        }
    }

    /// Sends the whole screen again, when something else has written over it.
    public func repaint() { cn_repaint() }

    /// One short beep, for an error.
    public func beep() { cn_beep() }

    /// Gives the terminal back as it was; a second call does nothing.
    public func close() {
        cn_close()
        shown = nil
    }

    /// The text of a paste that has begun.
    private func paste() -> InputEvent {
        var collector = PasteCollector()
        while true {
            // A terminal that never tells the end gives what came until it fell silent.
            let event = cn_read(1000)
            switch Int(event.kind) {
            case CN_CHARACTER: collector.append(event.code)
            case CN_KEY where event.code == UInt32(CN_KEY_ENTER): collector.append(0x0A)
            case CN_KEY: continue
            case CN_RESIZE:
                shown = nil
                isResizePending = true
            default: return .paste(collector.text)
            }
        }
    }
}
