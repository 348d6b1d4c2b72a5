// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FascicoloState {
    /// Opening leaves a row in the audit trail; looking again does not.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.fascicolo(domanda, isOpening: fascicolo == nil), context.ticket))
    }

    /// A key for the missing items, or for the list of passages.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if passi != nil { return handlePassi(key, context) }
        let count = prossimo(context)?.missing.count ?? 0
        switch key {
        case .down, .character("j"): mancante = min(mancante + 1, max(0, count - 1))
        case .up, .character("k"): mancante = max(0, mancante - 1)
        case .home: mancante = 0
        case .end: mancante = max(0, count - 1)
        case .pageDown: mancante = min(mancante + 5, max(0, count - 1))
        case .pageUp: mancante = max(0, mancante - 5)
        default: return .ignored
        }
        return .none
    }

    private mutating func handlePassi(_ key: Key, _ context: ScreenContext) -> Reaction {
        let rows = Table<PassaggioKind>.visibleRows(in: Self.passiPlace(context.area))
        switch passi?.handle(key, visibleRows: rows) {
        case .activated(let kind): return open(kind, context)
        case .ignored, nil: return .ignored
        default: return .none
        }
    }

    /// An answer of the archive.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.fascicolo(let read)) where read.domanda.id == domanda:
            fascicolo = read
            rifiuto = nil
            mancante = min(mancante, max(0, (prossimo(context)?.missing.count ?? 0) - 1))
            if passi != nil { passi?.reload(Self.righe(read, context)) }
            if let draft = bozza {
                bozza = nil
                return resume(draft, context)
            }
        case .refused(let refusal):
            rifiuto = refusal.sentence
            isSuperabile = RegolaDiAccesso.codiciSuperabili.contains(refusal.code)
            // What was open is not any more: nothing of it stays on the screen.
            fascicolo = nil
            passi = nil
        case .archiveChanged, .delivered:
            if case .delivered(.saved) = outcome {
                passi = nil
            } else if fascicolo == nil {
                // Asking again what was refused would be another refusal in the register.
                return .none
            }
            return .ask(.load(.fascicolo(domanda, isOpening: fascicolo == nil), context.ticket))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "indietro":
            if passi != nil {
                passi = nil
                return .none
            }
            return .go(.pop(.nothing))
        case "passi":
            guard let fascicolo else { return .none }
            passi = Table(
                columns: [TableColumn(title: "passo", width: 31), TableColumn(title: "")],
                rows: Self.righe(fascicolo, context))
            return .none
        case "apri_passo": return handlePassi(.enter, context)
        case "voce":
            guard let missing = selected(context) else { return .none }
            return open(missing)
        case "appuntamento":
            guard let fascicolo else { return .none }
            let people = [fascicolo.presa?.assistente?.id, fascicolo.presa?.consulente?.id].compactMap { $0 }
            let name = fascicolo.nucleo.denominazione(on: context.oggi)
            return .go(
                .push(
                    .appuntamento(
                        AppuntamentoState(mode: .perNucleo(fascicolo.domanda.id, nucleo: name, con: people)))))
        case "eccezionale":
            return .go(.push(.accessoEccezionale(AccessoEccezionaleState(domanda: domanda, codice: codice))))
        case "prossimo":
            guard let step = prossimo(context) else { return .none }
            return open(step)
        default:
            if let kind = PassaggioKind(rawValue: command) { return open(kind, context) }
            if let reaction = openAtti(command, context) { return reaction }
            return open(command)
        }
    }

    /// The missing item in focus.
    func selected(_ context: ScreenContext) -> Missing? {
        guard let missing = prossimo(context)?.missing, missing.indices.contains(mancante) else { return nil }
        return missing[mancante]
    }

    /// The passages, the possible ones first.
    static func righe(_ f: Fascicolo, _ context: ScreenContext) -> [TableRow<PassaggioKind>] {
        let all = PassaggioKind.allCases.map { (kind: $0, reason: $0.unavailable(f, context)) }
        return (all.filter { $0.reason == nil } + all.filter { $0.reason != nil }).map {
            TableRow(
                id: $0.kind, cells: [$0.kind.denominazione, $0.reason ?? "possibile"],
                style: $0.reason == nil ? .plain : .faint)
        }
    }

    /// Where the list of passages stands: under its title, over the reason of the one in focus.
    static func passiPlace(_ area: Rect) -> Rect {
        Rect(row: area.row, column: 0, rows: max(2, area.rows - 3), columns: area.columns)
    }
}
