// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ProgettoState {
    /// The keys of the lists, or of the form.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        return opened == nil ? listCommands(context) : formCommands(context)
    }

    private func letters(_ letter: Character) -> [Key] {
        [.character(letter), .character(Character(letter.uppercased()))]
    }

    private func listCommands(_ context: ScreenContext) -> [ScreenCommand] {
        let reason = readOnlyReason(context)
        let noRow = table.selectedID == nil ? "Nell'elenco non c'è nessuna riga." : nil
        let noObjective = objective == nil ? "Prima si sceglie un obiettivo nell'elenco." : nil
        let noList = parte == .testata ? "La testata non ha righe: Invio la apre." : nil
        return [
            ScreenCommand("progetto.apri", keys: [], keyHint: "Invio", hint: "apre", name: "Aprire la riga")
                .unless(reason),
            ScreenCommand(
                "progetto.nuovo", keys: letters("n"), keyHint: "N", hint: "nuovo", name: "Aggiungere una riga"
            ).unless(reason).unless(noList),
            ScreenCommand(
                "progetto.risultato", keys: letters("r"), keyHint: "R", hint: "risultato",
                name: "Aggiungere un risultato atteso all'obiettivo", isShown: parte == .obiettivi
            ).unless(reason).unless(noObjective),
            ScreenCommand(
                "progetto.togli", keys: letters("x"), keyHint: "X", hint: "toglie", name: "Togliere la riga",
                isShown: parte != .testata
            ).unless(reason).unless(noRow),
        ] + saving(context)
            + ParteProgetto.allCases.map {
                ScreenCommand(
                    "progetto.parte.\($0.rawValue)", keys: letters($0.letter), keyHint: $0.letter.uppercased(),
                    hint: $0.rawValue, name: "Andare a: \($0.rawValue)", isShown: false)
            } + [
                ScreenCommand(
                    "progetto.versione", keys: letters("v"), keyHint: "V", hint: "versione prima",
                    name: "Leggere la versione precedente", isShown: fascicolo.progetti.count > 1),
                ScreenCommand(
                    "progetto.modello", keys: letters("d"), keyHint: "D", hint: "da modello",
                    name: "Cominciare da un modello o da un progetto di prima"
                ).unless(reason).needing(.leggiAnalisi, context),
                ScreenCommand(
                    "progetto.confronto", keys: letters("c"), keyHint: "C", hint: "confronta",
                    name: "Confrontare due versioni del progetto, fianco a fianco",
                    isShown: fascicolo.progetti.count > 1
                ).unless(fascicolo.progetti.count > 1 ? nil : "C'è una sola versione del progetto."),
                ScreenCommand(
                    "progetto.stampa", keys: letters("p"), keyHint: "P", hint: "stampa",
                    name: "Stampare il progetto (patto sociale), con le caselle delle firme"
                ).unless(unprintable).needing(.leggiAnalisi, context),
                ScreenCommand(
                    "progetto.copia", keys: [], keyHint: "", hint: "",
                    name: "Stampare la copia in parole semplici, a caratteri grandi", isShown: false
                ).unless(unprintable).needing(.leggiAnalisi, context),
                ScreenCommand(
                    "progetto.indietro", keys: [], keyHint: "Esc", hint: "indietro", name: "Tornare al fascicolo"),
            ]
    }

    /// What is on paper is what the archive holds.
    private var unprintable: String? {
        if fascicolo.progetti.isEmpty { return "Il progetto non è ancora salvato: F2 lo salva." }
        return sheet.isTouched ? "Prima si salva il progetto con F2." : nil
    }

    private func formCommands(_ context: ScreenContext) -> [ScreenCommand] {
        saving(context) + [
            ScreenCommand(
                "progetto.dopo", keys: [.function(6)], keyHint: "PagGiù", hint: "riga dopo",
                name: "Andare alla riga dopo (PagGiù o F6)", isShown: opened != .testata),
            ScreenCommand(
                "progetto.prima", keys: [.function(5)], keyHint: "PagSu", hint: "riga prima",
                name: "Andare alla riga prima (PagSu o F5)", isShown: false),
            ScreenCommand(
                "progetto.altra", keys: [.function(7)], keyHint: "F7", hint: "un'altra",
                name: "Aggiungere un'altra riga uguale", isShown: opened != .testata
            ).unless(opened == .testata ? "La testata è una sola." : nil),
            ScreenCommand(
                "progetto.come_prima", keys: [.function(4)], keyHint: "F4", hint: "come prima",
                name: "Ripetere il testo della riga precedente"),
            ScreenCommand(
                "progetto.indietro", keys: [], keyHint: "Esc", hint: "elenco", name: "Tornare all'elenco"),
        ]
    }

    private func saving(_ context: ScreenContext) -> [ScreenCommand] {
        let reason = readOnlyReason(context)
        let incomplete = sheet.isTouched ? "Prima si salva il progetto con F2." : nil
        let lacking = missing(context).isEmpty ? nil : "Il contenuto non è completo: F8 dice che cosa manca."
        let state = fascicolo.presa?.stato == .progettazione ? nil : "Il fascicolo non è ancora in progettazione."
        return [
            ScreenCommand(
                "progetto.salva", keys: [.function(2)], keyHint: "F2", hint: "salva", name: "Salvare il progetto"
            ).unless(reason),
            ScreenCommand(
                "progetto.manca", keys: [.function(8)], keyHint: "F8", hint: "manca",
                name: "Andare alla prossima cosa che manca per la firma"
            ).unless(reason),
            ScreenCommand(
                "progetto.firma", keys: [.function(9)], keyHint: "F9", hint: "firme", name: "Raccogliere le firme",
                isShown: opened == nil
            ).unless(reason).needing(.firmaProgetto, context).unless(lacking).unless(incomplete).unless(state),
        ]
    }

    /// The objective selected, or the one of the result selected.
    var objective: Int? {
        switch table.selectedID {
        case .obiettivo(let index), .risultato(let index, _): index
        default: nil
        }
    }

    /// Runs a command of the keymap.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        defer { settle(context) }
        guard dialog == nil else { return .none }
        switch command {
        case "progetto.modello": return askModello(context)
        case "progetto.confronto": return openConfronto(context)
        case "progetto.salva": return save(context)
        case "progetto.manca": return nextMissing(context)
        case "progetto.firma": return openFirma(context)
        case "progetto.versione": return openEarlier()
        case "progetto.stampa":
            return .go(.push(.stampa(StampaState(.progetto(fascicolo.domanda.id, versione: versione)))))
        case "progetto.copia":
            return .go(.push(.stampa(StampaState(.copiaSemplice(fascicolo.domanda.id, versione: versione)))))
        case "progetto.togli": return askRemoval()
        case "progetto.come_prima": return ditto(context)
        case "progetto.apri": return handle(.enter, context)
        case "progetto.indietro": return handle(.escape, context)
        case "progetto.dopo": stepRow(1, context)
        case "progetto.prima": stepRow(-1, context)
        case "progetto.nuovo": add(like: parte.firstPlace)
        case "progetto.risultato": if let objective { add(like: .risultato(objective, 0)) }
        case "progetto.altra":
            guard let luogo = opened else { return .none }
            closeForm(context)
            add(like: luogo)
        default:
            guard let parte = ParteProgetto.allCases.first(where: { command == "progetto.parte.\($0.rawValue)" })
            else { return .ignored }
            open(parte)
        }
        return .none
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        guard opened != nil, let focus = session.form.focus else { return AssessHelp.progetto }
        return ["# Campo: \(session.form[focus].label)", session.form[focus].help, ""] + AssessHelp.progetto
    }
}

extension ParteProgetto {
    /// The kind of row its list holds.
    fileprivate var firstPlace: LuogoProgetto {
        switch self {
        case .testata: .testata
        case .obiettivi: .obiettivo(0)
        case .interventi: .intervento(0)
        case .impegni: .impegno(0)
        }
    }
}
