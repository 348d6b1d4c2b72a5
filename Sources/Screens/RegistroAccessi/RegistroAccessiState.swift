// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The access register: every contact, newest first, narrowed by point, reason, operator or person.
public struct RegistroAccessiState: ScreenState {
    /// What it is narrowed to.
    var filtro: FiltroRegistro
    /// The window of rows shown.
    var table: Table<Identifier<Accesso>>
    /// The rows of the window, in its order.
    var voci: [VoceRegistro] = []
    /// The contacts of today, counted.
    var oggi: ConteggioAccessi?
    /// What the window asked for and waits.
    var pending: TableWindow?
    /// The filter, or the counts of a day, when open.
    var dialog: Dialog?
    /// The row in the audit trail is written.
    var isOpened = false

    /// Rows asked at a time.
    static let page = 100

    /// The register, narrowed or whole.
    public init(filtro: FiltroRegistro = FiltroRegistro()) {
        self.filtro = filtro
        table = Table(
            columns: [
                TableColumn(title: "giorno", width: 8), TableColumn(title: "ora", width: 5),
                TableColumn(title: "persona"), TableColumn(title: "motivo"), TableColumn(title: "esito", width: 19),
            ], emptyText: "Nessun accesso.")
    }

    /// Where I am.
    public var title: String { "Registro degli accessi" }

    /// The row in focus.
    var selected: VoceRegistro? { voci.first { $0.accesso == table.selectedID } }

    /// Text is typed in the filter.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog?.form != nil }
}
