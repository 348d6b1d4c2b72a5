// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The register of article 12 of a household: its facts, what followed them, and what the next one would lead to.
public struct InadempienzeState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Identifier<Inadempienza>>
    /// The ladders are shown in the place of the list.
    var isScala = false
    /// The form at work.
    var work: FormSession?
    /// What it writes.
    var lavoro: LavoroInadempienza?

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "fatto del", width: 10), TableColumn(title: "che cosa", width: 22),
                TableColumn(title: "chi"), TableColumn(title: "a che punto", width: 16),
                TableColumn(title: "entro", width: 10),
            ], emptyText: "Nessun fatto dell'articolo 12.")
        show(fascicolo)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(work == nil ? "Articolo 12" : "Fatto dell'articolo 12") }

    /// While a form is filled, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// The facts, newest first.
    var fatti: [Inadempienza] { fascicolo.registro12.fatti.reversed() }

    /// The fact in focus.
    var fatto: Inadempienza? { table.selectedID.flatMap { id in fatti.first { $0.id == id } } }

    /// The monthly benefit, as INPS told it.
    var importo: Euro? { fascicolo.domanda.esito?.importo }

    /// Puts the facts in the table; `!` marks those whose day to tell INPS has passed.
    mutating func show(_ read: Fascicolo, on today: CalendarDate? = nil) {
        fascicolo = read
        table.reload(
            fatti.map { fatto in
                let late = today.map { day in fatto.entro.map { $0 < day } ?? false } ?? false
                return TableRow(
                    id: fatto.id,
                    cells: [
                        fatto.dati.data.italian, fatto.dati.tipo.breve, nome(of: fatto.dati.persona),
                        fatto.stato.denominazione, fatto.entro?.italian ?? "-",
                    ], mark: late ? "!" : "")
            })
    }

    /// The name of a member; the household when nobody is named.
    func nome(of persona: Identifier<Persona>?) -> String {
        guard let persona else { return "nucleo" }
        return fascicolo.nucleo.componenti.first { $0.persona.id == persona }?.persona.dati.nomeCompleto
            ?? "non più nel nucleo"
    }
}
