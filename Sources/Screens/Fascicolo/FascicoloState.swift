// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The case file at a glance: where the household is, what comes next, which terms run, what happened.
public struct FascicoloState: ScreenState {
    let domanda: Identifier<Domanda>
    let codice: String
    /// The case file, once read.
    var fascicolo: Fascicolo?
    /// Why it cannot be read.
    var rifiuto: String?
    /// It can be opened all the same, for a short time and with a reason.
    var isSuperabile = false
    /// The missing item in focus.
    var mancante = 0
    /// The list of all passages, when open.
    var passi: Table<PassaggioKind>?

    /// The draft to take up again as soon as the case file is read.
    var bozza: String?

    /// The screen as it opens.
    ///
    /// - Parameter bozza: name of a draft of this case file, whose form is opened over it.
    public init(domanda: Identifier<Domanda>, codice: String = "", bozza: String? = nil) {
        self.domanda = domanda
        self.codice = codice
        self.bozza = bozza
    }

    /// Where I am.
    public var title: String {
        let code = fascicolo?.nome ?? codice
        let word = passi == nil ? "Fascicolo" : "Altri passi"
        let place = code.isEmpty ? word : "\(word) \(code)"
        // First, where a narrow screen does not cut it.
        return fascicolo?.limitazione == nil ? place : "LIMITATO ▸ \(place)"
    }

    /// What comes next, and what lacks for it; what lacks in a sheet the operator may not read is not said.
    func prossimo(_ context: ScreenContext) -> ProssimoPasso? {
        guard let step = fascicolo?.prossimoPasso(on: context.oggi, catalogo: context.session.catalogo) else {
            return nil
        }
        let isClosed = step.passo == .analisi || step.passo == .quadro
        guard isClosed, context.operatore.may(.leggiAnalisi) != nil else { return step }
        return ProssimoPasso(step.passo, step.titolo)
    }
}
