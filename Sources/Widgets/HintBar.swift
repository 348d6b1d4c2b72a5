// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// The bottom line: the keys that work here.
public enum HintBar {
    /// A key, the word after it and whether it can be used now.
    public typealias Hint = (key: String, label: String, isAvailable: Bool)

    /// The keys that are never left out.
    static let kept: Set<String> = ["^K", "F1", "Esc"]

    /// Draws the hints in one row; a key that cannot be used stands in brackets.
    ///
    /// When they do not fit, `^K`, `F1` and `Esc` lose their words first, then whole hints go from before them,
    /// replaced by `…`. A word is never cut.
    public static func draw(hints: [(key: String, label: String, isAvailable: Bool)], on canvas: inout Canvas, row: Int)
    {
        var column = 1
        for (index, hint) in fitted(hints, to: canvas.size.columns - 2).enumerated() {
            if index > 0 { column += 2 }
            if !hint.isAvailable { column += canvas.put("(", row: row, column: column, style: .faint) }
            column += canvas.put(hint.key, row: row, column: column, style: hint.isAvailable ? .key : .faint)
            if !hint.label.isEmpty {
                let style: Style = hint.isAvailable ? .plain : .faint
                column += canvas.put(" " + hint.label, row: row, column: column, style: style)
            }
            if !hint.isAvailable { column += canvas.put(")", row: row, column: column, style: .faint) }
        }
    }

    /// The hints that fit in a number of columns.
    static func fitted(_ hints: [Hint], to columns: Int) -> [Hint] {
        var shown = hints
        for index in shown.indices.reversed() where width(of: shown) > columns && kept.contains(shown[index].key) {
            shown[index].label = ""
        }
        guard width(of: shown) > columns else { return shown }
        let sign: Hint = (key: "\u{2026}", label: "", isAvailable: true)
        while let last = shown.lastIndex(where: { !kept.contains($0.key) }) {
            shown.remove(at: last)
            var marked = shown
            marked.insert(sign, at: last)
            if width(of: marked) <= columns { return marked }
        }
        while width(of: shown) > columns, !shown.isEmpty { shown.removeFirst() }
        return shown
    }

    private static func width(of hints: [Hint]) -> Int {
        hints.reduce(max(0, hints.count - 1) * 2) { total, hint in
            let label = hint.label.isEmpty ? 0 : 1 + DisplayWidth.of(hint.label)
            return total + DisplayWidth.of(hint.key) + label + (hint.isAvailable ? 0 : 2)
        }
    }
}
