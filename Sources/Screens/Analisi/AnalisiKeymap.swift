// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension AnalisiState {
    /// The keys of the sheet; every block has a command of its own in the palette.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let reason = unreadableReason(context) ?? readOnlyReason(context)
        let rows = isClosed && modo != .rettifica ? closedCommands(context) : fillingCommands(reason, context)
        return rows + [
            ScreenCommand(
                "analisi.indietro", keys: [], keyHint: "Esc", hint: "indietro", name: "Tornare alla schermata di prima")
        ]
            + BloccoScheda.allCases.map {
                ScreenCommand(
                    "analisi.blocco.\($0.rawValue)", keys: [], keyHint: "", hint: "",
                    name: "Andare al blocco \($0.rawValue) \($0.denominazione)", isShown: false)
            }
    }

    /// True for a sheet with its outcome, in whatever version.
    var isClosed: Bool { fascicolo.analisi?.isChiusa == true || fascicolo.presa?.analisiIl != nil }

    private func fillingCommands(_ reason: String?, _ context: ScreenContext) -> [ScreenCommand] {
        let stato = fascicolo.presa?.stato
        let words = stato?.denominazione ?? "senza presa in carico"
        let early = "La presa in carico è \(words): la scheda si chiude dopo l'incontro."
        let save =
            modo == .rettifica
            ? ScreenCommand(
                "analisi.registra", keys: [.function(2)], keyHint: "F2", hint: "registra",
                name: "Registrare la rettifica con il suo motivo")
            : ScreenCommand(
                "analisi.salva", keys: [.function(2)], keyHint: "F2", hint: "salva", name: "Salvare la scheda")
        var rows = [
            save.unless(reason),
            ScreenCommand(
                "analisi.manca", keys: [.function(8)], keyHint: "F8", hint: "manca",
                name: "Andare alla prossima risposta obbligatoria che manca"
            ).unless(reason),
        ]
        if modo == .compila {
            rows.append(
                ScreenCommand(
                    "analisi.chiudi", keys: [.function(9)], keyHint: "F9", hint: "chiude",
                    name: "Chiudere la scheda con il suo esito"
                ).unless(reason).unless(stato == .inAnalisi ? nil : early))
        }
        let isArea = BloccoScheda.aree.contains(block) && block.isAsked(componenti, on: context.oggi)
        return rows + [
            ScreenCommand(
                "analisi.nessuna", keys: [.function(7)], keyHint: "F7", hint: "nessuna",
                name: "Rispondere no alle voci dell'area senza risposta, difficoltà assente",
                isShown: isArea
            ).unless(reason).unless(isArea ? nil : "Nessuna difficoltà si dice delle aree, dal blocco 3a al 3h.")
        ] + blockCommands + [
            ScreenCommand(
                "analisi.come_prima", keys: [.function(4)], keyHint: "F4", hint: "come prima",
                name: "Ripetere la risposta del componente prima, o della scheda salvata prima"
            ).unless(reason)
        ] + [stampa("analisi.stampa_bianca", "Stampare la scheda bianca, da compilare a mano", context)]
    }

    private func closedCommands(_ context: ScreenContext) -> [ScreenCommand] {
        var rows: [ScreenCommand] = []
        if modo == .compila {
            let reason = AnalisiState(fascicolo: fascicolo, modo: .rettifica).readOnlyReason(context)
            rows = [
                CaseKeys.letter("R", "analisi.rettifica", "rettifica", "Rettificare la scheda chiusa, con il motivo")
                    .unless(unreadableReason(context) ?? reason),
                CaseKeys.letter(
                    "V", "analisi.versioni", "versioni", "Leggere le versioni della scheda e che cosa cambia"
                ).unless(fascicolo.versioniAnalisi.isEmpty ? "La scheda non ha versioni da leggere." : nil),
            ]
        }
        rows += blockCommands
        for (id, key, name) in [
            ("analisi.salva", 2, "Salvare la scheda"), ("analisi.chiudi", 9, "Chiudere la scheda con il suo esito"),
        ] {
            rows.append(
                ScreenCommand(
                    id, keys: [.function(key)], keyHint: "F\(key)", hint: "", name: name, isShown: false
                ).unless(unreadableReason(context) ?? readOnlyReason(context)))
        }
        if modo == .compila {
            rows.append(
                CaseKeys.letter("S", "analisi.stampa", "stampa", "Stampare la scheda, sezione A").needing(
                    .leggiAnalisi, context))
        }
        return rows
    }

    private var blockCommands: [ScreenCommand] {
        [
            ScreenCommand(
                "analisi.dopo", keys: [.function(6), .pageDown], keyHint: "PagGiù", hint: "blocco",
                name: "Andare al blocco dopo (PagGiù o F6)"),
            ScreenCommand(
                "analisi.prima", keys: [.function(5), .pageUp], keyHint: "PagSu", hint: "prima",
                name: "Andare al blocco prima (PagSu o F5)", isShown: false),
        ]
    }

    private func stampa(_ id: String, _ name: String, _ context: ScreenContext) -> ScreenCommand {
        ScreenCommand(id, keys: [], keyHint: "", hint: "", name: name, isShown: false).needing(
            .compilaAnalisi, context)
    }

    /// Runs a command of the keymap.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard dialog == nil else { return .none }
        let id = fascicolo.domanda.id
        switch command {
        case "analisi.salva": return save(context)
        case "analisi.registra": return askCorrection(context)
        case "analisi.chiudi": return askClosing(context)
        case "analisi.come_prima": return ditto(context)
        case "analisi.nessuna": return denyRest(context)
        case "analisi.dopo": return move(1, context)
        case "analisi.prima": return move(-1, context)
        case "analisi.indietro": return handle(.escape, context)
        case "analisi.rettifica":
            return .go(.push(.analisi(AnalisiState(fascicolo: fascicolo, modo: .rettifica))))
        case "analisi.versioni": return .go(.push(.versioniAnalisi(VersioniAnalisiState(fascicolo: fascicolo))))
        case "analisi.stampa": return .go(.push(.stampa(StampaState(.schedaA(id, versione: nil)))))
        case "analisi.stampa_bianca": return .go(.push(.stampa(StampaState(.schedaABianca(id)))))
        case "analisi.manca":
            settleFocus(context)
            guard let next = nextMissing(context) else {
                return .say(
                    "Non manca niente: \(modo == .rettifica ? "F2 registra la rettifica" : "F9 chiude la scheda").")
            }
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
