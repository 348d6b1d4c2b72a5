// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The months of the benefit of a case, one by one, with how they are counted.
public struct DurataState: ScreenState {
    var fascicolo: Fascicolo
    /// The day the months are counted on.
    var oggi: CalendarDate
    var table: Table<Int>

    /// The screen as it opens.
    public init(fascicolo: Fascicolo, on oggi: CalendarDate) {
        self.fascicolo = fascicolo
        self.oggi = oggi
        table = Table(
            columns: [
                TableColumn(title: "come si conta"), TableColumn(title: "mesi", width: 5),
                TableColumn(title: "fonte", width: 26),
            ], rows: Self.rows(fascicolo.durata(on: oggi)),
            emptyText: "La decorrenza del beneficio non è registrata: la scrive l'esito dell'INPS.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Durata del beneficio") }

    /// The steps of the count.
    static func rows(_ durata: DurataBeneficio?) -> [TableRow<Int>] {
        (durata?.righe ?? []).enumerated().map { index, riga in
            TableRow(
                id: index,
                cells: [
                    riga.descrizione, "\(riga.mesi)",
                    riga.fonte.breve + (riga.certezza == .daVerificare ? ", da verificare" : ""),
                ])
        }
    }
}
