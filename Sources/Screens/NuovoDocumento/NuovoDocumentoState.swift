// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// A document being registered: what it is, of whom, until when, and where it is.
public struct NuovoDocumentoState: FormScreen {
    let nucleo: Nucleo
    var session: FormSession
    var memory = FormMemory()

    /// The screen as it opens.
    public init(nucleo: Nucleo, domanda: Identifier<Domanda>) {
        self.nucleo = nucleo
        session = FormSession(
            form: Form(fields: []), draftKey: "documento:\(nucleo.id.rawValue)",
            draftTitle: "Nuovo documento, nucleo di \(nucleo.richiedente?.persona.dati.nomeCompleto ?? "")",
            domanda: domanda)
    }

    /// Where I am.
    public var title: String { "Documenti del nucleo ▸ Nuovo" }

    static let kind = "documento"
    static let repeatable: Set<FieldID> = ["tipo", "cartella"]

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields(context)) }
        return Reaction(effects: askDrafts(context))
    }

    private func fields(_ context: ScreenContext) -> [FormField] {
        let kinds = TipoDocumento.allCases.filter { !$0.isRiservato || context.operatore.may(.gestisciDecreti) == nil }
        let people = nucleo.componenti(on: context.oggi).map {
            ChoiceOption(code: "\($0.persona.id.rawValue)", label: $0.persona.dati.nomeCompleto)
        }
        return [
            FormField(
                id: "tipo", label: "Documento",
                kind: .choice(kinds.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Che cosa è."),
            FormField(id: "persona", label: "Di chi", kind: .choice(people), help: "Vuoto: di tutto il nucleo."),
            FormField(
                id: "descrizione", label: "Quale", help: "Il numero, chi l'ha rilasciato: «CI AA0000000, Pistoia».",
                width: 50),
            FormField(id: "data", label: "Data", kind: .date, help: "La data che porta."),
            FormField(
                id: "scade", label: "Scade il", kind: .date, help: "L'ultimo giorno in cui vale; vuoto se non scade.",
                sharesLine: true),
            FormField(id: "protocollo", label: "Protocollo", kind: .text(maxLength: 40), help: "Se è protocollato."),
            FormField(
                id: "file", label: "File da copiare", kind: .text(maxLength: 400),
                help: "Dove si trova il file, con la sua cartella: se ne tiene una copia nell'archivio, al massimo "
                    + "\(CopiaDigitale.misura(CopiaDigitale.massimo)). Vuoto se il documento è solo di carta.",
                width: 50),
            FormField(
                id: "cartella", label: "Cartella di carta", help: "Dove sta la carta: «cartella 12, scaffale B».",
                width: 50),
        ]
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
