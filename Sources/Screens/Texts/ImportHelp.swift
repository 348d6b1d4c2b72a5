// SPDX-License-Identifier: EUPL-1.2

/// F1 on the screens of the imports.
enum ImportHelp {
    static let importazione = [
        "# L'importazione",
        "Si sceglie che cosa porta il file e si scrive il suo percorso. Le lettere e i separatori si riconoscono da soli "
            + "e si dicono qui sotto.",
        "F2 prova il file senza scrivere nulla: l'anteprima dice che cosa accadrà di ogni riga. Da lì F2 importa.",
        "Se anche una sola riga si scarta non si scrive nulla, a meno di scegliere «Salta le righe errate».",
        "Una riga che non trova la sua domanda non si scarta: resta da abbinare a mano.",
        "", "# Un file con altre colonne",
        "F3 apre la mappatura: per ogni nostro campo, la loro colonna. Si salva con un nome e la volta dopo basta "
            + "sceglierla.",
    ]

    static let mappatura = [
        "# La mappatura",
        "Per ogni nostro campo si sceglie la colonna del loro file; quelle che hanno un nome simile sono già proposte.",
        "In fondo, per ogni valore della colonna dell'esito, che cosa vuol dire.",
        "La mappatura si salva con un nome; con lo stesso nome prende il posto di quella di prima.",
    ]

    static let daAbbinare = [
        "# Da abbinare",
        "Sono gli esiti che l'INPS ha comunicato e che nessuna domanda riconosce con certezza: un protocollo sbagliato, "
            + "un codice fiscale di prima, due domande dello stesso giorno.",
        "Invio apre la riga e propone le domande possibili, con il perché. S la scarta, con il motivo.",
    ]

    static let abbinamento = [
        "# Abbinare un esito",
        "Le domande proposte hanno lo stesso codice fiscale, anche di prima, lo stesso protocollo, o un nome simile.",
        "Scrivendo si cerca per nome, protocollo o codice del fascicolo. Invio abbina la domanda segnata: l'esito si "
            + "registra su di essa come se fosse scritto a mano.",
    ]
}
