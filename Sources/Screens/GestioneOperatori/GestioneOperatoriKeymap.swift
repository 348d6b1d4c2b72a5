// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension GestioneOperatoriState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let none = scelto == nil ? "L'elenco è vuoto." : nil
        let off = scelto?.isAttivo == false ? "Questo operatore non è attivo." : nil
        let on = scelto?.isAttivo == true ? "Questo operatore è già attivo." : nil
        let byAccount =
            context.session.ingresso.modo == .password ? nil : "Qui si entra con l'utente di sistema."
        return [
            ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "modifica", name: "Modificare l'operatore")
                .unless(none),
            CaseKeys.letter("N", "nuovo", "nuovo", "Aggiungere un operatore"),
            CaseKeys.letter(
                "D", "disattiva", "disattiva", "Disattivare l'operatore, con il motivo",
                isShown: on != nil
            ).unless(
                none ?? off),
            CaseKeys.letter(
                "R", "riattiva", "riattiva", "Riattivare l'operatore, con il motivo",
                isShown: off != nil
            ).unless(none ?? on),
            CaseKeys.letter(
                "P", "password", "password", "Dare una password provvisoria",
                isShown: context.session.ingresso.modo == .password
            ).unless(none ?? off ?? byAccount),
            CaseKeys.letter("V", "convenzioni", "convenzioni", "Convenzioni con gli altri enti"),
        ].map { $0.needing(.gestisciOperatori, context) } + [CaseKeys.back()]
    }
}
