// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// Who has read, written and printed the data of a household, newest first.
public struct ChiHaVistoState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Int64>
    var entries: [RegisterEntry] = []
    /// Older rows follow those read.
    var hasMore = false
    /// A further window is on its way.
    var isExtending = false
    /// The row in the audit trail is written.
    var isOpened = false

    /// Rows asked at a time.
    static let page = 100

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "quando", width: 16), TableColumn(title: "chi", width: 16),
                TableColumn(title: "ruolo", width: 18), TableColumn(title: "che cosa"),
            ], emptyText: "Si sta leggendo il registro.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Chi ha visto i dati") }

    /// The row in focus.
    var entry: RegisterEntry? { table.selectedID.flatMap { id in entries.first { $0.numero == id } } }

    /// Puts the rows in the table; `!` marks what was refused.
    mutating func show(_ found: [RegisterEntry]) {
        entries = found
        table.reload(
            found.map { entry in
                let rome = RomeTime(entry.istante)
                return TableRow(
                    id: entry.numero,
                    cells: [
                        "\(rome.date.italian) \(rome.time.italian)", entry.operatore.nomeBreve,
                        entry.operatore.ruolo.denominazione, entry.parole,
                    ], mark: entry.isRefused ? "!" : "")
            }, hasMoreAfter: hasMore)
    }
}
