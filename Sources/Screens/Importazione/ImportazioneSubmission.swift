// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ImportazioneState {
    /// F2 on the form: everything is tried, so that the preview says what will happen.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let path = session.form.value("file")
        guard path == pathSeen else {
            isTrialWanted = true
            return .ask(.load(.fileImportato(path), context.ticket))
        }
        guard file != nil else {
            session.form.setProblem("file", problemaFile)
            return .problem(problemaFile ?? "Il file non si può leggere: controllare il percorso.")
        }
        if let columnProblem {
            session.form.setProblem("mappa", columnProblem.sentence)
            return .problem("\(columnProblem.sentence) F3 prepara una mappatura.")
        }
        fase = .prova(done: 0, total: file?.dimensione ?? 0)
        return .ask(.work(.importa(request(isProva: true)), context.ticket))
    }

    /// F2 on the preview: the question, then the writing.
    mutating func askWriting() -> Reaction {
        guard let riepilogo else { return .none }
        let taken = riepilogo.quante(.nuova) + riepilogo.quante(.aggiornata)
        let (waiting, refused) = (riepilogo.quante(.daAbbinare), riepilogo.scartate.count)
        let lines = [
            taken == 1 ? "Si registra 1 riga." : "Si registrano \(taken) righe.",
            waiting == 1 ? "1 resta da abbinare a mano." : "\(waiting) restano da abbinare a mano.",
            refused == 1 ? "1 si scarta." : refused == 0 ? "Nessuna si scarta." : "\(refused) si scartano.",
        ]
        dialog = Dialog(title: "Importare?", lines: lines, kind: .confirm(yes: "importa", no: "torna all'anteprima"))
        return .none
    }

    /// Begins the writing.
    mutating func write(_ context: ScreenContext) -> Reaction {
        fase = .scrittura(done: 0, total: file?.dimensione ?? 0)
        return .ask(.work(.importa(request(isProva: false)), context.ticket))
    }

    /// Why the preview cannot be written; nil when it can.
    var writingRefusal: String? {
        guard let riepilogo else { return "Prima si prova il file." }
        if riepilogo.righe == 0 { return "Il file non ha righe." }
        if !riepilogo.scartate.isEmpty, !isSkipping {
            return "Alcune righe si scartano: correggere il file, oppure Esc e «Salta le righe errate»."
        }
        return nil
    }

    private var isSkipping: Bool { session.form.value("salta") == "s" }

    private func request(isProva: Bool) -> RichiestaImportazione {
        RichiestaImportazione(
            tipo: tipo, percorso: session.form.value("file"), mappa: mappa, isProva: isProva, saltaErrate: isSkipping)
    }

    /// What the work tells.
    mutating func take(_ report: WorkReport, _ context: ScreenContext) -> Reaction {
        switch report {
        case .going(let done, let total):
            if case .prova = fase { fase = .prova(done: done, total: total) }
            if case .scrittura = fase { fase = .scrittura(done: done, total: total) }
            return .none
        case .finished(.importazione(let found)):
            riepilogo = found
            filtro = found.scartate.isEmpty ? nil : found.quante(.errata) > 0 ? .errata : .inConflitto
            fase = found.isScritta ? .fine : .anteprima
            table = Self.emptyTable
            showRows()
            if found.isScritta { return Reaction(banner: Banner("L'importazione è registrata.", kind: .done)) }
            return .none
        case .finished, .found: return .none
        case .stopped:
            fase = .file
            return .say("Fermata: nulla è stato scritto.")
        case .failed(let sentence):
            fase = .file
            return .problem(sentence)
        }
    }

    /// Fills the table with the rows of the kind chosen.
    mutating func showRows() {
        guard let riepilogo else { return }
        let kinds = filtro.map { [$0] } ?? SorteRiga.allCases
        let rows = kinds.flatMap { riepilogo.anteprima[$0] ?? [] }.sorted { $0.riga < $1.riga }
        table.reload(
            rows.prefix(RiepilogoImportazione.largestPreview).enumerated().map { index, row in
                let column = row.colonna.map { "\($0): " } ?? ""
                return TableRow(
                    id: index, cells: ["\(row.riga)", row.sorte.denominazione, row.chi, column + row.cosa],
                    style: row.sorte.isScartata ? .problem : .plain, mark: row.sorte.isScartata ? "!" : "")
            }, total: rows.count)
    }

    /// The kinds of which there are rows, for the filter.
    var presentKinds: [SorteRiga] { SorteRiga.allCases.filter { (riepilogo?.quante($0) ?? 0) > 0 } }
}
