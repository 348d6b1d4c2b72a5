// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

/// The first start: who runs the archive, where, by which calendar, and who works with it first.
public struct AvvioState: FormScreen {
    let utente: String
    var session: FormSession
    var memory = FormMemory()
    /// The comuni of the ambito, in the order in which they were added.
    var comuni: [Luogo] = []
    /// The code proposed from the name: it follows the name until a person writes another.
    var proposedCode = ""

    /// The screen as it opens.
    public init(utente: String) {
        self.utente = utente
        session = FormSession(form: Form(fields: Self.fields(utente)), draftKey: "avvio", draftTitle: "Primo avvio")
    }

    /// Where I am.
    public var title: String { "Primo avvio" }

    static let kind = "avvio"
    static let isDraftKept = false

    /// Nothing to read: the archive is empty, and has nobody to keep a draft for.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Text goes to the fields.
    public func isTyping(_ context: ScreenContext) -> Bool { true }
    /// Pasted text.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }
    /// A key; Esc has nowhere to go back to.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let reaction = handleForm(key, context)
        guard key == .escape, reaction.navigation != nil else { return reaction }
        return .say("È la prima schermata: F10 esce dal programma.")
    }

    func value(_ id: FieldID) -> String { session.form.value(id) }

    private static func fields(_ utente: String) -> [FormField] {
        [
            FormField(id: "passo1", label: "1. L'ente", kind: .heading),
            FormField(
                id: "ente", label: "Zona o ente", kind: .text(maxLength: 60), isRequired: true,
                help: "Il nome dell'Ambito territoriale che tiene l'archivio: compare sulla scrivania e negli elenchi."),
            FormField(
                id: "sede", label: "Sede", kind: .text(maxLength: 60), isRequired: true,
                help: "L'ufficio in cui si lavora: per esempio «sede di Pistoia»."),
            FormField(id: "passo2", label: "2. I comuni dell'ambito", kind: .heading),
            FormField(
                id: "comune", label: "Aggiunge", kind: .lookup,
                help: "Un comune alla volta, scrivendo parte del nome: le domande e i punti di accesso sono di uno di "
                    + "questi. Invio sul campo vuoto va avanti.", width: 30),
            FormField(id: "elenco", label: "Comuni", kind: .note, value: "nessuno"),
            FormField(id: "passo3", label: "3. I giorni lavorativi", kind: .heading),
            FormField(
                id: "patrono", label: "Patrono", kind: .text(maxLength: 5),
                help: "Il giorno del patrono del comune della sede, gg/mm: non è lavorativo, e i termini di legge lo "
                    + "saltano.", note: "gg/mm; per Pistoia è il 25/07", width: 6),
            FormField(
                id: "sabato", label: "Sabato lavorativo", kind: .yesNo,
                help: "Di solito no: con sì i termini in giorni lavorativi contano anche il sabato.", value: "n"),
            FormField(id: "passo4", label: "4. Il primo operatore", kind: .heading),
            FormField(
                id: "cognome", label: "Cognome", kind: .text(maxLength: 40), isRequired: true,
                help: "Ogni scrittura porta il nome di chi l'ha fatta: questo è il primo."),
            FormField(
                id: "nome", label: "Nome", kind: .text(maxLength: 40), isRequired: true, help: "Il nome.",
                sharesLine: true),
            FormField(
                id: "ruolo", label: "Ruolo",
                kind: .choice(Ruolo.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true,
                help: "Il supervisore può aggiungere gli altri operatori: di solito è il primo.",
                value: Ruolo.supervisore.rawValue),
            FormField(
                id: "codice", label: "Codice", kind: .text(maxLength: 20), isRequired: true,
                help: "Una sigla breve e stabile, che compare accanto alle registrazioni."),
            FormField(
                id: "utente", label: "Utente", kind: .note,
                value: "\(utente), di questo sistema: il programma lo riconosce da solo"),
        ]
    }
}
