// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// How many domande of each comune are positive, lapsed, suspended, in work, rejected on a day.
///
/// Source: docs/FONTI.md 4.1 (ii). Totals are computed from the cells, never copied.
public struct DomandePerComune: Hashable, Sendable {
    /// Name on the command line.
    public static let name = "domande-per-comune"

    private let ambito: Ambito
    private let al: CalendarDate
    private let comeNotoAl: CalendarDate?
    private let counts: [String: [ColonnaDomande: Int]]
    private let fuoriTabella: Int

    /// Counts the cells.
    ///
    /// - Parameter comeNotoAl: day on which the facts had to be recorded already; nil for all that is known now.
    public init(cells: [CellaDomande], ambito: Ambito, al: CalendarDate, comeNotoAl: CalendarDate? = nil) {
        var counts: [String: [ColonnaDomande: Int]] = [:]
        var others = 0
        for cell in cells where cell.stato != .bozza {
            if let column = ColonnaDomande.of(cell.stato) {
                counts[cell.comune, default: [:]][column, default: 0] += cell.quante
            } else {
                others += cell.quante
            }
        }
        self.ambito = ambito
        self.al = al
        self.comeNotoAl = comeNotoAl
        self.counts = counts
        fuoriTabella = others
    }

    /// The report: one row a comune in the order of the ambito, then comuni outside it, then the totals.
    public var table: ReportTable {
        let outside = counts.keys.filter { !ambito.comuni.contains($0) }.sorted()
        let comuni = ambito.comuni + outside
        return ReportTable(
            name: DomandePerComune.name, title: title, parameters: parameters, columns: columns,
            rows: comuni.map { [.text(ambito.nomeComune($0))] + numbers(counts[$0] ?? [:]) },
            totals: [.text("TOTALE")] + numbers(total(comuni)), notes: notes)
    }

    private var title: String {
        let known = comeNotoAl.map { ", come noto al \($0.italian)" } ?? ""
        return "\(ambito.denominazione): domande ReI al \(al.italian)\(known)"
    }

    private var parameters: [(key: String, value: JsonValue)] {
        [
            ("ambito", .string(ambito.denominazione)), ("al", .string(al.iso)),
            ("come_noto_al", .string(ifAny: comeNotoAl?.iso)),
        ]
    }

    private var columns: [ReportColumn] {
        [ReportColumn("comune", "Comune")]
            + ColonnaDomande.allCases.map { ReportColumn($0.rawValue, $0.denominazione) }
            + [ReportColumn("totale", "Totale")]
    }

    private var notes: [String] {
        var notes = [
            "Le revocate sono contate con le decadute, le terminate con le positive, le respinte dal comune con le",
            "respinte; le presentate, le verificate e le inviate con quelle in lavorazione. Le bozze non sono contate.",
        ]
        if fuoriTabella > 0 {
            notes.append("Fuori tabella, archiviate o rinunciate: \(fuoriTabella).")
        }
        return notes
    }

    private func numbers(_ row: [ColonnaDomande: Int]) -> [ReportValue] {
        let cells = ColonnaDomande.allCases.map { row[$0] ?? 0 }
        return (cells + [cells.reduce(0, +)]).map { .number($0) }
    }

    private func total(_ comuni: [String]) -> [ColonnaDomande: Int] {
        comuni.reduce(into: [:]) { sum, comune in sum.merge(counts[comune] ?? [:], uniquingKeysWith: +) }
    }
}
