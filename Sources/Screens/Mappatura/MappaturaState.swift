// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// Their columns for our fields, and their values for our outcomes, saved with a name.
public struct MappaturaState: FormScreen {
    let tipo: TipoImportazione
    let file: FileImportato
    var session: FormSession
    var memory = FormMemory()
    /// The column whose values the form asks about now.
    var valuesColumn: Int?

    /// The screen as it opens, with what the headings suggest, or with a layout to change.
    public init(tipo: TipoImportazione, file: FileImportato, mappa: MappaColonne? = nil) {
        self.tipo = tipo
        self.file = file
        session = FormSession(
            form: Form(fields: []), draftKey: "mappatura:\(tipo.rawValue)",
            draftTitle: "Mappatura delle colonne, \(tipo.denominazione)")
        let proposal = mappa ?? MappaturaProposal.mappa(tipo, file)
        session.form = Form(fields: Self.fields(tipo, file, proposal))
        setValues(proposal)
    }

    /// Where I am.
    public var title: String { "Importazione ▸ Mappatura delle colonne" }

    static let kind = "mappatura"

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction { Reaction(effects: askDrafts(context)) }
    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
