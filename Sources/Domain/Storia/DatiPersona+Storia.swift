// SPDX-License-Identifier: EUPL-1.2

extension DatiPersona {
    /// Every field with its value, in words.
    public func campi(_ nomi: NomiStoria) -> [CampoStoria] {
        [
            CampoStoria("Cognome", cognome), CampoStoria("Nome", nome),
            CampoStoria("Sesso", sesso?.denominazione), CampoStoria("Data di nascita", nascita),
            CampoStoria("Luogo di nascita", nomi.comune(luogoNascita)),
            CampoStoria("Cittadinanza", cittadinanza == "380" ? "italiana" : cittadinanza),
            CampoStoria("Codice fiscale", codiceFiscale?.value),
            CampoStoria("Perché il codice non va d'accordo", motivoCodice?.denominazione),
            CampoStoria("Telefono", telefono), CampoStoria("E-mail", email),
            CampoStoria("Residenza", nomi.indirizzo(residenza)), CampoStoria("Domicilio", nomi.indirizzo(domicilio)),
            CampoStoria("Senza dimora", isSenzaDimora), CampoStoria("Via fittizia", isViaFittizia),
            CampoStoria("Recapito presso", recapitoPresso),
        ]
    }
}
