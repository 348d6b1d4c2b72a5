// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ImportazioneState {
    /// A key of the form; while a path is typed, the names it may become are asked for.
    mutating func handleFile(_ key: Key, _ context: ScreenContext) -> Reaction {
        let before = session.form.value("file")
        var reaction = handleForm(key, context)
        if session.form.value("file") != before { reaction.effects += askPaths(context) }
        return reaction
    }

    /// A key of the preview.
    mutating func handleTable(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Self.visibleRows(context)) {
        case .activated: return showRow()
        case .moved: return .none
        case .needsMore, .ignored: return .ignored
        }
    }

    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let isQuestion = dialog?.kind != .message
            dialog = nil
            return isQuestion ? write(context) : .none
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.mappe(let asked, let found)) where asked == tipo:
            mappe = found
            refresh(context)
            return .none
        case .loaded(.cartella(let asked, let found)):
            guard asked == session.form.value("file") else { return .none }
            paths = found.filter { $0 != asked }
            guard isCompletionWanted else { return .none }
            isCompletionWanted = false
            return paths.isEmpty ? .problem("Nessun nome di file comincia così.") : complete(context)
        case .loaded(.fileImportato(let path, let found, let problem)):
            guard path == session.form.value("file") else { return .none }
            pathSeen = path
            file = found
            problemaFile = problem
            refresh(context)
            guard isTrialWanted else { return .none }
            isTrialWanted = false
            return submit(context)
        case .delivered(.fields(let values)):
            if let name = values["mappa"] {
                session.fill("mappa", name)
                return .ask(.load(.mappe(tipo), context.ticket))
            }
            return .none
        case .working(let report): return take(report, context)
        case .refused(let refusal):
            if isWorking { fase = .file }
            return .problem(refusal.sentence)
        case .failed:
            if isWorking { fase = .file }
            return .none
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "importa.completa": return complete(context)
        case "importa.mappatura":
            guard let file else { return .ignored }
            return .go(.push(.mappatura(MappaturaState(tipo: tipo, file: file, mappa: mappa))))
        case "importa.scrivi": return askWriting()
        case "importa.filtra": return narrow()
        case "importa.riga": return showRow()
        case "importa.ferma": return .ask(.stopWork(context.ticket))
        case "importa.abbina": return .go(.push(.daAbbinare(DaAbbinareState())))
        case "importa.indietro":
            if fase == .fine { return .go(.pop(.nothing)) }
            fase = .file
            pathSeen = ""
            return look(context)
        default: return performForm(command, context)
        }
    }

    /// F5: the path becomes the first of the names proposed, which are asked for when none is in sight.
    private mutating func complete(_ context: ScreenContext) -> Reaction {
        guard let first = paths.first else {
            isCompletionWanted = true
            return .ask(.load(.cartella(session.form.value("file")), context.ticket))
        }
        session.fill("file", first)
        return Reaction(effects: askPaths(context))
    }

    /// The next kind of rows, then all of them.
    private mutating func narrow() -> Reaction {
        let kinds = presentKinds
        let next = filtro.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        filtro = next < kinds.count ? kinds[next] : nil
        table = Self.emptyTable
        showRows()
        return .none
    }

    /// The whole reason of a row.
    private mutating func showRow() -> Reaction {
        guard let row = table.selected else { return .none }
        dialog = Dialog(title: "Riga \(row.cells[0]): \(row.cells[1])", lines: [row.cells[2], row.cells[3]])
        return .none
    }
}
