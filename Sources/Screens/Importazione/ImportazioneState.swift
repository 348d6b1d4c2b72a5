// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

/// An import, from the file to what it did: a form, a trial, its preview, the writing.
public struct ImportazioneState: FormScreen {
    var session: FormSession
    var memory = FormMemory()
    var fase = FaseImportazione.file
    /// Saved layouts of the kind of file chosen.
    var mappe: [MappaColonne] = []
    /// What the file in the field is; nil until it was looked at.
    var file: FileImportato?
    /// Why the file in the field cannot be read.
    var problemaFile: String?
    /// The path looked at last.
    var pathSeen = ""
    /// F2 was pressed before the file was looked at.
    var isTrialWanted = false
    /// F5 was pressed before the names were known.
    var isCompletionWanted = false
    /// Paths the text of the field may become.
    var paths: [String] = []
    /// What the trial or the import did.
    var riepilogo: RiepilogoImportazione?
    /// Kind of rows shown; nil for all.
    var filtro: SorteRiga?
    var table = ImportazioneState.emptyTable
    var dialog: Dialog?

    /// The screen as it opens.
    public init() {
        session = FormSession(form: Form(fields: []), draftKey: "importazione", draftTitle: "Importazione")
    }

    /// Where I am.
    public var title: String { "Importazione" }

    static let kind = "importazione"
    static let isDraftKept = false

    /// What the file brings.
    var tipo: TipoImportazione { TipoImportazione(rawValue: session.form.value("tipo")) ?? .esiti }
    /// The layout chosen; nil for the local one.
    var mappa: MappaColonne? { mappe.first { $0.nome == session.form.value("mappa") } }

    /// A work goes on.
    var isWorking: Bool {
        switch fase {
        case .prova, .scrittura: true
        case .file, .anteprima, .fine: false
        }
    }

    static var emptyTable: Table<Int> {
        Table(
            columns: [
                TableColumn(title: "riga", width: 7, alignment: .right), TableColumn(title: "che cosa", width: 12),
                TableColumn(title: "domanda", width: 17), TableColumn(title: "perché"),
            ], emptyText: "Nessuna riga di questo tipo.")
    }

    /// First load: the fields, and the saved layouts.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty {
            session.form = Form(fields: Self.fields(context))
            session.form.focus(on: "file")
        }
        return .ask(.load(.mappe(tipo), context.ticket))
    }

    /// A key, for the part in front.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        switch fase {
        case .file: return handleFile(key, context)
        case .anteprima, .fine: return handleTable(key, context)
        case .prova, .scrittura: return .ignored
        }
    }

    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard fase == .file, dialog == nil else { return .ignored }
        let reaction = pasteForm(text, context)
        return Reaction(effects: reaction.effects + askPaths(context))
    }

    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { fase == .file && dialog == nil }
}
