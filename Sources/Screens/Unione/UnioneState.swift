// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// Two records side by side, to say that they are one person, or that they are not.
public struct UnioneState: FormScreen {
    let mode: UnioneMode
    var session: FormSession
    var memory = FormMemory()
    /// The two records, once read.
    var confronto: ConfrontoPersone?
    /// The second stays instead of the first.
    var isExchanged = false
    /// The question before writing.
    var dialog: Dialog?

    /// The screen as it opens.
    public init(mode: UnioneMode) {
        self.mode = mode
        let reasons: [MotivoUnione]
        switch mode {
        case .unisci: reasons = MotivoUnione.perUnire
        case .separa: reasons = MotivoUnione.perSeparare
        }
        let fields = [
            FormField(
                id: "motivo", label: "Motivo",
                kind: .choice(reasons.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Resta nel registro, con chi lo ha deciso.", width: 40),
            FormField(
                id: "nota", label: "Nota", kind: .text(maxLength: 200),
                help: "Da che cosa si capisce: la tessera, la parola della persona, l'anagrafe.", width: 56),
        ]
        session = FormSession(form: Form(fields: fields), draftKey: "unione", draftTitle: "Unione di due schede")
    }

    /// Where I am.
    public var title: String {
        switch mode {
        case .unisci: "Unione di due schede"
        case .separa: "Separazione di due schede"
        }
    }

    static let kind = "unione"
    static let isDraftKept = false

    /// First load: the two records.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard case .unisci(let prima, let seconda) = mode else { return .none }
        return .ask(.load(.confronto(prima, seconda), context.ticket))
    }

    /// The record that stays.
    var tenuta: Persona? {
        if case .separa(let unione) = mode { return unione.tenuta }
        return isExchanged ? confronto?.seconda : confronto?.prima
    }

    /// The record that goes into it.
    var unita: Persona? {
        if case .separa(let unione) = mode { return unione.unita }
        return isExchanged ? confronto?.prima : confronto?.seconda
    }

    /// What will move, in words.
    var spostati: [String] {
        if case .separa(let unione) = mode { return unione.spostati }
        guard let confronto else { return [] }
        return isExchanged ? confronto.legamiPrima : confronto.legamiSeconda
    }

    /// Why nothing can be written, if so.
    var impedimento: String? {
        if case .separa(let unione) = mode { return unione.impedimento }
        return confronto?.impedimento
    }

    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        dialog == nil ? pasteForm(text, context) : .none
    }
    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog == nil }
    /// A union is never a draft: it is decided at once or not at all.
    public func draft(_ context: ScreenContext) -> Bozza? { nil }
}
