// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The conventions with other bodies: which, from when to when, and for what.
public struct ConvenzioniState: ScreenState {
    /// What the archive answered.
    var convenzioni: [Convenzione] = []
    /// Their rows.
    var table: Table<Identifier<Convenzione>>

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "ente"), TableColumn(title: "dal", width: 10), TableColumn(title: "al", width: 10),
                TableColumn(title: "stato", width: 14), TableColumn(title: "operatori", width: 9, alignment: .right),
            ], emptyText: "Nessuna convenzione: gli operatori di altri enti non entrano nei fascicoli.")
    }

    /// Where I am.
    public var title: String { "Operatori ▸ Convenzioni" }

    var scelta: Convenzione? { convenzioni.first { $0.id == table.selectedID } }

    func rows(_ context: ScreenContext) -> [TableRow<Identifier<Convenzione>>] {
        convenzioni.map { convenzione in
            let dati = convenzione.dati
            let people = context.session.operatori.count {
                $0.isAttivo && $0.ruolo.isDiAltroEnte && dati.isCon($0.ente)
            }
            return TableRow(
                id: convenzione.id,
                cells: [
                    dati.ente, dati.dal.italian, dati.al.italian, convenzione.stato(on: context.oggi),
                    people == 0 ? "-" : "\(people)",
                ])
        }
    }
}
