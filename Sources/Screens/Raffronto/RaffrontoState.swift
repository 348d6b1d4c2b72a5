// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The three pictures of a household side by side, and the desk of their differences.
public struct RaffrontoState: ScreenState {
    /// The case file, as read last.
    var fascicolo: Fascicolo
    /// The differences, by their place.
    var table: Table<Int>
    /// The comparison.
    var confronto: ConfrontoNucleo

    /// The screen as it opens.
    public init(fascicolo: Fascicolo, on date: CalendarDate) {
        self.fascicolo = fascicolo
        confronto = ConfrontoNucleo(of: fascicolo.nucleo, registrate: fascicolo.atti.composizioni, on: date)
        table = Table(
            columns: [TableColumn(title: "difformità"), TableColumn(title: "stato", width: 10)],
            emptyText: "Nessuna difformità tra i documenti registrati.")
        table.rows(of: confronto, fascicolo.atti.rilievi)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Raffronto") }

    /// The difference in focus.
    var scelta: DifformitaNucleo? {
        guard let index = table.selectedID, confronto.difformita.indices.contains(index) else { return nil }
        return confronto.difformita[index]
    }

    /// What was noted last about a difference.
    func rilievo(_ difformita: DifformitaNucleo) -> RilievoDifformita? {
        ConfrontoNucleo.rilievo(for: difformita, among: fascicolo.atti.rilievi)
    }

    /// The case file has been read again.
    mutating func take(_ read: Fascicolo, _ context: ScreenContext) {
        fascicolo = read
        confronto = ConfrontoNucleo(of: read.nucleo, registrate: read.atti.composizioni, on: context.oggi)
        table.rows(of: confronto, read.atti.rilievi)
    }
}

extension Table<Int> {
    /// The differences with their states.
    fileprivate mutating func rows(of confronto: ConfrontoNucleo, _ rilievi: [RilievoDifformita]) {
        reload(
            confronto.difformita.enumerated().map { index, difformita in
                let stato = ConfrontoNucleo.rilievo(for: difformita, among: rilievi)?.stato ?? .aperta
                return TableRow(
                    id: index, cells: [difformita.frase, stato.denominazione],
                    style: stato == .chiarita ? .faint : .plain, mark: stato == .chiarita ? "" : "!")
            })
    }
}
