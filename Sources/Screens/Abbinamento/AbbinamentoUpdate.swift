// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AbbinamentoState {
    /// Asks for the domande.
    public mutating func appear(_ context: ScreenContext) -> Reaction { ask(context) }

    /// Moves among the domande, or writes the search.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        switch key {
        case .down, .up, .pageDown, .pageUp:
            _ = table.handle(key, visibleRows: visibleRows(context))
            return .none
        case .enter: return confirm()
        case .escape:
            guard cerca.isEmpty else {
                cerca.text = ""
                return ask(context)
            }
            return .go(.pop(.nothing))
        default:
            let before = cerca.text
            guard cerca.handle(key) else { return .ignored }
            return cerca.text == before ? .none : ask(context)
        }
    }

    /// Pasted text goes to the search.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog == nil else { return .ignored }
        _ = cerca.insert(text)
        return ask(context)
    }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.candidati(let text, let found)):
            guard text == cerca.text else { return .none }
            isLoaded = true
            candidati = found
            table.showFirst(
                found.map { domanda in
                    TableRow(
                        id: domanda.domanda,
                        cells: [
                            domanda.codice.isEmpty ? "bozza" : domanda.codice, domanda.richiedente,
                            domanda.presentataIl?.italian ?? "-", domanda.stato.denominazione,
                        ])
                }, hasMoreAfter: false)
            return .none
        case .recorded(let receipts):
            let code = receipts.first?.codice ?? ""
            return .go(.pop(.saved("L'esito è registrato sulla domanda \(code).")))
        case .refused(let refusal): return .problem(refusal.sentence)
        case .conflict:
            return Reaction(
                effects: ask(context).effects,
                banner: Banner(
                    "Un'altra postazione ha cambiato la domanda o la riga: guardarla di nuovo.", kind: .problem))
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "abbinamento.abbina": return confirm()
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private func ask(_ context: ScreenContext) -> Reaction {
        .ask(.load(.candidati(riga.esito, cercando: cerca.text), context.ticket))
    }

    private mutating func confirm() -> Reaction {
        guard let selected else { return .problem("Nessuna domanda è segnata: scrivere per cercarla.") }
        let esito = riga.esito.esito
        dialog = Dialog(
            title: "Abbinare?",
            lines: [
                "\(esito.stato.denominazione.capitalized) il \(esito.data.italian), sulla domanda "
                    + "\(selected.codice) di \(selected.richiedente), prot. \(selected.protocollo)."
            ], kind: .confirm(yes: "abbina e registra", no: "torna all'elenco"))
        return .none
    }

    private mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        switch event {
        case .accepted:
            dialog = nil
            guard let selected else { return .none }
            let act = Act.abbinaRiga(
                riga.id, version: riga.version, selected.domanda, versionDomanda: selected.version)
            return .ask(.record([act], context.ticket, discarding: nil))
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }
}

extension String {
    /// The same words, beginning with a capital.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
