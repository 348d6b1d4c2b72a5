// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension InvioState {
    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri": return open(context)
        case "segna": return toggle(context)
        case "fascicolo": return openFile()
        case "lotto":
            let lotto = composizione
            if let problem = lotto.problema { return .problem(problem) }
            return .go(.push(.lotto(LottoState(.nuovo(lotto)))))
        case "ricevuta": return .go(.push(.lotto(LottoState(.ricevuta(soggette)))))
        case "scarto": return .go(.push(.lotto(LottoState(.scarto(soggette)))))
        case "ricevuta_lotto":
            guard let lotto = voce?.lotto else { return .ignored }
            attesa = .ricevutaDelLotto(lotto)
            return .ask(.load(.inAttesa(lotto: lotto), context.ticket))
        case "file": return askPath()
        case "stampa":
            guard let lotto else { return .ignored }
            return .go(.push(.stampa(StampaState(.elencoInvio(lotto: lotto.numero)))))
        case "comune":
            dialog = comuneDialog(context)
            return .none
        case "dopo": return change(by: 1, context)
        case "prima": return change(by: -1, context)
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// Enter: the check of what is to be verified, else the case file.
    private mutating func open(_ context: ScreenContext) -> Reaction {
        guard let voce else { return .ignored }
        if vista == .daInviare {
            let marked = voci.filter { scelte.contains($0.domanda) && $0.stato == .presentata }.map(\.domanda)
            let chain = marked.isEmpty && voce.stato == .presentata ? [voce.domanda] : marked
            if !chain.isEmpty {
                if let refusal = context.operatore.may(.verificaDomanda) { return .problem(refusal.sentence) }
                catena = chain
                return verifyNext(context)
            }
        }
        return openFile()
    }

    private func openFile() -> Reaction {
        guard let voce else { return .ignored }
        return .go(.push(.fascicolo(FascicoloState(domanda: voce.domanda, codice: voce.codice))))
    }

    /// Asks for the case file of the next domanda of the chain.
    mutating func verifyNext(_ context: ScreenContext) -> Reaction {
        guard !catena.isEmpty else { return .none }
        let next = catena.removeFirst()
        scelte.remove(next)
        table.select(next.rawValue)
        attesa = .verifica(next)
        return .ask(.load(.fascicolo(next, isOpening: true), context.ticket))
    }

    /// The first row after the one in focus that is still to be verified.
    var nextToVerify: Identifier<Domanda>? {
        let from = table.selectedIndex
        let rest = voci.indices.contains(from) ? voci[(from + 1)...] + voci[..<from] : voci[...]
        return rest.first { $0.stato == .presentata }?.domanda
    }

    private mutating func toggle(_ context: ScreenContext) -> Reaction {
        guard let voce, vista != .lotti else { return .ignored }
        if scelte.remove(voce.domanda) == nil { scelte.insert(voce.domanda) }
        show(context)
        _ = table.handle(.down, visibleRows: Self.visibleRows(context))
        return .none
    }

    private mutating func change(by step: Int, _ context: ScreenContext) -> Reaction {
        let all = InvioVista.allCases
        let now = all.firstIndex(of: vista) ?? 0
        let comune = self.comune
        self = InvioState(comune: comune)
        vista = all[(now + step + all.count) % all.count]
        return appear(context)
    }

    private mutating func askPath() -> Reaction {
        guard let lotto else { return .ignored }
        var form = Form(fields: [
            FormField(
                id: "file", label: "File", kind: .text(maxLength: 300),
                help: "Vuoto: un nome nuovo nella cartella Percorso.", width: 50)
        ])
        form.set("file", "")
        dialog = Dialog(
            title: "File del lotto \(lotto.numero)",
            lines: ["Senza nome va nella cartella Percorso, con un nome che non c'è ancora."], kind: .form(form))
        return .none
    }

    private func comuneDialog(_ context: ScreenContext) -> Dialog {
        let ambito = context.session.ambito
        var form = Form(fields: [
            FormField(
                id: "comune", label: "Comune",
                kind: .choice(zip(ambito.comuni, ambito.nomiComuni).map { ChoiceOption(code: $0, label: $1) }),
                help: "Vuoto: tutti i comuni.")
        ])
        form.set("comune", comune ?? "")
        return Dialog(title: "Comune", lines: ["Un campo vuoto mostra tutti i comuni."], kind: .form(form))
    }
}
