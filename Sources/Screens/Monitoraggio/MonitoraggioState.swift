// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The monitoring of a case: the records made, one to be read in full, a new one.
public struct MonitoraggioState: ScreenState {
    var fascicolo: Fascicolo
    /// Records by their place, newest first.
    var table: Table<Int>
    /// The record being read in full.
    var lettura: HelpView?
    /// The record being written.
    var work: FormSession?
    /// The day of the next one that was proposed, while nobody changed it.
    var proposta = ""
    /// What was sent, until the archive answers.
    var sent: Monitoraggio?
    /// It was opened to write a record, and opens on its form.
    var isNew: Bool

    static let formName = "monitoraggio"

    /// The screen as it opens.
    public init(fascicolo: Fascicolo, isNew: Bool = false) {
        self.fascicolo = fascicolo
        self.isNew = isNew
        table = Table(
            columns: [
                TableColumn(title: "data", width: 10), TableColumn(title: "tipo", width: 20),
                TableColumn(title: "testo"), TableColumn(title: "proposta", width: 10),
                TableColumn(title: "prossima", width: 10),
            ], rows: Self.rows(fascicolo), emptyText: "Nessuna verifica registrata.")
    }

    /// Where I am.
    public var title: String {
        fascicolo.titolo(work == nil ? "Monitoraggio" : "Nuova verifica")
    }

    /// The record in focus.
    var scelto: Monitoraggio? {
        guard let index = table.selectedID, fascicolo.monitoraggi.indices.contains(index) else { return nil }
        return fascicolo.monitoraggi[index]
    }

    /// While a record is typed, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// The record typed and not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// Why no record can be made now; nil when it can.
    func unavailable(_ context: ScreenContext) -> String? {
        fascicolo.refusal(.monitora(data: context.oggi), context)?.sentence
    }

    static func rows(_ f: Fascicolo) -> [TableRow<Int>] {
        f.monitoraggi.enumerated().reversed().map { index, record in
            TableRow(
                id: index,
                cells: [
                    record.data.italian, record.tipo.denominazione, record.testo.onOneLine,
                    record.proposta == .nessuna ? "" : record.proposta.rawValue, record.prossima?.italian ?? "",
                ])
        }
    }
}
