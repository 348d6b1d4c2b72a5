// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The sheet of a tirocinio: its months, its visits, its suspensions, its end.
public struct TirocinioState: ScreenState {
    var fascicolo: Fascicolo
    var tirocinio: Tirocinio
    /// The months, by their first day.
    var table: Table<CalendarDate>
    /// The form at work.
    var work: FormSession?
    /// What it writes.
    var lavoro: LavoroTirocinio?

    /// The sheet of a tirocinio of a case.
    public init(_ tirocinio: Tirocinio, fascicolo: Fascicolo) {
        self.tirocinio = tirocinio
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "mese", width: 16), TableColumn(title: "previste", width: 8, alignment: .right),
                TableColumn(title: "frequentate", width: 11, alignment: .right),
                TableColumn(title: "presenze", width: 8, alignment: .right),
                TableColumn(title: "indennità", width: 10, alignment: .right), TableColumn(title: ""),
            ], emptyText: "Nessun mese registrato.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(lavoro?.titolo ?? "Tirocinio") }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// Puts the months in the table, the last at the top.
    mutating func show() {
        table.reload(
            tirocinio.mesi.reversed().map { mese in
                TableRow(
                    id: mese.mese,
                    cells: [
                        mese.mese.meseInParole, "\(mese.previste)", "\(mese.frequentate)",
                        mese.percento.map { "\($0)%" } ?? "-",
                        mese.isErogata ? mese.importo.italian : "non pagata", mese.motivo?.denominazione ?? "",
                    ], mark: mese.isErogata ? "" : "!")
            })
    }

    /// Why a fact cannot be recorded now; nil when it can.
    func unavailable(_ lavoro: LavoroTirocinio, _ context: ScreenContext) -> String? {
        if let presa = fascicolo.presa, !presa.stato.isOpen {
            return "La presa in carico è \(presa.stato.denominazione): i suoi tirocini non cambiano più."
        }
        let stato = tirocinio.stato
        if lavoro == .mese { return nil }
        guard stato.isAperto else { return "Il tirocinio è \(stato.denominazione): si registrano solo i suoi mesi." }
        switch lavoro {
        case .sospensione: return stato == .sospeso ? "Il tirocinio è già sospeso: R registra la ripresa." : nil
        case .ripresa: return stato == .sospeso ? nil : "Il tirocinio non è sospeso."
        default: return nil
        }
    }
}
