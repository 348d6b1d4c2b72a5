// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DaAbbinareState {
    /// Asks for the rows.
    public mutating func appear(_ context: ScreenContext) -> Reaction { ask(after: nil, context) }

    /// Moves in the list, or writes the reason.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        switch table.handle(key, visibleRows: Self.visibleRows(context)) {
        case .needsMore: return ask(after: righe.last, context)
        case .activated: return open()
        case .moved: return .none
        case .ignored: return .ignored
        }
    }

    /// Pasted text goes to the reason.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.daAbbinare(let found, let totale)):
            self.totale = totale
            take(found)
            return .none
        case .recorded:
            return Reaction(
                effects: ask(after: nil, context).effects, banner: Banner("La riga è scartata.", kind: .done))
        case .delivered, .archiveChanged: return ask(after: nil, context)
        case .refused(let refusal): return .problem(refusal.sentence)
        case .conflict:
            return Reaction(
                effects: ask(after: nil, context).effects,
                banner: Banner("Un'altra postazione ha già deciso di questa riga.", kind: .problem))
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "da_abbinare.apri": return open()
        case "da_abbinare.scarta":
            dialog = DaAbbinareState.reason
            return .none
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// The question of a discard.
    static var reason: Dialog {
        let form = Form(fields: [
            FormField(
                id: "motivo", label: "Motivo", kind: .text(maxLength: 200), isRequired: true,
                help: "Per esempio: di un altro ambito, già registrato a mano.", width: 48)
        ])
        return Dialog(
            title: "Scartare la riga", lines: ["La riga lascia l'elenco; resta scritto chi l'ha scartata e perché."],
            kind: .form(form))
    }

    private mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            let motivo = dialog?.form?.value("motivo") ?? ""
            guard !motivo.allSatisfy(\.isWhitespace) else {
                return .problem("Manca il motivo: scrivere perché la riga si scarta.")
            }
            dialog = nil
            guard let riga = selected else { return .none }
            return .ask(
                .record(
                    [.scartaRiga(riga.id, version: riga.version, motivo: motivo)], context.ticket, discarding: nil))
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }

    private func open() -> Reaction {
        selected.map { .go(.push(.abbinamento(AbbinamentoState($0)))) } ?? .none
    }

    private func ask(after: RigaDaAbbinare?, _ context: ScreenContext) -> Reaction {
        .ask(.load(.daAbbinare(after: after, limit: Self.page), context.ticket))
    }

    private mutating func take(_ found: [RigaDaAbbinare]) {
        let known = Set(righe.map(\.id))
        let isNext = table.hasMoreAfter && !found.isEmpty && found.allSatisfy { !known.contains($0.id) }
        let rows = found.map { riga in
            TableRow(
                id: riga.id,
                cells: [
                    riga.esito.esito.data.italian, riga.esito.esito.stato.denominazione,
                    riga.esito.protocollo?.text ?? "-", riga.esito.codiceFiscale?.value ?? "-", riga.file,
                ])
        }
        let hasMore = found.count == Self.page
        if isNext {
            righe += found
            table.append(rows, hasMoreAfter: hasMore)
        } else {
            righe = found
            table.reload(rows, hasMoreAfter: hasMore)
        }
    }
}
