// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The facts of article 12 up to a day, a row for each kind: how many, where they are, what INPS decided.
///
/// Source: docs/FONTI.md 2.8. Totals are computed from the counts, never copied.
public struct SanzioniReport: Hashable, Sendable {
    /// Name on the command line.
    public static let name = "sanzioni"

    private let conteggi: [ConteggioInadempienze]
    private let ambito: Ambito
    private let al: CalendarDate

    /// A report from its counts.
    public init(_ conteggi: [ConteggioInadempienze], ambito: Ambito, al: CalendarDate) {
        self.conteggi = conteggi
        self.ambito = ambito
        self.al = al
    }

    /// The report: one row a kind, in the order of the decree, then the totals.
    public var table: ReportTable {
        ReportTable(
            name: SanzioniReport.name, title: "\(ambito.denominazione): fatti dell'articolo 12 al \(al.italian)",
            parameters: [("ambito", .string(ambito.denominazione)), ("al", .string(al.iso))], columns: columns,
            rows: TipoInadempienza.allCases.map { kind in
                [.text(kind.denominazione)] + numbers(conteggi.filter { $0.tipo == kind })
            }, totals: [.text("TOTALE")] + numbers(conteggi), notes: notes)
    }

    private static let states: [(nome: String, titolo: String, stati: [StatoInadempienza])] = [
        ("fuori_conto", "Fuori conto", [.esclusa, .giustificata, .annullata]),
        ("richiami", "Richiami", [.daRichiamare, .richiamata]),
        ("da_comunicare", "Da comunicare", [.daSospendere, .daComunicare]),
        ("comunicati", "Comunicati", [.comunicata]),
        ("decisi", "Decisi", [.decisa]),
    ]

    private var columns: [ReportColumn] {
        var columns = [ReportColumn("fatto", "Fatto"), ReportColumn("fatti", "Fatti")]
        columns += Self.states.map { ReportColumn($0.nome, $0.titolo) }
        columns += Sanzione.allCases.map { sanzione in
            let words = sanzione.misura
            return ReportColumn(sanzione.rawValue, words.prefix(1).uppercased() + words.dropFirst())
        }
        return columns + [ReportColumn("nessuna", "Nessuna sanzione")]
    }

    private func numbers(_ rows: [ConteggioInadempienze]) -> [ReportValue] {
        func sum(_ isCounted: (ConteggioInadempienze) -> Bool) -> ReportValue {
            .number(rows.reduce(0) { isCounted($1) ? $0 + $1.quanti : $0 })
        }
        var cells = [sum { _ in true }]
        for state in Self.states { cells.append(sum { state.stati.contains($0.stato) }) }
        for sanzione in Sanzione.allCases { cells.append(sum { $0.sanzione == sanzione }) }
        cells.append(sum { $0.stato == .decisa && $0.sanzione == nil })
        return cells
    }

    private var notes: [String] {
        [
            "Fuori conto: giustificati, tenuti fuori dal conto, annullati perché scritti per errore. Da comunicare: anche",
            "le sospensioni da proporre. Le colonne delle sanzioni contano quello che ha deciso l'INPS.",
        ]
    }
}
