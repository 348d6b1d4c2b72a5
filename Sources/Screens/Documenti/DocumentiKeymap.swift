// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension DocumentiState {
    /// The commands; a dialog has the keys while it is open.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let none = selected == nil ? "Il registro è vuoto." : nil
        let noCopy = selected?.copia == nil ? "Di questo documento non c'è una copia digitale." : nil
        let withdrawn = selected?.ritiratoPer == nil ? nil : "Questo documento è già ritirato."
        return [
            CaseKeys.letter("N", "documenti.nuovo", "nuovo", "Registrare un documento").needing(
                .registraDocumenti, context),
            CaseKeys.letter("E", "documenti.esporta", "esporta la copia", "Scrivere la copia digitale in un file")
                .unless(none ?? noCopy).needing(.leggiDocumenti, context),
            CaseKeys.letter("R", "documenti.ritira", "ritira", "Ritirare un documento che non vale più").unless(
                none ?? withdrawn
            ).needing(.registraDocumenti, context),
            CaseKeys.back(),
        ]
    }
}
