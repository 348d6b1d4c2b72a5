// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// What somebody away has in the agenda, to be handed to a substitute one by one or all together.
public struct SostituzioneState: ScreenState {
    /// Who is away, and when.
    let assenza: DatiAssenza
    /// Who takes the appointments; the one of the absence until another is chosen.
    var sostituto: Identifier<Operatore>?
    /// The agenda of those days.
    var agenda = Agenda()
    /// What is still to hand over.
    var table: Table<OrigineVoce>
    /// A question over the list.
    var domanda: DomandaSostituzione?
    /// How many were sent to the archive, until it answers.
    var inviati = 0

    /// The screen as it opens.
    public init(assenza: DatiAssenza) {
        self.assenza = assenza
        sostituto = assenza.sostituto
        table = Table(
            columns: [
                TableColumn(title: "giorno", width: 10), TableColumn(title: "ore", width: 11),
                TableColumn(title: "che cosa", width: 12), TableColumn(title: "con chi"),
                TableColumn(title: "chi sostituisce", width: 17),
            ], emptyText: "Nessun impegno da affidare in quei giorni.")
    }

    /// Where I am.
    public var title: String { "Agenda ▸ Impegni da affidare" }

    /// While a question is open, keys belong to it.
    public func isTyping(_ context: ScreenContext) -> Bool { domanda != nil }

    /// What is still to hand over, in order.
    var impegni: [VoceCalendario] { agenda.impegni(in: assenza) }

    /// The appointment in focus.
    var selected: VoceCalendario? { impegni.first { $0.origine == table.selectedID } }

    /// What the substitute would meet.
    func conflitti(_ voce: VoceCalendario, _ context: ScreenContext) -> [Problem] {
        guard let sostituto else { return [] }
        return agenda.conflitti(voce, sostituto: sostituto, calendario: context.calendario) {
            AgendaState.name($0, context)
        }
    }

    func rows(_ context: ScreenContext) -> [TableRow<OrigineVoce>] {
        impegni.map { voce in
            let state = sostituto == nil ? "-" : conflitti(voce, context).isEmpty ? "non ha altro" : "! ha altro"
            return TableRow(
                id: voce.origine,
                cells: [
                    "\(voce.data.weekday.italianShort) \(voce.data.dayMonth)", voce.fascia?.testo ?? "nel giorno",
                    voce.tipo.breve, voce.titolo, state,
                ])
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 3, column: 0, rows: max(2, area.rows - 7), columns: area.columns)
    }
}
