// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The whole history of a case file, newest first.
public struct FattiState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Int64>

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "data", width: 10), TableColumn(title: "che cosa"),
                TableColumn(title: "chi", width: 16),
            ], rows: Self.rows(fascicolo), emptyText: "Nessun fatto registrato.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Tutti i fatti") }

    /// The fact in focus.
    var fatto: Fatto? { fascicolo.fatti.first { $0.sequenza == table.selectedID } }

    static func rows(_ f: Fascicolo) -> [TableRow<Int64>] {
        f.fatti.map { TableRow(id: $0.sequenza, cells: [$0.data.italian, $0.conMotivo, $0.operatore]) }
    }
}
