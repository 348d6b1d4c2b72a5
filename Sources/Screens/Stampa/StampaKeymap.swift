// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension StampaState {
    /// The commands of a paper; while it is composed only Esc works.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard domanda == nil else { return [] }
        if lavoro != nil {
            return [
                ScreenCommand(
                    "stampa.ferma", keys: [.escape], keyHint: "Esc", hint: "ferma", name: "Fermare la composizione")
            ]
        }
        let missing = anteprima == nil ? (problema ?? "Il foglio non è ancora pronto.") : nil
        var rows = [
            ScreenCommand(
                "stampa.salva", keys: [.function(2)], keyHint: "F2", hint: "salva",
                name: "Salvare il foglio in un file PDF o HTML"
            ).unless(missing),
            ScreenCommand(
                "stampa.stampante", keys: [.character("s"), .character("S")], keyHint: "S", hint: "stampante",
                name: "Mandare il foglio alla stampante"
            ).unless(missing),
            ScreenCommand(
                "stampa.grande", keys: [.character("c"), .character("C")], keyHint: "C",
                hint: isGrande ? "caratteri normali" : "caratteri grandi",
                name: isGrande ? "Passare ai caratteri normali" : "Passare ai caratteri grandi"
            ).unless(missing),
        ]
        if stampa.hasConsegna {
            rows.append(
                ScreenCommand(
                    "stampa.consegna", keys: [.character("d"), .character("D")], keyHint: "D", hint: "data oggi",
                    name: "Registrare che il foglio è stato dato oggi"
                ).needing(stampa.permesso, context).unless(missing))
        }
        return rows + [
            ScreenCommand(
                "stampa.scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere il foglio"),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Il foglio come si legge: le stesse parole della copia stampata, nello stesso ordine.",
            "F2 lo salva in un file: un nome che finisce con .pdf dà un PDF accessibile in formato A4, uno che finisce "
                + "con .html una pagina da aprire con un browser. Il file lo può leggere solo chi lo ha salvato.",
            "S lo manda a una stampante di questo computer.",
            "C lo compone a caratteri grandi, per chi vede poco.",
            "Mentre il foglio si compone il programma continua a funzionare; Esc ferma la composizione e non lascia "
                + "niente a metà.",
            "Ogni foglio aperto, salvato o stampato resta nel registro: quale, per chi, dove è andato.",
        ]
    }
}
