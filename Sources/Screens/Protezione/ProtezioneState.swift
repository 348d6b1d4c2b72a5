// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// Protecting a household: who is named to read where it is, why, from when; or taking the protection away.
public struct ProtezioneState: FormScreen {
    let fascicolo: Fascicolo
    var session: FormSession
    var memory = FormMemory()

    static let kind = "protezione"

    /// The screen as it opens.
    public init(fascicolo: Fascicolo) {
        self.fascicolo = fascicolo
        session = FormSession(
            form: Form(fields: []), draftKey: "protezione:\(fascicolo.nucleo.id.rawValue)",
            draftTitle: "Protezione del nucleo, \(fascicolo.nome)", domanda: fascicolo.domanda.id)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Recapiti protetti") }

    /// First load: what was left typed.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if session.form.fields.isEmpty { session.form = Form(fields: fields(context)) }
        return Reaction(effects: askDrafts(context))
    }

    /// A key.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// What is not saved.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }

    func value(_ id: FieldID) -> String { session.form.value(id) }

    private func fields(_ context: ScreenContext) -> [FormField] {
        let people = context.session.operatori.filter {
            $0.isAttivo && !$0.ruolo.isDiAltroEnte && $0.ruolo != .amministratoreTecnico && $0.ruolo != .revisore
        }
        let options = people.map {
            ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.nomeCompleto), \($0.ruolo.denominazione)")
        }
        let named =
            fascicolo.protezione?.operatori
            ?? [fascicolo.presa?.assistente?.id ?? context.operatore.id]
        return [
            FormField(
                id: "operatori", label: "Chi può leggerli", kind: .checks(options), isRequired: true,
                help: "Chi vede indirizzo, telefono e luoghi; a tutti gli altri sono nascosti.",
                value: named.map { "\($0.rawValue)" }.joined(separator: ",")),
            FormField(
                id: "dal", label: "Dal", kind: .date, isRequired: true, help: "Da quando il nucleo è protetto.",
                value: (fascicolo.protezione?.dal ?? context.oggi).italian),
            FormField(
                id: "motivo", label: "Motivo", kind: .area(rows: 3), isRequired: true,
                help: "Perché; lo legge solo chi è nominato.", value: fascicolo.protezione?.motivo ?? ""),
        ]
    }
}
