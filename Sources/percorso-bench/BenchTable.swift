// SPDX-License-Identifier: EUPL-1.2

/// What is printed: a line a measure, ours beside the peer's, and how they stand.
struct BenchTable {
    private var rows: [[String]] = []
    private static let heading = ["misura", "domande", "percorso", "pari", "", "rapporto"]

    /// A measure in milliseconds beside a peer's.
    mutating func add(_ name: String, size: Int?, _ ours: Double, peer: String = "", _ theirs: Double? = nil) {
        add(name, size, Self.milliseconds(ours), peer, theirs.map(Self.milliseconds), theirs.map { ours / $0 })
    }

    /// A measure in another unit.
    mutating func add(
        _ name: String, size: Int?, _ ours: Double, unit: String, peer: String = "", _ theirs: Double? = nil
    ) {
        func text(_ value: Double) -> String { "\(Self.number(value, decimals: value < 100 ? 1 : 0)) \(unit)" }
        add(name, size, text(ours), peer, theirs.map(text), theirs.map { ours / $0 })
    }

    /// The table, columns aligned.
    var text: String {
        let all = [Self.heading] + rows
        let widths = Self.heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            row.enumerated().map { index, cell in
                let spaces = String(repeating: " ", count: widths[index] - cell.count)
                return index == 0 || index == 4 ? cell + spaces : spaces + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private mutating func add(
        _ name: String, _ size: Int?, _ ours: String, _ peer: String, _ theirs: String?, _ ratio: Double?
    ) {
        rows.append([
            name, size.map(Self.grouped) ?? "", ours, theirs ?? "", peer,
            ratio.map { $0.isFinite ? Self.number($0, decimals: 2) + " ×" : "" } ?? "",
        ])
    }

    private static func milliseconds(_ value: Double) -> String {
        "\(number(value, decimals: value < 1 ? 3 : value < 100 ? 2 : 0)) ms"
    }

    static func number(_ value: Double, decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let units = Int((value * scale).rounded())
        guard decimals > 0 else { return grouped(units) }
        let fraction = String(units % Int(scale))
        return grouped(units / Int(scale)) + "," + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    static func grouped(_ value: Int) -> String {
        var text = String(value)
        var index = text.count - 3
        while index > 0 {
            text.insert(" ", at: text.index(text.startIndex, offsetBy: index))
            index -= 3
        }
        return text
    }
}
