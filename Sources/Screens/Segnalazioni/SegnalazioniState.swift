// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The signals from outside the service: those to take up, then those taken up, then those closed.
public struct SegnalazioniState: ScreenState {
    /// Which of them are shown.
    var stato = StatoSegnalazione.daPrendere
    /// Their rows.
    var table: Table<Identifier<Segnalazione>>
    /// The rows of the window, in its order.
    var segnalazioni: [Segnalazione] = []
    /// How many in all; nil until the archive has answered.
    var totale: Conteggio?
    /// What the window asked for and waits.
    var pending: TableWindow?

    /// Rows asked at a time.
    static let page = 100

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "ricevuta", width: 10), TableColumn(title: "da quale ente"),
                TableColumn(title: "attesa", width: 9, alignment: .right), TableColumn(title: "chi", width: 16),
            ], emptyText: "Nessuna segnalazione.")
    }

    /// Where I am.
    public var title: String { "Segnalazioni ▸ \(stato.plurale)" }

    func rows(
        _ segnalazioni: [Segnalazione], _ context: ScreenContext
    ) -> [TableRow<Identifier<Segnalazione>>] {
        segnalazioni.map { segnalazione in
            let days = CalendarDate.days(from: segnalazione.ricevutaIl, to: context.oggi)
            let wait = segnalazione.stato == .daPrendere ? "\(days) gg" : segnalazione.decisaIl?.italianShort ?? ""
            return TableRow(
                id: segnalazione.id,
                cells: [segnalazione.ricevutaIl.italian, segnalazione.ente, wait, segnalazione.operatore])
        }
    }
}

extension StatoSegnalazione {
    /// The words for a list of them.
    var plurale: String {
        switch self {
        case .daPrendere: "da prendere"
        case .accolta: "diventate un accesso"
        case .chiusa: "chiuse"
        }
    }
}
