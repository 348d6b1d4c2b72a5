// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The versions of a closed sheet, newest first, and what each changed of the one before.
public struct VersioniAnalisiState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Int>
    /// First line shown of the differences.
    var top = 0

    /// The screen as it opens, on the version in force.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "versione", width: 8), TableColumn(title: "del", width: 21),
                TableColumn(title: "di", width: 14), TableColumn(title: "perché"),
            ], rows: Self.rows(fascicolo), emptyText: "La scheda non è ancora chiusa.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Versioni dell'analisi") }

    /// The version in focus.
    var versione: VersioneAnalisi? { fascicolo.versioniAnalisi.first { $0.numero == table.selectedID } }

    /// What the version in focus changed, a line each; one sentence for the first.
    func lines(width: Int) -> [String] {
        guard let versione else { return [] }
        guard let before = fascicolo.versioniAnalisi.last(where: { $0.numero < versione.numero }) else {
            return DisplayWidth.wrap("È la scheda chiusa con il suo esito.", to: width)
        }
        let found = DifferenzaAnalisi.between(
            before.analisi, versione.analisi, componenti: fascicolo.nucleo.componenti)
        guard !found.isEmpty else {
            return DisplayWidth.wrap("Cambiano solo voci riservate, che questo ruolo non legge.", to: width)
        }
        return found.flatMap { DisplayWidth.wrap("\($0.blocco.rawValue) \($0.frase).", to: width) }
    }

    static func rows(_ f: Fascicolo) -> [TableRow<Int>] {
        f.versioniAnalisi.reversed().map { version in
            let inForce = version.numero == f.versioniAnalisi.last?.numero
            return TableRow(
                id: version.numero,
                cells: [
                    "\(version.numero)", version.registrata?.inRome ?? "-",
                    version.operatore.isEmpty ? "-" : version.operatore,
                    version.numero == 1 ? "chiusa con il suo esito" : version.motivo.onOneLine,
                ], style: inForce ? .plain : .faint)
        }
    }
}
