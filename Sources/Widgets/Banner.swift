// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The line that speaks: the last outcome, a problem, the state of the draft.
public struct Banner: Hashable, Sendable {
    /// What sort of thing it says.
    public enum Kind: Hashable, Sendable {
        /// Something to know.
        case info
        /// Something wrong and what to do.
        case problem
        /// Something has been done.
        case done
    }

    /// What it says; a polite short sentence.
    public var message: String
    /// What sort of thing it is.
    public var kind: Kind

    /// A line with its sentence.
    public init(_ message: String = "", kind: Kind = .info) {
        self.message = message
        self.kind = kind
    }

    /// The rows a long sentence may take.
    static let mostRows = 3

    /// Draws the sentence from a column to the right edge; a problem begins with `!`.
    ///
    /// A sentence longer than its row takes the rows above, cleared: it is read whole, and goes with the next key.
    public func draw(on canvas: inout Canvas, row: Int, column: Int = 1) {
        guard !message.isEmpty else { return }
        let text = kind == .problem ? "! " + message : message
        let width = max(0, canvas.size.columns - column)
        var lines = DisplayWidth.of(text) <= width ? [text] : DisplayWidth.wrap(text, to: width)
        let most = max(1, min(Self.mostRows, row + 1))
        if lines.count > most {
            let rest = lines[(most - 1)...].joined(separator: " ")
            lines[(most - 1)...] = [DisplayWidth.ellipsize(rest, to: width)]
        }
        let style: Style =
            switch kind {
            case .info: .plain
            case .problem: .problem
            case .done: .done
            }
        for (offset, line) in lines.enumerated() {
            let place = row - lines.count + 1 + offset
            if lines.count > 1 { canvas.fill(Rect(row: place, column: 0, rows: 1, columns: canvas.size.columns)) }
            canvas.put(line, row: place, column: column, style: style)
        }
    }
}
