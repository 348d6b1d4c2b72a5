// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RicercaDiarioState {
    /// Nothing is asked until the words are written.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Letters are words, arrows move in the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch key {
        case .up, .down, .pageUp, .pageDown:
            if key == .up, isNellElenco, table.selectedID == note.first?.id {
                isNellElenco = false
                return .none
            }
            if !note.isEmpty { isNellElenco = true }
            _ = table.handle(key, visibleRows: Self.visibleRows(context))
            return .none
        default:
            if isNellElenco {
                return table.handle(key, visibleRows: Self.visibleRows(context)) == .ignored ? .ignored : .none
            }
            if key == .enter { return submit(context) }
            return field.handle(key) ? .none : .ignored
        }
    }

    /// Pasted text is words.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        isNellElenco = false
        field.insert(text.onOneLine)
        return .none
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .working(let report): return take(report)
        case .loaded(.fascicolo(let read)):
            guard let id = aperta else { return .none }
            aperta = nil
            return .go(.push(.diario(DiarioState(fascicolo: read, leggendo: id))))
        case .refused(let refusal):
            aperta = nil
            avanzamento = nil
            return .problem(refusal.sentence)
        case .failed:
            aperta = nil
            avanzamento = nil
            return .none
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "cerca": return submit(context)
        case "apri":
            guard let nota = selected else { return .none }
            aperta = nota.id
            return .ask(.load(.fascicolo(nota.domanda, isOpening: true), context.ticket))
        case "parole":
            isNellElenco = false
            return .none
        case "indietro":
            if avanzamento != nil { return .ask(.stopWork(context.ticket)) }
            return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private mutating func take(_ report: WorkReport) -> Reaction {
        switch report {
        case .going(let done, let total): avanzamento = Avanzamento(done: done, total: total)
        case .found(.note(let found), let done, let total):
            avanzamento = Avanzamento(done: done, total: total)
            show(found)
        case .finished(.note(let found)):
            avanzamento = nil
            show(found)
            isNellElenco = !note.isEmpty
        case .stopped:
            avanzamento = nil
            isFermata = true
            isNellElenco = !note.isEmpty
        case .failed(let sentence):
            avanzamento = nil
            return .problem(sentence)
        case .found, .finished: break
        }
        return .none
    }

    private mutating func show(_ found: [NotaTrovata]) {
        note += found
        table.reload(
            note.map { nota in
                TableRow(
                    id: nota.id,
                    cells: [nota.data.italian, nota.tipo.denominazione, nota.codice, nota.ritaglio],
                    mark: nota.isRiservata ? "r" : "")
            }, total: note.count)
    }
}
