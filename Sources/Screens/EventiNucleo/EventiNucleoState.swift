// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// What happened to a household, each with the household before and after; from here the next event is recorded.
public struct EventiNucleoState: ScreenState {
    /// The case file, as read last.
    var fascicolo: Fascicolo
    /// The events, newest first.
    var table: Table<Int>
    /// What the person being looked for in the search is for.
    var atteso: TipoEventoNucleo?
    /// The person chosen, until their household is known.
    var scelto: Persona?

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "dal", width: 10), TableColumn(title: "che cosa", width: 26),
                TableColumn(title: "motivo"), TableColumn(title: "chi", width: 14),
            ], rows: Self.rows(fascicolo), emptyText: "Nessuna variazione registrata.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Variazioni del nucleo") }

    /// The event in focus.
    var evento: EventoNucleoRegistrato? {
        guard let index = table.selectedID, fascicolo.atti.eventi.indices.contains(index) else { return nil }
        return fascicolo.atti.eventi[index]
    }

    static func rows(_ f: Fascicolo) -> [TableRow<Int>] {
        f.atti.eventi.enumerated().map { index, evento in
            TableRow(
                id: index,
                cells: [evento.data.italian, evento.tipo.denominazione, evento.motivo, evento.operatore])
        }
    }
}
