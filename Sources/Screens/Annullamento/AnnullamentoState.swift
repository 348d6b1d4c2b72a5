// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// One's own last acts, newest first, to take one back.
public struct AnnullamentoState: ScreenState {
    var table: Table<Int64>
    var azioni: [AzioneRecente] = []
    /// The question before an act is taken back.
    var dialog: Dialog?
    /// The undoing is on its way.
    var isSaving = false
    /// The row in the audit trail is written.
    var isOpened = false

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "quando", width: 16), TableColumn(title: "che cosa", width: 34),
                TableColumn(title: "di chi"),
            ], emptyText: "Si stanno leggendo le azioni.")
    }

    /// Where I am.
    public var title: String { "Annullare una delle proprie azioni" }

    /// The act in focus.
    var scelta: AzioneRecente? { table.selectedID.flatMap { id in azioni.first { $0.numero == id } } }

    /// Puts the acts in the table; `!` marks what cannot be taken back.
    mutating func show(_ found: [AzioneRecente]) {
        azioni = found
        table.emptyText = "Nessuna azione."
        table.reload(
            found.map { azione in
                let rome = RomeTime(azione.istante)
                return TableRow(
                    id: azione.numero,
                    cells: ["\(rome.date.italian) \(rome.time.italian)", azione.azione.raisingInitial, azione.diChi],
                    mark: azione.impedimento == nil ? "" : "!")
            })
    }
}
