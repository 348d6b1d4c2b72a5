// SPDX-License-Identifier: EUPL-1.2

/// What F1 says of what is due.
enum ConservazioneHelp {
    static let elenco = [
        "Che cosa ha finito il tempo di conservazione che l'ente ha stabilito con un atto, e da quando.",
        "Finché l'ente non stabilisce un tempo, nulla scade: lo registra il comando percorso conservazione imposta.",
        "Sono solo codici e date: da qui non si apre nessun fascicolo.",
        "Il programma non toglie nulla da solo: A rende anonimo un nucleo alla volta, con la conferma scritta.",
    ]

    static let anonimizzazione = [
        "Si tolgono nomi, codici fiscali, recapiti, testi, copie, valori precedenti, bozze e chiavi: di tutti i fascicoli del nucleo.",
        "Restano date, stati, comuni, parentele ed età: le cifre dei report non cambiano. Il registro resta valido.",
        "Chi è anche in un altro nucleo, o si è rivolto agli sportelli da poco, resta chi è; in questo nucleo nessuno lo riconosce.",
        "Non si torna indietro. Le copie di sicurezza fatte prima contengono ancora i dati.",
    ]
}
