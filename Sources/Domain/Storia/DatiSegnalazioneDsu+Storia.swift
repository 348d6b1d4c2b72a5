// SPDX-License-Identifier: EUPL-1.2

extension DatiSegnalazioneDsu {
    /// Every field with its value, in words.
    public var campi: [CampoStoria] {
        [
            CampoStoria("Difetto della DSU", difetto.denominazione), CampoStoria("Che cosa fare", azione.denominazione),
            CampoStoria("Richiamo il", richiamo), CampoStoria("Risolta", isRisolta), CampoStoria("Note", note),
        ]
    }
}
