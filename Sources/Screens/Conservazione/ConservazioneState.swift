// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What is due by the rules of the body: codes and dates, nothing of what the cases hold.
public struct ConservazioneState: ScreenState {
    /// What the archive answered.
    var elenco: ElencoConservazione?
    /// The entries, by their place.
    var table: Table<Int>

    /// Entries of each kind asked for: those done leave the list.
    public static let limit = 500

    /// The screen as it opens.
    public init() {
        table = Table(
            columns: [
                TableColumn(title: "scaduto il", width: 10), TableColumn(title: "che cosa"),
                TableColumn(title: "dal fatto del", width: 13),
            ], emptyText: "Niente è scaduto.")
    }

    /// Where I am.
    public var title: String { "Conservazione" }

    /// The one in focus.
    var scelta: VoceConservazione? {
        guard let elenco, let index = table.selectedID, elenco.voci.indices.contains(index) else { return nil }
        return elenco.voci[index]
    }

    /// Puts the entries in the table.
    mutating func show(_ found: ElencoConservazione) {
        elenco = found
        table.reload(
            found.voci.enumerated().map { index, voce in
                TableRow(
                    id: index,
                    cells: [
                        voce.scaduta.italian,
                        voce.quanti == 1 ? voce.riferimento : "\(voce.riferimento) (\(voce.quanti))",
                        voce.fatto.italian,
                    ])
            })
    }

    /// The rule of a kind in one line.
    static func words(_ categoria: CategoriaConservazione, _ elenco: ElencoConservazione) -> String {
        let rule =
            elenco.regole[categoria].map { "\($0.anniInParole) \(categoria.dalFatto)" }
            ?? "tempo non stabilito dall'ente"
        return "\(categoria.denominazione.raisingInitial): \(rule)"
    }
}
