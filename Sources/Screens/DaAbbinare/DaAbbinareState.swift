// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// Outcomes that wait to be matched by hand, oldest first.
public struct DaAbbinareState: ScreenState {
    var righe: [RigaDaAbbinare] = []
    var totale: Conteggio?
    var table: Table<Identifier<RigaDaAbbinare>>
    /// The reason of a discard, while it is written.
    var dialog: Dialog?

    /// Rows asked at a time.
    static let page = 200

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "esito del", width: 10), TableColumn(title: "esito", width: 14),
                TableColumn(title: "protocollo", width: 14), TableColumn(title: "codice fiscale", width: 16),
                TableColumn(title: "file"),
            ], emptyText: "Nessun esito da abbinare.")
    }

    /// Where I am.
    public var title: String { "Esiti da abbinare" }

    /// The row in focus.
    var selected: RigaDaAbbinare? { righe.first { $0.id == table.selectedID } }

    /// While a reason is written, letters belong to it.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }
}
