// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The progetto personalizzato, section B: head, objectives with results, supports, commitments.
public struct ProgettoState: SheetScreen {
    var fascicolo: Fascicolo
    let field: String?
    var sheet: SheetSession
    var work = SheetWork.none
    var righe: [RigaConflitto] = []
    /// Members on the day of work.
    var componenti: [Componente] = []
    /// Supports of the session.
    var catalogo: [VoceCatalogo] = []
    /// The part on the screen.
    var parte = ParteProgetto.testata
    /// Rows of `parte`.
    var table = Table<LuogoProgetto>(columns: [])
    /// What the form shows; nil on the lists.
    var opened: LuogoProgetto?
    /// Fields of `opened`.
    var session: FormSession
    /// Asks before a row is taken away, or where to begin from.
    var dialog: Dialog?
    /// Projects of before, while one is being chosen.
    var precedenti: [ProgettoPrecedente] = []
    /// What is read out of the texts.
    var lavoro = Lavoro()
    /// What lacks that F8 showed last.
    var shownMissing = -1
    /// An earlier version, opened to be read.
    let isEarlier: Bool

    /// The screen as it opens; `field` takes the focus.
    public init(fascicolo: Fascicolo, field: String? = nil) {
        self.init(fascicolo: fascicolo, field: field, isEarlier: false)
    }

    init(fascicolo: Fascicolo, field: String?, isEarlier: Bool) {
        self.fascicolo = fascicolo
        self.field = field
        self.isEarlier = isEarlier
        let key = "progetto:\(fascicolo.domanda.id.rawValue)"
        sheet = SheetSession(
            draftKey: key, domanda: fascicolo.domanda.id, archived: Self.texts(of: fascicolo),
            version: fascicolo.presa?.version ?? 0)
        session = FormSession(form: Form(fields: []), draftKey: key, draftTitle: "")
    }

    /// Where I am.
    public var title: String { "Progetto \(fascicolo.domanda.codice ?? "")" }

    /// Version on the screen.
    var versione: Int { fascicolo.progetto?.versione ?? 1 }

    /// Why the project is only read; nil when it can be written.
    func readOnlyReason(_ context: ScreenContext) -> String? {
        guard let stato = fascicolo.presa?.stato else { return "La presa in carico non è ancora aperta." }
        if isEarlier { return "La versione \(versione) è superata: si può solo leggere." }
        if let progetto = fascicolo.progetto, progetto.isFirmato {
            let when = progetto.firmatoIl.map { " il \($0.italian)" } ?? ""
            return "Versione firmata\(when), non cambia: la revisione si apre dal monitoraggio."
        }
        if let refusal = context.operatore.may(.compilaProgetto) { return refusal.sentence }
        let writable: [PresaInCaricoState] = [.analizzata, .quadroAnalisi, .progettazione]
        if writable.contains(stato) { return nil }
        return "La presa in carico è \(stato.denominazione): il progetto ora non si scrive."
    }
}
