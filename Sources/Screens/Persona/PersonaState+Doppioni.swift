// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// The warning that the person being typed may already be in the archive: it never keeps anybody from typing, and a
/// save over a strong likeness asks once.
extension PersonaState {
    /// What tells a person from another, as typed so far.
    func identita(_ context: ScreenContext) -> DatiPersona {
        DatiPersona(
            cognome: value("cognome"), nome: value("nome"), sesso: Sesso(rawValue: value("sesso")),
            nascita: FieldParsing.date(value("nascita"), context), luogoNascita: value("luogoNascita"),
            codiceFiscale: typedCode)
    }

    /// Whether who looks alike has to be asked: there is enough to go by, and it is not what the archive already holds.
    func hasIdentita(_ dati: DatiPersona, _ context: ScreenContext) -> Bool {
        guard dati.codiceFiscale != nil || FoldedKey.of(dati.cognome + dati.nome).count >= 3 else { return false }
        guard case .modifica = mode else { return true }
        guard let stored = stored?.dati else { return false }
        return dati.cognome != stored.cognome || dati.nome != stored.nome || dati.nascita != stored.nascita
            || dati.codiceFiscale != stored.codiceFiscale
    }

    /// Asks who looks like the person typed, when that has changed.
    mutating func askDoppioni(_ context: ScreenContext) -> [Effect] {
        let dati = identita(context)
        guard hasIdentita(dati, context) else {
            doppioni = []
            return []
        }
        guard dati != chiesti else { return [] }
        chiesti = dati
        return [.load(.somiglianti(dati, escludendo: known), context.ticket)]
    }

    /// The archive has said who looks alike.
    mutating func note(
        doppioni found: [PersonaSomigliante], of dati: DatiPersona, _ context: ScreenContext
    ) -> Reaction {
        guard dati == chiesti else { return .none }
        risposti = dati
        doppioni = found
        segnata = 0
        guard isSaveWaiting else { return .none }
        isSaveWaiting = false
        return submit(context)
    }

    /// The question before a save over a strong likeness; nil when there is nothing to ask any more.
    mutating func askBeforeSaving() -> Reaction? {
        let strong = doppioni.filter { $0.somiglianza.isForte && !confermati.contains($0.persona.id) }
        guard !strong.isEmpty else { return nil }
        var lines = strong.flatMap { [$0.chi, "  \($0.perche)"] }
        lines += ["", "Se è la stessa persona non se ne registra un'altra: no, e F6 la riprende."]
        dialog = Dialog(
            title: "Forse è già in archivio", lines: lines,
            kind: .confirm(yes: "è un'altra persona, salva", no: "torna alla scheda"), isYesMarked: false)
        return Reaction.none
    }

    /// A key over a question.
    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        let isQuestion = storia == nil || !isShowingStoria
        switch dialog?.handle(key) {
        case .accepted:
            dialog = nil
            guard isQuestion else { return separate(context) }
            confermati.formUnion(doppioni.map(\.persona.id))
            return submit(context)
        case .cancelled:
            dialog = nil
            isShowingStoria = false
            return .none
        default: return .none
        }
    }

    /// Rows the warning takes under the form.
    var warningRows: Int { doppioni.isEmpty ? 0 : min(3, doppioni.count) + 1 }

    /// The warning, one row a person: who, and why.
    func drawWarning(on canvas: inout Canvas, row: Int, columns: Int, _ context: ScreenContext) {
        guard !doppioni.isEmpty else { return }
        canvas.put("! Forse è già in archivio:", row: row, column: 1, style: .problem, width: columns - 2)
        for (index, found) in doppioni.prefix(3).enumerated() {
            let mark = index == segnata ? "\u{25B8}" : " "
            let text = "\(mark) \(found.chi): \(found.perche)"
            canvas.put(DisplayWidth.ellipsize(text, to: columns - 4), row: row + 1 + index, column: 3)
        }
    }
}
