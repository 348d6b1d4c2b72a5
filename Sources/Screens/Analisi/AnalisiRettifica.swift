// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnalisiState {
    /// Where the reason is kept while it is typed: no item has such a key.
    static let reasonKey = "#motivo"

    /// What the correction changes so far.
    var differenze: [DifferenzaAnalisi] {
        DifferenzaAnalisi.between(
            fascicolo.analisi ?? AnalisiPreliminare(), analisi(), componenti: fascicolo.nucleo.componenti)
    }

    /// F2 of a correction: what changes is shown, the reason is asked.
    mutating func askCorrection(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        if let problem = openFirstInvalid(context) { return problem }
        let changes = differenze
        guard !changes.isEmpty else {
            return .problem("Nessuna risposta è cambiata: non c'è niente da rettificare.")
        }
        if let first = missing(context).first {
            if let key = first.field { open(key: key, context) }
            return .problem("La scheda rettificata non è completa: \(first.sentence).")
        }
        let shown = changes.prefix(6).map { "\($0.blocco.rawValue) \($0.frase)." }
        let rest = changes.count > 6 ? ["e altre \(changes.count - 6) differenze."] : []
        dialog = Dialog(
            title: "Registrare la rettifica", lines: shown + rest,
            kind: .form(
                Form(fields: [
                    FormField(
                        id: "motivo", label: "Motivo", kind: .text(maxLength: 500), isRequired: true,
                        help: "Perché la scheda si rettifica. Lo legge chiunque legga la scheda.",
                        value: sheet[Self.reasonKey], width: 58)
                ])))
        return .none
    }

    /// Keeps the reason as it is typed: it is in the draft too.
    mutating func keepReason() {
        guard modo == .rettifica, let form = dialog?.form else { return }
        sheet.set(Self.reasonKey, form.value("motivo"))
        dialog?.form?.setProblem("motivo", nil)
    }

    /// The correction with its reason; without one the question stays.
    mutating func recordCorrection(_ context: ScreenContext) -> Reaction {
        let motivo = sheet[Self.reasonKey]
        guard !motivo.allSatisfy(\.isWhitespace) else {
            let problem = "Manca il motivo: scrivere perché si rettifica la scheda."
            dialog?.form?.setProblem("motivo", problem)
            return .problem(problem)
        }
        dialog = nil
        guard let presa = fascicolo.presa else { return .none }
        let number = (fascicolo.versioniAnalisi.last?.numero ?? 1) + 1
        return record(
            [.amendAnalisi(presa.id, version: sheet.version, motivo: motivo, analisi(isChiusa: true))],
            .closing("La scheda è rettificata: ora vale la versione \(number), quella di prima resta."), context)
    }

    /// F7: no to the items of the area without an answer; without a yes the difficulty is absent.
    mutating func denyRest(_ context: ScreenContext) -> Reaction {
        settleFocus(context)
        let now = analisi()
        var denied = 0
        var hasYes = false
        for voce in SchedaAnalisi.voci(of: block) where !voce.ambito.isOfEachMember && voce.tipo == .siNo {
            if voce.isRiservata, !Self.readsReserved(context.operatore.ruolo) { continue }
            if sheet[voce.codice] == "s" { hasYes = true }
            guard sheet[voce.codice].isEmpty, isShown(voce, voce.codice, now) else { continue }
            sheet.set(voce.codice, "n")
            denied += 1
        }
        let level = SchedaAnalisi.chiaveDifficolta(block)
        let isAbsent = !hasYes && sheet[level].isEmpty
        if isAbsent { sheet.set(level, Difficolta.assente.rawValue) }
        refresh(context)
        let items = denied == 1 ? "una voce" : "\(denied) voci"
        if denied == 0, !isAbsent { return .say("Tutte le voci dell'area hanno già una risposta.") }
        if !isAbsent { return .say("No a \(items); la difficoltà dell'area resta da scegliere o com'era.") }
        return .say(denied == 0 ? "Difficoltà assente." : "No a \(items), difficoltà assente.")
    }
}
