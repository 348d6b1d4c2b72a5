// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Rows of the register as a table: when, who, with which role and body, what, on which case.
public struct RegisterTable: Hashable, Sendable {
    private let entries: [RegisterEntry]
    private let titolo: String
    private let hasMore: Bool

    /// A table of rows.
    ///
    /// - Parameter titolo: what they are: "nucleo del fascicolo REI-2018-00311".
    public init(_ entries: [RegisterEntry], titolo: String, hasMore: Bool) {
        self.entries = entries
        self.titolo = titolo
        self.hasMore = hasMore
    }

    /// The table, newest first.
    public var table: ReportTable {
        ReportTable(
            name: "registro", title: "Registro: \(titolo)",
            parameters: [("quante", .number(entries.count)), ("altre", .boolean(hasMore))],
            columns: [
                ReportColumn("numero", "N."), ReportColumn("data", "Data"), ReportColumn("ora", "Ora"),
                ReportColumn("operatore", "Operatore"), ReportColumn("ruolo", "Ruolo"), ReportColumn("ente", "Ente"),
                ReportColumn("uso", "Uso"), ReportColumn("azione", "Azione"), ReportColumn("esito", "Esito"),
                ReportColumn("fascicolo", "Fascicolo"), ReportColumn("codice_azione", "Codice"),
                ReportColumn("dettaglio", "Dettaglio"),
            ],
            rows: entries.map { entry in
                let rome = RomeTime(entry.istante)
                return [
                    .number(Int(entry.numero)), .date(rome.date), .text(rome.time.italian),
                    .text(entry.operatore.codice), .text(entry.operatore.ruolo.denominazione),
                    .text(entry.operatore.ente), .text(entry.uso.rawValue), .text(entry.parole),
                    .text(entry.isRefused ? "rifiutata" : "fatta"),
                    entry.fascicolo.isEmpty ? .empty : .text(entry.fascicolo), .text(entry.azione),
                    entry.dettaglio.isEmpty ? .empty : .text(entry.dettaglio),
                ]
            },
            notes: hasMore
                ? ["Ci sono righe più vecchie: --limite ne scrive di più, --dal e --al restringono il periodo."] : [])
    }
}
