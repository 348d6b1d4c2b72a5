// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What a person has been called by, and the records joined into theirs.
extension PersonaState {
    /// F9: the codici fiscali and the unions; when one stands, it can be taken back from here.
    mutating func showStoria(_ context: ScreenContext) -> Reaction {
        guard let storia else { return .problem("La storia non è ancora arrivata: riprovare.") }
        var lines = storia.codici.map { code in
            let reason = code.motivo.map { ", \($0.denominazione)" } ?? ""
            return "\(code.codice.value)  \(code.tipo)\(reason), dal \(code.dal.italian) (\(code.operatore))"
        }
        if lines.isEmpty { lines = ["Nessun codice fiscale."] }
        for unione in storia.unioni {
            let day = RomeTime(unione.registrata).date.italian
            lines += [
                "",
                "Unita il \(day) (\(unione.operatore)) a \(unione.unita.dati.nomeCompleto): "
                    + "\(unione.motivo.denominazione).",
            ]
        }
        let maySeparate = !storia.unioni.isEmpty && context.operatore.may(.unisciPersone) == nil
        dialog = Dialog(
            title: "Codici fiscali e unioni", lines: lines,
            kind: maySeparate ? .confirm(yes: "separa l'ultima unione", no: "chiude") : .message, isYesMarked: false)
        isShowingStoria = true
        return .none
    }

    /// The last union is looked at, to be taken back; a message is only closed.
    mutating func separate(_ context: ScreenContext) -> Reaction {
        isShowingStoria = false
        guard let unione = storia?.unioni.first, context.operatore.may(.unisciPersone) == nil else { return .none }
        return .go(.push(.unione(UnioneState(mode: .separa(unione)))))
    }
}
