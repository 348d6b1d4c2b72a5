// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The diary of a case: the notes newest first, one to be read in full, a new one.
public struct DiarioState: ScreenState {
    var fascicolo: Fascicolo
    var table: Table<Int>
    /// The filter being typed.
    var filtro: TextField?
    /// The filter at work.
    var cercato = ""
    /// The note being read in full.
    var lettura: HelpView?
    /// The note being written.
    var work: FormSession?

    static let formName = "nota"

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "data", width: 10), TableColumn(title: "tipo", width: 20),
                TableColumn(title: "testo"),
            ], rows: Self.rows(fascicolo, matching: ""), emptyText: "Nessuna nota.")
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(work == nil ? "Diario" : "Nuova nota") }

    /// The note in focus.
    var nota: NotaDiario? {
        guard let index = table.selectedID, let notes = fascicolo.diario, notes.indices.contains(index) else {
            return nil
        }
        return notes[index]
    }

    /// While a note or the filter is typed, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil || filtro != nil }

    /// The note typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// The notes that hold the words, in whatever case or accent; a reserved one is marked.
    static func rows(_ f: Fascicolo, matching words: String) -> [TableRow<Int>] {
        let key = FoldedKey.of(words)
        return (f.diario ?? []).enumerated().filter { _, note in
            key.isEmpty || FoldedKey.of("\(note.testo) \(note.presenti) \(note.tipo.denominazione)").contains(key)
        }.map { index, note in
            TableRow(
                id: index, cells: [note.data.italian, note.tipo.denominazione, note.testo.onOneLine],
                mark: note.isRiservata ? "r" : "")
        }
    }

    /// The fields of a new note.
    func fields(_ context: ScreenContext) -> [FormField] {
        let kinds = TipoNota.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day("data", "Data", context.oggi),
            .one("tipo", "Tipo", kinds, value: TipoNota.colloquio.rawValue, help: "Di che cosa parla la nota."),
            .line("presenti", "Presenti", help: "Chi c'era, come lo si dice: \"Maria, Luca\"."),
            .flag("riservata", "Riservata", false, help: CaseHelp.riservata),
            FormField(id: "testo", label: "Testo", kind: .area(rows: 9), isRequired: true, help: CaseHelp.nota),
        ]
    }
}
