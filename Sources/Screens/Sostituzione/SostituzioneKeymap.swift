// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SostituzioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard domanda == nil else { return [] }
        let none: String? = impegni.isEmpty ? "Non c'è nessun impegno da affidare." : nil
        return [
            ScreenCommand(
                "sostituzione.affida", keys: [.enter], keyHint: "Invio", hint: "affida", name: "Affidare l'impegno"
            ).unless(none).needing(.gestisciAgenda, context),
            CaseKeys.letter("T", "sostituzione.tutti", "tutti", "Affidare tutti gli impegni").unless(none)
                .needing(.gestisciAgenda, context),
            CaseKeys.letter("S", "sostituzione.chi", "chi sostituisce", "Scegliere chi sostituisce"),
            CaseKeys.back(),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Gli appuntamenti, anche dello sportello, le convocazioni e le verifiche di chi è assente in quei giorni.",
            "Invio affida a chi sostituisce quello scelto; T li affida tutti, dopo aver detto quali si sovrappongono.",
            "S sceglie un altro: un impegno può andare a uno, il seguente a un altro.",
            "Il fascicolo resta di chi lo aveva: passa solo l'impegno, e resta scritto chi lo ha affidato e quando.",
            "Una verifica non ha un'ora: passa per quel giorno, la prossima torna a chi tiene il fascicolo.",
            "Chi sostituisce il consulente del CPI apre i suoi fascicoli nei giorni dell'assenza, e non dopo.",
        ]
    }
}
