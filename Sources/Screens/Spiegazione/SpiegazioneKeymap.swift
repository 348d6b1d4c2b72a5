// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SpiegazioneState {
    /// The commands of the explanation.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            CaseKeys.letter("S", "stampa", "stampa la lettera", "Stampare la lettera che spiega l'esito").unless(
                fascicolo.domanda.spiegazioneAssente),
            ScreenCommand("scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere con le frecce"),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Che cosa vuol dire l'esito, che cosa può fare la persona, entro quando e dove è scritto.",
            "Le date sono calcolate per questa domanda; ! segna un termine passato.",
            "È un'informazione: decide l'INPS. S stampa la lettera con le stesse parole.",
        ]
    }
}
