// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// How far a long work has come.
public struct ProgressBar: Hashable, Sendable {
    /// The part that is done, from 0 to 1.
    public var fraction: Double
    /// What is being done.
    public var label: String

    /// A bar with what is being done.
    public init(fraction: Double, label: String) {
        self.fraction = fraction
        self.label = label
    }

    /// The part that is done, in hundredths.
    public var percent: Int {
        fraction.isFinite ? Int(max(0, min(1, fraction)) * 100) : 0
    }

    /// Draws the words, the bar and the hundredths in `width` columns; in the linear presentation without the bar.
    public func draw(
        on canvas: inout Canvas, row: Int, column: Int, width: Int, presentation: Presentation = .regular
    ) {
        let figure = DisplayWidth.pad("\(percent) %", to: 5, alignment: .right)
        guard width > 6 else {
            canvas.put("\(percent) %", row: row, column: column, width: width)
            return
        }
        let words = DisplayWidth.ellipsize(label, to: width - 7)
        var next = column + canvas.put(words, row: row, column: column) + 2
        let room = column + width - 7 - next
        if presentation == .regular, room >= 4 {
            let bar = Chart.bar(value: fraction, max: 1, width: room)
            canvas.put(bar, row: row, column: next, width: room)
            next += room + 2
        }
        canvas.put(figure, row: row, column: next, width: max(0, column + width - next))
    }
}
