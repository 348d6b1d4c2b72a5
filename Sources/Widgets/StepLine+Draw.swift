// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension StepLine {
    /// Draws the steps and, under each, its details; returns the rows used.
    ///
    /// When the place is too narrow the strokes between the steps get shorter, then the steps far from the one of now
    /// give way to `…`. In the linear presentation there is one step per row, in words.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, presentation: Presentation = .regular) -> Int {
        guard rect.rows > 0, !steps.isEmpty else { return 0 }
        if presentation == .linear { return drawLinear(on: &canvas, in: rect) }
        let (shown, separator) = fitted(to: rect.columns)
        var column = rect.column
        var places: [(step: Step, column: Int)] = []
        for (index, step) in shown.enumerated() {
            if index > 0 {
                column += canvas.put(
                    separator, row: rect.row, column: column, style: .faint, width: rect.maxColumn - column)
            }
            places.append((step, column))
            column += canvas.put(
                step.shown, row: rect.row, column: column, style: Self.style(of: step),
                width: rect.maxColumn - column)
        }
        return 1 + drawDetails(places, on: &canvas, in: rect)
    }

    private static func style(of step: Step) -> Style {
        switch step.state {
        case .done: .done
        case .now: .title
        case .next: .plain
        }
    }

    /// A detail goes on to the right until the next one on the same row begins.
    private func drawDetails(_ places: [(step: Step, column: Int)], on canvas: inout Canvas, in rect: Rect) -> Int {
        let rows = min(rect.rows - 1, places.map(\.step.details.count).max() ?? 0)
        for row in 0..<max(0, rows) {
            var end = rect.maxColumn
            for place in places.reversed() {
                guard row < place.step.details.count, !place.step.details[row].isEmpty else { continue }
                let room = end - place.column
                let text = DisplayWidth.ellipsize(place.step.details[row], to: room)
                canvas.put(text, row: rect.row + 1 + row, column: place.column, width: room)
                end = place.column - 1
            }
        }
        return max(0, rows)
    }

    private func drawLinear(on canvas: inout Canvas, in rect: Rect) -> Int {
        let rows = min(rect.rows, steps.count)
        let now = steps.firstIndex { $0.state == .now } ?? 0
        let first = max(0, min(now - rows / 2, steps.count - rows))
        for (offset, step) in steps.dropFirst(first).prefix(rows).enumerated() {
            let state =
                switch step.state {
                case .done: "fatto"
                case .now: "in corso"
                case .next: "da fare"
                }
            let details = step.details.filter { !$0.isEmpty }
            let text = ([step.label, state] + details).joined(separator: ", ")
            canvas.put(
                DisplayWidth.ellipsize(text, to: rect.columns), row: rect.row + offset, column: rect.column,
                style: Self.style(of: step))
        }
        return rows
    }

    /// The steps that fit and what stands between them.
    func fitted(to columns: Int) -> (steps: [Step], separator: String) {
        for separator in [" \u{2500}\u{2500} ", " \u{2500} ", "\u{2500}"] where width(steps, separator) <= columns {
            return (steps, separator)
        }
        let separator = " \u{2500} "
        let now = steps.firstIndex { $0.state == .now } ?? steps.lastIndex { $0.state == .done } ?? 0
        let alone = cut(from: now, to: now)
        var best = width(alone, separator) <= columns ? alone : [steps[now]]
        var low = now
        var high = now
        while true {
            var grew = false
            for candidate in [(low, high + 1), (low - 1, high)] {
                guard candidate.0 >= 0, candidate.1 < steps.count else { continue }
                let window = cut(from: candidate.0, to: candidate.1)
                if width(window, separator) <= columns {
                    (low, high) = candidate
                    best = window
                    grew = true
                    break
                }
            }
            if !grew { break }
        }
        return (best, separator)
    }

    private func cut(from low: Int, to high: Int) -> [Step] {
        let before = low > 0 ? [Step("\u{2026}", state: .done)] : []
        let after = high < steps.count - 1 ? [Step("\u{2026}", state: .next)] : []
        return before + steps[low...high] + after
    }

    private func width(_ steps: [Step], _ separator: String) -> Int {
        steps.reduce(max(0, steps.count - 1) * DisplayWidth.of(separator)) { $0 + DisplayWidth.of($1.shown) }
    }
}
