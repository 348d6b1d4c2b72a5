// SPDX-License-Identifier: EUPL-1.2

/// What F1 says of the cases that are not one's own.
enum RiservatezzaHelp {
    static let eccezionale = [
        "Un fascicolo si apre a chi lo segue, a chi è nella sua équipe, a chi li sostituisce e a chi lavora per quel comune.",
        "Se non si può aspettare di essere aggiunti, lo si apre in via eccezionale dicendo perché.",
        "Resta aperto per le ore scritte sopra, e lo schermo lo dice sempre; poi si chiude da solo.",
        "Non si prolunga: finito il tempo si chiede di nuovo, e il supervisore lo vede.",
        "I recapiti di un nucleo protetto restano nascosti anche così.",
    ]

    static let esame = [
        "Chi ha aperto in via eccezionale un fascicolo non suo, quando, perché e che cosa ha letto o scritto.",
        "Si dice se era giustificato; da approfondire lo lascia nell'elenco, con la nota di che cosa manca.",
        "Nessuno esamina il proprio accesso. L'esame resta registrato e non si cambia.",
    ]

    static let protezione = [
        "Si protegge un nucleo quando qualcuno non deve sapere dov'è: violenza, minacce, allontanamento.",
        "I recapiti escono dalle colonne leggibili dell'archivio; li legge solo chi è nominato.",
        "Chi entra nel nucleo è protetto con lui; chi ne esce lo resta finché la protezione non si toglie.",
        "Se il fascicolo passa a un'altra assistente sociale, i recapiti passano a lei.",
        "F7 toglie la protezione, con il motivo scritto nel campo: i recapiti tornano leggibili.",
    ]
}
