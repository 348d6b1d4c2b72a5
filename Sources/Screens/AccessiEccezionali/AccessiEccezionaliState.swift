// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The exceptional openings that wait for the supervisor, the oldest first.
public struct AccessiEccezionaliState: ScreenState {
    /// What the archive answered.
    var accessi: [AccessoEccezionale] = []
    /// Their rows.
    var table: Table<Identifier<AccessoEccezionale>>
    /// The row in the audit trail is written.
    var isOpened = false

    /// Rows asked for: reviewed ones leave the list.
    public static let limit = 200

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "quando", width: 16), TableColumn(title: "chi", width: 16),
                TableColumn(title: "fascicolo", width: 14), TableColumn(title: "motivo"),
            ], emptyText: "Nessun accesso eccezionale aspetta di essere esaminato.")
    }

    /// Where I am.
    public var title: String { "Accessi eccezionali da esaminare" }

    /// The one in focus.
    var scelto: AccessoEccezionale? { accessi.first { $0.id == table.selectedID } }

    /// Puts them in the table; `?` marks those left to be looked into.
    mutating func show(_ found: [AccessoEccezionale]) {
        accessi = found
        table.reload(
            found.map { accesso in
                let rome = RomeTime(accesso.dal)
                return TableRow(
                    id: accesso.id,
                    cells: [
                        "\(rome.date.italian) \(rome.time.italian)", accesso.operatore.nomeBreve, accesso.codice,
                        accesso.dati.motivo.denominazione,
                    ], mark: accesso.esami.isEmpty ? "" : "?")
            })
    }
}
