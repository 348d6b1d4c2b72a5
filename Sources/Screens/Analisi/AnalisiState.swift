// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The scheda di presa in carico, section A: one block at a time, all answers kept.
public struct AnalisiState: SheetScreen {
    var fascicolo: Fascicolo
    let field: String?
    let modo: AnalisiModo
    var sheet: SheetSession
    var block = BloccoScheda.seduta
    /// Fields of `block`.
    var session: FormSession
    /// Members on the day of work.
    var componenti: [Componente] = []
    var work = SheetWork.none
    var dialog: Dialog?
    /// First line shown of a sheet that is only read.
    var top = 0
    /// Answers about the sitting of the sheet saved last, for F4.
    var lastEntry: [String: String] = [:]
    var hasAppeared = false
    var righe: [RigaConflitto] = []

    /// The screen as it opens; `field` takes the focus.
    public init(fascicolo: Fascicolo, field: String? = nil, modo: AnalisiModo = .compila) {
        self.fascicolo = fascicolo
        self.field = field
        self.modo = modo
        let key = "\(modo == .rettifica ? "rettifica" : "analisi"):\(fascicolo.domanda.id.rawValue)"
        var texts = Self.texts(of: fascicolo)
        if case .versione(let numero) = modo {
            texts = fascicolo.versioniAnalisi.first { $0.numero == numero }?.analisi.risposte ?? [:]
        }
        sheet = SheetSession(
            draftKey: key, domanda: fascicolo.domanda.id, archived: texts, version: fascicolo.presa?.version ?? 0)
        session = FormSession(form: Form(fields: []), draftKey: key, draftTitle: "")
    }

    /// Where I am.
    public var title: String {
        let codice = fascicolo.domanda.codice ?? ""
        switch modo {
        case .compila: return "Analisi preliminare \(codice)"
        case .rettifica: return "Rettifica dell'analisi \(codice)"
        case .versione(let numero): return "Analisi preliminare \(codice) ▸ versione \(numero)"
        }
    }

    static func texts(of fascicolo: Fascicolo) -> [String: String] { fascicolo.analisi?.risposte ?? [:] }

    /// The sheet as typed so far; members listed under an answer that is not yes are left out.
    func analisi(isChiusa: Bool = false) -> AnalisiPreliminare {
        let answers = sheet.typed.filter { key, _ in
            if key == Self.reasonKey { return false }
            guard key.hasSuffix("#chi"), let voce = VoceScheda.of(key: key) else { return true }
            return voce.isPresent(sheet[voce.codice])
        }
        // The list an open sheet is filled from is that of this program, also when it was begun from an older one.
        let scheda = modo == .compila ? SchedaAnalisi.versione : fascicolo.analisi?.scheda ?? SchedaAnalisi.versione
        return AnalisiPreliminare(scheda: scheda, risposte: answers, isChiusa: isChiusa)
    }

    /// Why the sheet is only read; nil when it can be filled.
    func readOnlyReason(_ context: ScreenContext) -> String? {
        guard let presa = fascicolo.presa else {
            return "La presa in carico non è ancora aperta: la scheda si compila dopo l'assegnazione."
        }
        if case .versione = modo { return "È una versione della scheda: si legge soltanto." }
        let isClosed = fascicolo.analisi?.isChiusa == true || presa.analisiIl != nil
        if isClosed, modo == .compila {
            return "La scheda è chiusa: le risposte non cambiano più. R la rettifica, con il motivo."
        }
        if !isClosed, modo == .rettifica { return "La scheda non è ancora chiusa: si corregge senza rettifica." }
        if !presa.stato.isOpen {
            return "La presa in carico è \(presa.stato.denominazione): la scheda si può solo leggere."
        }
        return context.operatore.may(.compilaAnalisi)?.sentence
    }

    /// Why nothing of the sheet is shown; nil when it can be read.
    func unreadableReason(_ context: ScreenContext) -> String? { context.operatore.may(.leggiAnalisi)?.sentence }

    /// Items kept for the assistente sociale and the specialised service are shown to these two roles alone.
    ///
    /// The archive neither gives nor takes them for anybody else: a field that could be typed in would lose its text.
    /// Source: L. 119/2001; D.P.R. 309/1990 art. 120; docs/FONTI.md 9.
    static func readsReserved(_ ruolo: Ruolo) -> Bool { ruolo.readsReservedItems }
}
