// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension QuadroState {
    /// The keys of the list, or of the entry.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let reason = unreadableReason(context) ?? readOnlyReason(context)
        let shared = [
            ScreenCommand("quadro.salva", keys: [.function(2)], keyHint: "F2", hint: "salva", name: "Salvare il quadro")
                .unless(reason),
            ScreenCommand(
                "quadro.manca", keys: [.function(8)], keyHint: "F8", hint: "manca",
                name: "Andare alla prossima cosa che manca per chiudere"
            ).unless(reason),
            ScreenCommand(
                "quadro.chiudi", keys: [.function(9)], keyHint: "F9", hint: "chiude",
                name: "Chiudere il quadro di analisi"
            ).unless(reason),
        ]
        let back = ScreenCommand(
            "quadro.indietro", keys: [], keyHint: "Esc", hint: opened == nil ? "indietro" : "elenco",
            name: opened == nil ? "Tornare al fascicolo" : "Tornare all'elenco dei domini")
        if opened != nil {
            return shared + [
                ScreenCommand(
                    "quadro.dopo", keys: [.function(6), .pageDown], keyHint: "PagGiù", hint: "dominio",
                    name: "Andare al dominio dopo (PagGiù o F6)"),
                ScreenCommand(
                    "quadro.prima", keys: [.function(5), .pageUp], keyHint: "PagSu", hint: "prima",
                    name: "Andare al dominio prima (PagSu o F5)", isShown: false),
                back,
            ]
        }
        return [
            ScreenCommand("quadro.apri", keys: [], keyHint: "Invio", hint: "apre", name: "Aprire il dominio")
                .unless(unreadableReason(context)),
            ScreenCommand(
                "quadro.autori", keys: [.character("a"), .character("A")], keyHint: "A", hint: "autori",
                name: "Scrivere gli autori del quadro"
            ).unless(reason),
        ] + shared + [
            ScreenCommand(
                "quadro.livelli", keys: [.character("l"), .character("L")], keyHint: "L", hint: "livelli",
                name: "Vedere e misurare di nuovo i livelli", isShown: openReason == nil
            ).unless(unreadableReason(context) ?? openReason),
            back,
        ]
    }

    /// Runs a command of the keymap.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard dialog == nil else { return .none }
        switch command {
        case "quadro.salva": return save(context)
        case "quadro.chiudi": return askClosing(context)
        case "quadro.manca": return nextMissing(context)
        case "quadro.autori": return askAutori(context)
        case "quadro.apri": return handle(.enter, context)
        case "quadro.livelli": return .go(.push(.livelli(LivelliState(fascicolo: fascicolo))))
        case "quadro.indietro": return handle(.escape, context)
        case "quadro.dopo": step(1, context)
        case "quadro.prima": step(-1, context)
        default: return .ignored
        }
        return .none
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        guard opened != nil, readOnlyReason(context) == nil, let focus = session.form.focus else {
            return AssessHelp.quadro
        }
        return ["# Campo: \(session.form[focus].label)", session.form[focus].help, ""] + AssessHelp.quadro
    }
}
