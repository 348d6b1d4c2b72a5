// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The one line that speaks: the last outcome, a problem, the state of the draft.
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

    /// Draws the sentence from a column to the right edge; a problem begins with `!`.
    public func draw(on canvas: inout Canvas, row: Int, column: Int = 1) {
        guard !message.isEmpty else { return }
        let text = kind == .problem ? "! " + message : message
        let width = max(0, canvas.size.columns - column)
        let style: Style =
            switch kind {
            case .info: .plain
            case .problem: .problem
            case .done: .done
            }
        canvas.put(DisplayWidth.ellipsize(text, to: width), row: row, column: column, style: style)
    }
}
