// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The changes of a household during the benefit, what follows each and by when.
public struct ScadenzeState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Identifier<VariazioneBeneficio>>
    /// The form at work.
    var work: FormSession?
    /// What it writes.
    var lavoro: LavoroScadenza?

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "dal", width: 10), TableColumn(title: "che cosa è cambiato"),
                TableColumn(title: "chi", width: 18), TableColumn(title: "entro", width: 10),
                TableColumn(title: "stato", width: 9),
            ], emptyText: "Nessuna variazione registrata.")
        show(fascicolo)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(work == nil ? "Scadenze del beneficio" : "Variazione") }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// Those to be done first, by their day; then the others, newest first.
    var variazioni: [VariazioneBeneficio] {
        let due = fascicolo.variazioni.filter { $0.stato == .daFare }
        let rest = fascicolo.variazioni.filter { $0.stato != .daFare }
        let last = CalendarDate(dayNumber: .max)
        return due.sorted { ($0.entro ?? last, $0.id.rawValue) < ($1.entro ?? last, $1.id.rawValue) }
            + rest.sorted { ($0.dati.data, $0.id.rawValue) > ($1.dati.data, $1.id.rawValue) }
    }

    /// The change in focus.
    var variazione: VariazioneBeneficio? { table.selectedID.flatMap { id in variazioni.first { $0.id == id } } }

    /// Puts the changes in the table; `!` marks those whose day has passed.
    mutating func show(_ read: Fascicolo, on today: CalendarDate? = nil) {
        fascicolo = read
        table.reload(
            variazioni.map { variazione in
                TableRow(
                    id: variazione.id,
                    cells: [
                        variazione.dati.data.italian, variazione.dati.tipo.denominazione,
                        nome(of: variazione.dati.persona), variazione.entro?.italian ?? "-",
                        variazione.stato.denominazione,
                    ], mark: today.map { variazione.isInRitardo(on: $0) ? "!" : "" } ?? "")
            })
    }

    /// The name of a member; the household when nobody is named.
    func nome(of persona: Identifier<Persona>?) -> String {
        guard let persona else { return "nucleo" }
        return fascicolo.nucleo.componenti.first { $0.persona.id == persona }?.persona.dati.nomeCompleto
            ?? "non più nel nucleo"
    }
}
