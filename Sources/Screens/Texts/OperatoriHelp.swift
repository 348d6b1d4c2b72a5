// SPDX-License-Identifier: EUPL-1.2

/// What F1 says on the screens of the operators and of the conventions.
enum OperatoriHelp {
    static let ingresso = [
        "Si entra con il proprio codice e la propria password: Invio va avanti, e sull'ultima riga entra.",
        "La password non si vede, e non resta in nessuna bozza.",
        "Dopo qualche tentativo sbagliato si aspetta, ogni volta di più.",
        "Una password provvisoria, o scaduta, si cambia entrando.",
        "Chi l'ha dimenticata ne chiede una provvisoria al supervisore o all'amministratore tecnico.",
    ]

    static let gestione = [
        "Chi lavora con questo archivio, e chi ci ha lavorato: nessuno si cancella.",
        "Un operatore disattivato non entra più; ciò che ha scritto resta a suo nome, e i fascicoli aperti si riassegnano.",
        "Nessuno disattiva se stesso, né l'ultimo che può gestire gli operatori.",
        "Chi lavora per un altro ente legge e scrive solo mentre una convenzione del suo ente è in vigore.",
    ]

    static let scheda = [
        "Il codice compare accanto a ciò che l'operatore scrive: una volta dato non cambia.",
        "L'utente di sistema è l'account con cui entra; senza, c'è ma non entra.",
        "Le date dicono da quando e fino a quando lavora qui: fuori da quei giorni non entra.",
        "L'amministratore tecnico gestisce il programma e non legge fascicoli.",
    ]

    static let convenzioni = [
        "Le convenzioni con gli altri enti: da quando a quando, e che cosa i loro operatori possono leggere e fare.",
        "Il ruolo dell'operatore restringe ancora; e si aprono solo i fascicoli di cui si fa parte.",
        "Il giorno dopo la fine nessuno di quell'ente entra più nei fascicoli: serve il rinnovo, che è un'altra convenzione.",
    ]
}
