// SPDX-License-Identifier: EUPL-1.2

/// Which acts can be taken back by who did them, and what to do instead for the others.
///
/// What has legal effect is corrected by an act of its own, never undone.
///
/// Source: L. 241/1990 artt. 21-quinquies and 21-nonies; DPR 445/2000 artt. 53 and 57 (a protocol entry is cancelled by
/// a recorded act and stays legible).
public enum RegoleAnnullamento {
    /// Codes of the acts whose effect is the value of fields, which can be put back as they were.
    private static let annullabili: Set<String> = [
        "modifica_persona", "modifica_nucleo", "nucleo_situazione", "nucleo_tutela", "modifica_domanda",
        "rettifica_accesso", "unione_persone", "presa_assegna", "scheda_a", "equipe", "quadro", "progetto",
        "nuovo_appuntamento", "modifica_appuntamento", "appuntamento_annullato", "appuntamento_tenuto",
    ]

    /// Nil when an act of this kind can be undone, otherwise the sentence that says what to do instead.
    ///
    /// - Parameter azione: the stable code of the act, as the register keeps it.
    public static func impedimento(_ azione: String) -> String? {
        if annullabili.contains(azione) { return nil }
        if let sentence = sentences[azione] { return sentence }
        return families.first { azione.hasPrefix($0.prefix) }?.sentence
            ?? "Non c'è un valore di prima da rimettere: si corregge dalla sua schermata."
    }

    private static let sentences: [String: String] = [
        "nuova_persona": "Una persona registrata resta: si corregge, o si unisce all'altra sua scheda.",
        "nuovo_nucleo": "Un nucleo registrato resta: si corregge dalla sua schermata.",
        "nuovo_accesso": "Un accesso registrato resta nel registro: si rettifica, dicendo il motivo.",
        "nuova_domanda": "Una bozza si annulla dalla domanda, con F7.",
        "separazione_persone": "Due schede separate si uniscono di nuovo dalla persona, con F5.",
        "domanda_protocolla": "Il protocollo ha valore legale: si corregge con un atto, rigetto o rinuncia.",
        "domanda_invia": "L'invio all'INPS ha valore legale: si registra lo scarto, o si scrive all'INPS.",
        "lotto_inviato": "L'invio all'INPS ha valore legale: si registra lo scarto, o si scrive all'INPS.",
        "firma_progetto": "La firma ha valore legale: si corregge con una revisione del progetto.",
        "presa_firma": "La firma ha valore legale: si corregge con una revisione del progetto.",
        "patto": "Il patto firmato ha valore legale: si registra il patto giusto.",
        "comunicazione_inps":
            "La comunicazione all'INPS ha valore legale: si registra lo scarto e si comunica di nuovo.",
        "lotto_comunicato": "La comunicazione all'INPS ha valore legale: si registra lo scarto e si comunica di nuovo.",
        "rettifica_scheda_a": "Una rettifica della scheda chiusa resta: se ne fa un'altra, dicendo il motivo.",
        "nota_diario": "Una nota del diario resta com'è stata scritta: se ne scrive un'altra.",
        "nuovo_documento": "Un documento registrato resta nel registro: si ritira, dicendo il motivo.",
        "ritira_documento": "Un documento ritirato si registra di nuovo.",
        "misura_quadro": "Una misura dei livelli resta: se ne registra un'altra.",
        "monitoraggio": "Una verifica registrata resta: si registra la verifica successiva.",
        "abbina_riga": "L'esito dell'INPS ha valore legale: si registra l'esito giusto.",
        "apri_presa": "La presa in carico aperta si chiude con il suo motivo.",
        "annulla_azione": "Un annullamento non si annulla: si scrive di nuovo il dato.",
        "stampa": "Un foglio stampato non torna indietro: si stampa quello giusto.",
    ]

    /// Codes made of a name and a particular, by their beginning.
    private static let families: [(prefix: String, sentence: String)] = [
        ("domanda_esito_", "L'esito dell'INPS ha valore legale: si registra l'esito giusto."),
        ("domanda_", "È un passo della domanda: si corregge con il passo successivo, dal fascicolo."),
        ("presa_", "È un passo della presa in carico: si corregge con il passo successivo, dal fascicolo."),
        ("nucleo_", "Le variazioni del nucleo restano nella sua storia: si registra la variazione contraria."),
        ("recapito_", "Un recapito registrato resta: si registra quello giusto."),
        ("richiesta_", "Un passo registrato resta: si registra il passo successivo della richiesta."),
    ]
}
