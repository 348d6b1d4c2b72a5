// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// A waiting list: who waits, for how long, until when, with whom.
public struct CodaState: ScreenState {
    /// Which list.
    var coda: Coda
    /// What it is narrowed to.
    var filtro: FiltroCoda
    /// The window of rows shown.
    var table: Table<Identifier<Domanda>>
    /// The rows of the window, in its order.
    var voci: [VoceCoda] = []
    /// Rows before the first of the window.
    var precedenti = 0
    /// How many in all.
    var totale: Conteggio?
    /// How many beyond the deadline.
    var scadute: Conteggio?
    /// What the window asked for and waits.
    var pending: TableWindow?
    /// The choice of the filter, when open.
    var dialog: Dialog?
    /// Rows marked with the space bar, in the lists of the DSU.
    var scelte: Set<Identifier<Domanda>> = []
    /// What was asked for the letters, and the households they were opened for.
    var lettere: LettereDsu?

    /// Rows asked at a time.
    static let page = 100

    /// A list, narrowed or whole.
    public init(coda: Coda, filtro: FiltroCoda = FiltroCoda()) {
        self.coda = coda
        self.filtro = filtro
        table = Table(
            columns: [
                TableColumn(title: "pos.", width: 4, alignment: .right), TableColumn(title: "fascicolo", width: 14),
                TableColumn(title: "nucleo"), TableColumn(title: "attesa", width: 7, alignment: .right),
                TableColumn(title: "scade", width: 10),
                TableColumn(title: coda.isOfDsu ? "lettera del" : "assegnato a", width: 14),
            ], emptyText: "Nessun nucleo in questa lista.")
    }

    /// Where I am.
    public var title: String { "Lista d'attesa ▸ \(coda.titolo)" }

    /// The row in focus.
    var selected: VoceCoda? { voci.first { $0.domanda == table.selectedID } }
}

extension Coda {
    /// A list about the DSU: rows can be marked, and letters made for them.
    var isOfDsu: Bool { self == .dsu || self == .dsuDifformi }
}
