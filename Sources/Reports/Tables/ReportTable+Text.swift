// SPDX-License-Identifier: EUPL-1.2

extension ReportTable {
    /// The table as people read it: heading, aligned columns, totals under a line, notes.
    ///
    /// Plain text with no colour: the same on a terminal, in a pipe and on paper.
    public var text: String {
        let widths = columns.indices.map { index in
            (rows + (totals.map { [$0] } ?? [])).reduce(columns[index].title.count) {
                max($0, $1[index].readable.onItsRow.count)
            }
        }
        let right = columns.indices.map { index in rows.contains { $0[index].isRightAligned } }
        func line(_ cells: [String]) -> String {
            let padded = cells.indices.map { index in
                let space = String(repeating: " ", count: widths[index] - cells[index].count)
                return right[index] ? space + cells[index] : cells[index] + space
            }
            return padded.joined(separator: "  ").trimmedEnd
        }
        let rule = String(repeating: "-", count: widths.reduce(0, +) + 2 * (max(1, widths.count) - 1))
        var lines = [title, "", line(columns.map(\.title)), rule]
        lines += rows.map { line($0.map(\.readable.onItsRow)) }
        if rows.isEmpty { lines.append("nessuna riga") }
        if let totals { lines += [rule, line(totals.map(\.readable.onItsRow))] }
        if !notes.isEmpty { lines += [""] + notes }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    /// The same text on one line: a line end in a cell would pass for another row.
    fileprivate var onItsRow: String {
        contains { $0.isNewline || $0 == "\t" } ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
    }

    /// The same text without spaces at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
