// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// A save met a newer version: mine and theirs side by side, field by field, and a choice for each.
public struct ConflittoState: ScreenState {
    let titolo: String
    let conflitto: VersionConflict
    let righe: [RigaConflitto]
    var table: Table<Int>
    /// Rows in which theirs is kept.
    var loro: Set<Int> = []
    /// Rows in which both are kept.
    var entrambi: Set<Int> = []

    /// The screen as it opens: mine is kept until chosen otherwise.
    public init(titolo: String, conflitto: VersionConflict, righe: [RigaConflitto]) {
        self.titolo = titolo
        self.conflitto = conflitto
        self.righe = righe
        table = Table(
            columns: [
                TableColumn(title: "campo", width: 20), TableColumn(title: "mio"), TableColumn(title: "loro"),
                TableColumn(title: "tengo", width: 8),
            ], emptyText: "Nessun campo è diverso: F2 continua.")
        refreshRows()
    }

    /// Where I am.
    public var title: String { "\(titolo) ▸ confronto" }

    /// The choice made, by field.
    var chosen: [String: String] {
        var values: [String: String] = [:]
        for (index, riga) in righe.enumerated() {
            values[riga.id] =
                entrambi.contains(index) ? riga.unito : loro.contains(index) ? riga.loro : riga.mio
        }
        return values
    }

    /// Why both cannot be kept in the field in focus; nil when they can.
    var soleReason: String? {
        guard let index = table.selectedID, righe.indices.contains(index) else {
            return "Non c'è nessun campo da scegliere."
        }
        return righe[index].unito == nil
            ? "Qui i due non si possono unire: tenere il mio con M, oppure il loro con L." : nil
    }

    mutating func refreshRows() {
        table.reload(
            righe.enumerated().map { index, riga in
                TableRow(
                    id: index,
                    cells: [
                        riga.label, Self.line(riga.mio), Self.line(riga.loro),
                        entrambi.contains(index) ? "entrambi" : loro.contains(index) ? "loro" : "mio",
                    ])
            })
    }

    private static func line(_ text: String) -> String {
        text.isEmpty ? "(vuoto)" : String(text.prefix(200).map { $0.isNewline ? " " : $0 })
    }
}
