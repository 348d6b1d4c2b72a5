// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A text to be read: what F1 says of a screen or of a field.
public struct HelpView: Hashable, Sendable {
    /// What a key did to the text.
    public enum Event: Hashable, Sendable {
        /// The key means nothing here.
        case ignored
        /// The text moved, or had nowhere to go.
        case consumed
        /// It was closed.
        case closed
    }

    /// What it is about.
    public var title: String
    /// The lines; long ones are wrapped, one that begins with `# ` is a title.
    public let lines: [String]
    /// The first wrapped line that is shown.
    public private(set) var top = 0
    /// The lines as they were wrapped last, so that a key in a long text does not wrap it again.
    private var laid = Laid()

    private struct Line: Hashable, Sendable {
        var text: String
        var isTitle: Bool
    }

    private struct Laid: Hashable, Sendable {
        var columns = 0
        var lines: [Line] = []
    }

    /// A text with its title.
    public init(title: String, lines: [String]) {
        self.title = title
        self.lines = lines
    }

    /// Applies a key, with the place the text is drawn in.
    public mutating func handle(_ key: Key, in rect: Rect) -> Event {
        if laid.columns != rect.columns { laid = Laid(columns: rect.columns, lines: wrapped(to: rect.columns)) }
        let page = max(1, rect.rows - 3)
        let last = max(0, laid.lines.count - max(1, rect.rows - 2))
        switch key {
        case .escape, .enter, .function(1), .character("q"), .character("?"): return .closed
        case .up, .character("k"): top = min(last, max(0, top - 1))
        case .down, .character("j"): top = min(last, top + 1)
        case .pageUp: top = min(last, max(0, top - page))
        case .pageDown, .character(" "): top = min(last, top + page)
        case .home, .character("g"): top = 0
        case .end, .character("G"): top = last
        default: return .ignored
        }
        return .consumed
    }

    /// Draws the title, an empty row and the text; what is left is told at the right of the title.
    public func draw(on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 2, rect.columns > 2 else { return }
        canvas.fill(rect)
        let text = wrapped(to: rect.columns)
        let rows = rect.rows - 2
        let first = max(0, min(top, text.count - rows))
        canvas.put(
            DisplayWidth.ellipsize(title, to: rect.columns), row: rect.row, column: rect.column, style: .title)
        if text.count > rows {
            let place = "righe \(first + 1)-\(min(text.count, first + rows)) di \(text.count)"
            canvas.put(place, row: rect.row, right: rect.maxColumn, style: .faint)
        }
        for (offset, line) in text.dropFirst(first).prefix(rows).enumerated() {
            canvas.put(
                line.text, row: rect.row + 2 + offset, column: rect.column, style: line.isTitle ? .title : .plain,
                width: rect.columns)
        }
        canvas.cursor = Point(row: rect.row + 2, column: rect.column)
    }

    private func wrapped(to columns: Int) -> [Line] {
        if laid.columns == columns { return laid.lines }
        return lines.flatMap { line in
            let isTitle = line.hasPrefix("# ")
            return DisplayWidth.wrap(isTitle ? String(line.dropFirst(2)) : line, to: columns).map {
                Line(text: $0, isTitle: isTitle)
            }
        }
    }
}
