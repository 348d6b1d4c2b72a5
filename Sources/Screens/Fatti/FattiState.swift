// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The whole history of a case file, newest first.
public struct FattiState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Int64>
    /// The fact being read in full.
    var lettura: HelpView?

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

    /// A fact in full, as it is read with Enter.
    static func lines(_ fatto: Fatto) -> [String] {
        var lines = [fatto.conMotivo]
        if !fatto.passaggio.isEmpty { lines.append("Stato: \(fatto.passaggio).") }
        lines.append("Fatto del \(fatto.data.italian), registrato il \(fatto.registrato.inRome) da \(fatto.operatore).")
        return lines + (fatto.righe.isEmpty ? [] : [""] + fatto.righe)
    }

    static func rows(_ f: Fascicolo) -> [TableRow<Int64>] {
        f.fatti.map { TableRow(id: $0.sequenza, cells: [$0.data.italian, $0.conMotivo, $0.operatore]) }
    }
}
