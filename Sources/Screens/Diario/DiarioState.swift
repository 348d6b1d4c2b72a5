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
    /// The templates of the diary.
    var modelli: [ModelloNota] = []
    /// What each note is searched by, so that a key of the filter does not fold the notes again.
    var chiavi: [String] = []

    static let formName = "nota"

    /// The screen as it opens.
    ///
    /// - Parameter id: the note to be read at once, when one comes from a search.
    public init(fascicolo: Fascicolo, leggendo id: Identifier<NotaDiario>? = nil) {
        self.fascicolo = fascicolo
        table = Table(
            columns: [
                TableColumn(title: "data", width: 10), TableColumn(title: "tipo", width: 20),
                TableColumn(title: "testo"),
            ], emptyText: "Nessuna nota.")
        take(fascicolo)
        if let id, let index = fascicolo.diario?.firstIndex(where: { $0.origine?.id == id }) {
            table.select(index: index)
            read()
        }
    }

    /// Shows the notes of a case file just read.
    mutating func take(_ read: Fascicolo) {
        fascicolo = read
        chiavi = (read.diario ?? []).map(ParoleCercate.key)
        table.reload(rows(matching: cercato))
    }

    /// Opens the note in focus, to be read in full.
    mutating func read() {
        lettura = nota.map { HelpView(title: Self.heading($0), lines: Self.lines($0)) }
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
    func rows(matching words: String) -> [TableRow<Int>] {
        let parole = ParoleCercate(words)
        return (fascicolo.diario ?? []).enumerated().filter { index, _ in
            chiavi.indices.contains(index) && parole.holds(chiavi[index])
        }.map { index, note in
            TableRow(
                id: index,
                cells: note.isNascosta
                    ? [note.data.italian, "riservata", "-"]
                    : [
                        note.data.italian, note.tipo.denominazione,
                        String(note.testo.prefix(Self.beginning)).onOneLine,
                    ],
                mark: note.isRiservata ? "r" : "")
        }
    }

    /// As much of a note as a row or a preview can show: a note may be hundreds of kilobytes.
    static let beginning = 8000

    /// The fields of a new note.
    func fields(_ context: ScreenContext) -> [FormField] {
        let kinds = TipoNota.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        var fields: [FormField] = []
        if !modelli.isEmpty {
            fields.append(
                .one(
                    Self.modello, "Modello", modelli.map { ChoiceOption(code: $0.codice, label: $0.titolo) },
                    isRequired: false, help: CaseHelp.modelloNota))
        }
        fields += [
            .day("data", "Data", context.oggi),
            .one("tipo", "Tipo", kinds, value: TipoNota.colloquio.rawValue, help: "Di che cosa parla la nota."),
            .line("presenti", "Presenti", help: "Chi c'era, come lo si dice: \"Maria, Luca\"."),
            .flag("riservata", "Riservata", false, help: CaseHelp.riservata),
        ]
        for modello in modelli {
            for (index, campo) in modello.campi.enumerated() {
                var field = FormField.line(
                    Self.campo(modello, index), campo.etichetta, isRequired: campo.isObbligatorio, help: campo.aiuto)
                field.isVisible = false
                fields.append(field)
            }
        }
        fields.append(
            FormField(id: "testo", label: "Testo", kind: .area(rows: 9), isRequired: true, help: CaseHelp.nota))
        return fields
    }

    static let modello: FieldID = "modello"

    /// The field of a template in the form.
    static func campo(_ modello: ModelloNota, _ index: Int) -> FieldID {
        FieldID(rawValue: "campo.\(modello.codice).\(index)")
    }
}
