// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// One outcome, and the domande it may belong to.
public struct AbbinamentoState: ScreenState {
    let riga: RigaDaAbbinare
    /// What is searched for; empty shows what the row itself suggests.
    var cerca = TextField(maxLength: 60)
    var candidati: [CandidatoAbbinamento] = []
    /// The archive has answered.
    var isLoaded = false
    var table: Table<Identifier<Domanda>>
    var dialog: Dialog?

    /// The screen of a row, as it opens.
    public init(_ riga: RigaDaAbbinare) {
        self.riga = riga
        table = Table(
            columns: [
                TableColumn(title: "fascicolo", width: 14), TableColumn(title: "richiedente"),
                TableColumn(title: "presentata", width: 10), TableColumn(title: "stato", width: 17),
            ], emptyText: "Nessuna domanda: scrivere per cercare.")
    }

    /// Where I am.
    public var title: String { "Esiti da abbinare ▸ riga \(riga.esito.riga)" }

    /// The domanda in focus.
    var selected: CandidatoAbbinamento? { candidati.first { $0.domanda == table.selectedID } }

    /// Letters go to the search.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
}
