// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The quadro di analisi: the domains of the household and of each member, one entry at a time.
public struct QuadroState: SheetScreen {
    /// A domain of somebody: a row of the list.
    struct Entry: Hashable, Sendable {
        let persona: Identifier<Persona>?
        let dominio: DominioQuadro
        let soggetto: String

        /// "nucleo.abitazione", "12.lavoro": as `QuadroDiAnalisi.missing` names it.
        var key: String { VoceQuadro.chiave(persona, dominio) }
    }

    /// What the dialog asks.
    enum Question: Hashable, Sendable {
        case autori
        case chiusura
    }

    var fascicolo: Fascicolo
    let field: String?
    var sheet: SheetSession
    var work = SheetWork.none
    var righe: [RigaConflitto] = []
    var entries: [Entry] = []
    var table = Table<String>(columns: [
        TableColumn(title: "di chi", width: 18), TableColumn(title: "dominio", width: 22),
        TableColumn(title: "situazione"), TableColumn(title: "priorità", width: 8),
        TableColumn(title: "livello", width: 7, alignment: .right),
    ])
    /// The entry at work; nil on the list.
    var opened: Entry?
    /// Fields of `opened`.
    var session: FormSession
    var dialog: Dialog?
    var question = Question.autori
    /// First line shown of an entry that is only read.
    var top = 0

    /// The screen as it opens; `field` is the entry that takes the focus.
    public init(fascicolo: Fascicolo, field: String? = nil) {
        self.fascicolo = fascicolo
        self.field = field
        let key = "quadro:\(fascicolo.domanda.id.rawValue)"
        sheet = SheetSession(
            draftKey: key, domanda: fascicolo.domanda.id, archived: Self.texts(of: fascicolo),
            version: fascicolo.presa?.version ?? 0)
        session = FormSession(form: Form(fields: []), draftKey: key, draftTitle: "")
    }

    /// Where I am.
    public var title: String { "Quadro di analisi \(fascicolo.domanda.codice ?? "")" }

    /// Why the quadro is only read; nil when it can be written.
    func readOnlyReason(_ context: ScreenContext) -> String? {
        guard let stato = fascicolo.presa?.stato else { return "La presa in carico non è ancora aperta." }
        if let refusal = context.operatore.may(.compilaQuadro) { return refusal.sentence }
        if stato == .quadroAnalisi { return nil }
        if let closed = fascicolo.quadro?.chiusoIl {
            return "Il quadro è chiuso dal \(closed.italian): non cambia più."
        }
        return "La presa in carico è \(stato.denominazione): il quadro si scrive dopo l'analisi, composta l'équipe."
    }

    /// Why there are no levels to compare yet; nil once the quadro is closed.
    var openReason: String? {
        fascicolo.quadro?.chiusoIl == nil ? "I livelli si confrontano dopo la chiusura del quadro (F9)." : nil
    }

    /// Why nothing of the quadro is shown; nil when it can be read.
    func unreadableReason(_ context: ScreenContext) -> String? {
        context.operatore.may(.leggiAnalisi).flatMap { refusal in
            context.operatore.may(.compilaQuadro) == nil ? nil : refusal.sentence
        }
    }
}
