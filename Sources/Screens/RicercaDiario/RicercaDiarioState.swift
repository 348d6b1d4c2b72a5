// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The search through the diaries of all cases: words, the notes that hold them all, newest first.
public struct RicercaDiarioState: ScreenState {
    /// What is typed.
    var field: TextField
    /// The words looked for; nil before the first search.
    var cercato: String?
    /// The notes found so far.
    var note: [NotaTrovata] = []
    var table: Table<Identifier<NotaDiario>>
    /// How far the search is; nil when none goes on.
    var avanzamento: Avanzamento?
    /// It was stopped before the end.
    var isFermata = false
    /// False while the words are typed.
    var isNellElenco = false
    /// The note whose case file is being opened.
    var aperta: Identifier<NotaDiario>?

    /// Notes opened, of how many.
    struct Avanzamento: Hashable, Sendable {
        var done: Int
        var total: Int
    }

    /// Notes shown at most; more words narrow a longer list.
    static let massimo = 200

    /// The screen as it opens.
    public init() {
        field = TextField("", maxLength: 80)
        table = Table(
            columns: [
                TableColumn(title: "data", width: 10), TableColumn(title: "tipo", width: 12),
                TableColumn(title: "fascicolo", width: 14), TableColumn(title: "testo"),
            ], emptyText: "")
    }

    /// Where I am.
    public var title: String { "Ricerca nei diari" }

    /// While the words are typed, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { !isNellElenco }

    /// What is typed, without spaces at its ends.
    var text: String { field.text.onOneLine }

    /// The note in focus.
    var selected: NotaTrovata? { table.selectedID.flatMap { id in note.first { $0.id == id } } }
}
