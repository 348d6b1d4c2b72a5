// SPDX-License-Identifier: EUPL-1.2

/// What F1 says of the changes of a record, and of taking one's own back.
enum StoriaHelp {
    static let storia = [
        "# Storia delle modifiche",
        "Ogni valore cambiato, dal più recente: il campo, com'era prima, com'è diventato, chi l'ha scritto e quando.",
        "Una riga per ogni campo; sotto l'elenco, i due valori per esteso.",
        "x segna una modifica che poi è stata annullata, < una che ne annulla un'altra.",
        "Ciò che il ruolo non permette di leggere non compare: in fondo è detto quante modifiche sono.",
        "Nessuna riga si corregge o si cancella. Anche aprire questo elenco lascia una riga nel registro.",
    ]
    static let annullamento = [
        "# Annullare una delle proprie azioni",
        "Le proprie ultime azioni, dalla più recente. Invio annulla quella segnata, dopo aver detto che cosa torna "
            + "com'era.",
        "Annullare è un atto come gli altri: resta nella storia con il nome di chi annulla, e nulla si cancella.",
        "! segna ciò che non si annulla: sotto l'elenco è detto perché, e che cosa fare.",
        "Ciò che ha valore legale (protocollo, firma, comunicazione, esito) si corregge con un atto nuovo.",
        "Se un altro ha cambiato lo stesso dato dopo, si dice chi e quando: si corregge dalla schermata di quel dato.",
    ]
}
