// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
import Widgets

/// The review of an exceptional opening: who, when, why, what was opened, and what is said of it.
public struct EsameAccessoState: FormScreen {
    let accesso: AccessoEccezionale
    var session: FormSession
    var memory = FormMemory()

    static let kind = "esame"

    /// The screen as it opens.
    public init(_ accesso: AccessoEccezionale) {
        self.accesso = accesso
        let esiti = EsitoEsameAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        session = FormSession(
            form: Form(fields: [
                FormField(
                    id: "esito", label: "Esito", kind: .choice(esiti), isRequired: true,
                    help: "Da approfondire lascia l'accesso nell'elenco; gli altri due lo chiudono."),
                FormField(
                    id: "nota", label: "Nota", kind: .area(rows: 3),
                    help: "Perché non è giustificato, o che cosa resta da chiarire."),
            ]), draftKey: "esame:\(accesso.id.rawValue)", draftTitle: "Esame dell'accesso a \(accesso.codice)")
    }

    /// Where I am.
    public var title: String { "Accessi eccezionali ▸ \(accesso.codice)" }

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

    func value(_ id: FieldID) -> String { session.form.value(id) }

    /// The opening in words, wrapped.
    static func words(_ accesso: AccessoEccezionale, width: Int) -> [String] {
        let who = accesso.operatore
        let (from, to) = (RomeTime(accesso.dal), RomeTime(accesso.fino))
        let again =
            accesso.precedenti == 0
            ? ""
            : accesso.precedenti == 1
                ? " Lo aveva già fatto una volta." : " Lo aveva già fatto \(accesso.precedenti) volte."
        var lines = DisplayWidth.wrap(
            "\(who.nomeCompleto), \(who.ruolo.denominazione), \(who.ente): \(accesso.codice), \(accesso.nucleo), dalle "
                + "\(from.time.italian) del \(from.date.italian) alle \(to.time.italian) del \(to.date.italian)."
                + again, to: width)
        lines += DisplayWidth.wrap(
            "\(accesso.dati.motivo.denominazione.raisingInitial): \(accesso.dati.testo.onOneLine)", to: width)
        lines += DisplayWidth.wrap("Aperto: \(accesso.apertoInParole).", to: width)
        for esame in accesso.esami {
            let rome = RomeTime(esame.istante)
            let note = esame.dati.nota.isEmpty ? "" : ": \(esame.dati.nota.onOneLine)"
            lines += DisplayWidth.wrap(
                "\(rome.date.italian), \(esame.operatore), \(esame.dati.esito.denominazione)\(note)", to: width)
        }
        return lines
    }
}
