// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The requests to other offices: those of one case, or those of all cases that wait for an answer.
public struct RichiesteState: ScreenState {
    /// The case; nil for the list of all that wait.
    var fascicolo: Fascicolo?
    /// Only those of the cases of who is at the desk.
    var soloMie = true
    var richieste: [RichiestaUfficio] = []
    var table: Table<Identifier<RichiestaUfficio>>
    /// More rows follow those read.
    var hasMore = false
    /// A further window is on its way.
    var isExtending = false
    /// The form at work.
    var work: FormSession?
    /// What it writes.
    var lavoro: LavoroRichiesta?

    /// Rows asked at a time.
    static let page = 100

    /// The screen as it opens.
    ///
    /// - Parameter fascicolo: the case; nil for the list of all that wait.
    public init(fascicolo: Fascicolo? = nil) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "attesa", width: 10),
                TableColumn(title: "ufficio", width: fascicolo == nil ? 14 : 20),
                TableColumn(title: fascicolo == nil ? "fascicolo" : "che cosa"),
                TableColumn(title: "a che punto", width: 19),
            ], emptyText: fascicolo == nil ? "Nessuna richiesta aspetta risposta." : "Nessuna richiesta.")
        if let fascicolo { show(fascicolo.richieste ?? []) }
    }

    /// Where I am.
    public var title: String {
        guard let fascicolo else { return "Richieste senza risposta" }
        return fascicolo.titolo(work == nil ? "Richieste" : "Richiesta")
    }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// The request in focus.
    var richiesta: RichiestaUfficio? { table.selectedID.flatMap { id in richieste.first { $0.id == id } } }

    /// Puts the rows in the table; `!` marks those whose day has passed.
    mutating func show(_ found: [RichiestaUfficio], on today: CalendarDate? = nil) {
        richieste = found
        table.reload(
            found.map { richiesta in
                let reminders = richiesta.passi.count { $0.tipo == .sollecito }
                let times = reminders > 1 ? " \(reminders) volte" : ""
                return TableRow(
                    id: richiesta.id,
                    cells: [
                        richiesta.stato.isAperta ? richiesta.entro.italian : "-",
                        richiesta.dati.ufficio.denominazione,
                        fascicolo == nil
                            ? richiesta.fascicolo.split(separator: ", nucleo ").joined(separator: " ")
                            : richiesta.dati.oggetto.onOneLine,
                        richiesta.stato.denominazione + (richiesta.stato == .sollecitata ? times : ""),
                    ], mark: today.map { richiesta.isInRitardo(on: $0) ? "!" : "" } ?? "")
            }, hasMoreAfter: hasMore)
    }
}
