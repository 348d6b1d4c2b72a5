// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AnalisiState {
    /// The keys of the sheet; every block has a command of its own in the palette.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let reason = unreadableReason(context) ?? readOnlyReason(context)
        let stato = fascicolo.presa?.stato
        let words = stato?.denominazione ?? "senza presa in carico"
        let early = "La presa in carico è \(words): la scheda si chiude dopo l'incontro."
        return [
            ScreenCommand(
                "analisi.salva", keys: [.function(2)], keyHint: "F2", hint: "salva", name: "Salvare la scheda"
            ).unless(reason),
            ScreenCommand(
                "analisi.manca", keys: [.function(8)], keyHint: "F8", hint: "manca",
                name: "Andare alla prossima risposta obbligatoria che manca"
            ).unless(reason),
            ScreenCommand(
                "analisi.chiudi", keys: [.function(9)], keyHint: "F9", hint: "chiude",
                name: "Chiudere la scheda con il suo esito"
            ).unless(reason).unless(stato == .inAnalisi ? nil : early),
            ScreenCommand(
                "analisi.dopo", keys: [.function(6), .pageDown], keyHint: "PagGiù", hint: "blocco",
                name: "Andare al blocco dopo (PagGiù o F6)"),
            ScreenCommand(
                "analisi.prima", keys: [.function(5), .pageUp], keyHint: "PagSu", hint: "prima",
                name: "Andare al blocco prima (PagSu o F5)", isShown: false),
            ScreenCommand(
                "analisi.come_prima", keys: [.function(4)], keyHint: "F4", hint: "come prima",
                name: "Ripetere la risposta del componente prima, o della scheda salvata prima"
            ).unless(reason),
            ScreenCommand("analisi.indietro", keys: [], keyHint: "Esc", hint: "indietro", name: "Tornare al fascicolo"),
        ]
            + BloccoScheda.allCases.map {
                ScreenCommand(
                    "analisi.blocco.\($0.rawValue)", keys: [], keyHint: "", hint: "",
                    name: "Andare al blocco \($0.rawValue) \($0.denominazione)", isShown: false)
            }
    }

    /// Runs a command of the keymap.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard dialog == nil else { return .none }
        switch command {
        case "analisi.salva": return save(context)
        case "analisi.chiudi": return askClosing(context)
        case "analisi.come_prima": return ditto(context)
        case "analisi.dopo": return move(1, context)
        case "analisi.prima": return move(-1, context)
        case "analisi.indietro": return handle(.escape, context)
        case "analisi.manca":
            settleFocus(context)
            guard let next = nextMissing(context) else { return .say("Non manca niente: F9 chiude la scheda.") }
            return .say("Manca: \(next.sentence).")
        default:
            guard let block = BloccoScheda.allCases.first(where: { command == "analisi.blocco.\($0.rawValue)" }) else {
                return .ignored
            }
            settleFocus(context)
            open(block, context)
            return .none
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        let focused = session.form.focus.map { session.form[$0] }
        let field = focused.map { ["\($0.label.trimmed): \($0.help)", ""] } ?? []
        return (readOnlyReason(context) == nil ? field : []) + AssessHelp.analisi
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
