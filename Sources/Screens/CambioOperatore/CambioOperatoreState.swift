// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The choice among the operators linked to one's own system user.
public struct CambioOperatoreState: ScreenState {
    var table = Table<Identifier<Operatore>>(
        columns: [
            TableColumn(title: "operatore", width: 20), TableColumn(title: "ruolo", width: 35),
            TableColumn(title: "ente"),
        ])

    /// The list before it is filled.
    public init() {}

    /// Where I am.
    public var title: String { "Cambio operatore" }
}
