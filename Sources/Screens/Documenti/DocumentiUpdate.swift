// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DocumentiState {
    /// Asks for the register.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.documenti(nucleo.id), context.ticket))
    }

    /// Moves along the list, or answers a dialog.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answerDialog(key, context) }
        let rows = Table<Identifier<DocumentoNucleo>>.visibleRows(in: Self.place(context.area))
        return table.handle(key, visibleRows: rows) == .ignored ? .ignored : .none
    }

    /// Pasted text goes to the dialog.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// Takes the register, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.documenti(let asked, let found)):
            guard asked == nucleo.id else { return .none }
            documenti = found
            table.reload(rows(context))
            return .none
        case .recorded:
            close()
            return Reaction(
                effects: [.load(.documenti(nucleo.id), context.ticket)],
                banner: Banner("Il documento è ritirato; resta nel registro.", kind: .done))
        case .exported(let path):
            close()
            return Reaction(banner: Banner("La copia è scritta in «\(path)».", kind: .done))
        case .delivered, .archiveChanged: return appear(context)
        case .refused(let refusal): return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "documenti.nuovo":
            return .go(.push(.nuovoDocumento(NuovoDocumentoState(nucleo: nucleo, domanda: domanda))))
        case "documenti.esporta":
            guard let copia = selected?.copia else { return .none }
            ask(
                .path, "Scrivere la copia in un file",
                ["«\(copia.nome)», \(copia.misura). Della lettura resta traccia."],
                FormField(
                    id: "testo", label: "File", isRequired: true,
                    help: "Un nome nuovo, con la sua cartella; una cartella sola prende il nome della copia.",
                    value: copia.nome, width: 52))
            return .none
        case "documenti.ritira":
            guard selected != nil else { return .none }
            ask(
                .reason, "Ritirare il documento", ["Resta nel registro, con il motivo e con la copia."],
                FormField(
                    id: "testo", label: "Motivo", isRequired: true,
                    help: "Perché non vale più: sostituito, registrato per errore.", width: 52))
            return .none
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 3, column: 0, rows: max(2, area.rows - 8), columns: area.columns)
    }

    private mutating func ask(_ what: Asking, _ title: String, _ lines: [String], _ field: FormField) {
        asking = what
        dialog = Dialog(title: title, lines: lines, kind: .form(Form(fields: [field])))
    }

    private mutating func close() {
        dialog = nil
        asking = nil
    }

    private mutating func answerDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key), let asking, let selected else { return .none }
        switch event {
        case .accepted:
            let text = dialog?.form?.value("testo").trimmingSpaces ?? ""
            switch asking {
            case .path:
                guard !text.isEmpty else { return .problem("Manca il nome del file da scrivere.") }
                return .ask(.exportCopia(selected.id, file: text, context.ticket))
            case .reason:
                guard !text.isEmpty else { return .problem("Manca il motivo: dire perché il documento non vale più.") }
                return .ask(
                    .record([.withdrawDocumento(selected.id, motivo: text)], context.ticket, discarding: nil))
            }
        case .cancelled: close()
        default: break
        }
        return .none
    }
}
