// SPDX-License-Identifier: EUPL-1.2

/// F1 on the screens of the counter.
enum CounterHelp {
    static let ricerca = [
        "# Cercare",
        "Si scrive e l'elenco si aggiorna a ogni tasto. Vanno bene il nome e il cognome in qualunque ordine, con o "
            + "senza accenti, il codice fiscale, il protocollo della domanda o il codice del fascicolo.",
        "Le frecce spostano il segno, Invio sceglie la persona segnata.",
        "", "# Persona nuova",
        "Una persona si registra solo dopo averla cercata: così non nasce due volte. Con F3 quello che è scritto "
            + "passa nella scheda nuova.",
        "Di ogni ricerca resta traccia, con chi l'ha fatta.",
    ]

    static let persona = [
        "# La persona",
        "Il codice fiscale scrive da solo sesso, data e luogo di nascita. Il secolo non c'è nel codice: si propone la "
            + "nascita più recente, che si può correggere.",
        "Mentre si scrive il programma cerca chi somiglia a questa persona e dice perché: F6 riprende quella segnata, F8 "
            + "ne segna un'altra. Non blocca niente; se la somiglianza è forte, F2 chiede una volta.",
        "Quando codice e dati non vanno d'accordo si vede che cosa è diverso: si corregge, o si sceglie il motivo per cui "
            + "restano così.",
        "Chi non ha casa: con «senza dimora» si scrivono la via fittizia e il recapito presso un'associazione.",
        "F9 mostra i codici fiscali avuti; F5 unisce a questa un'altra scheda della stessa persona.",
        "Se il codice manca, F7 scrive quello che risulta dai dati: va confrontato con la tessera sanitaria, perché "
            + "solo l'Agenzia delle Entrate sa qual è quello attribuito.",
        "Il luogo di nascita e i comuni si scelgono scrivendo parte del nome.",
    ]

    static let unione = [
        "# Due schede, una persona",
        "Si guardano fianco a fianco; ≠ segna quello che è diverso. Resta la scheda di sinistra, F5 tiene l'altra. Quello "
            + "che alla scheda che resta manca viene dall'altra, e un codice definitivo prende il posto di uno provvisorio.",
        "Passano i nuclei, gli accessi, le domande e tutto ciò che nomina la scheda unita. Le schede e i progetti già "
            + "firmati non si riscrivono: si leggono con la persona di adesso.",
        "La scheda unita si trova ancora, con il suo nome e il suo codice, e porta a quella che resta.",
        "L'unione si annulla dalla scheda della persona, con F9, finché quello che ha spostato è come l'ha lasciato.",
    ]

    static let accesso = [
        "# L'accesso",
        "Si registra ogni contatto: allo sportello, per telefono, per e-mail. Quasi tutto è già proposto: di solito "
            + "bastano il motivo e l'esito.",
        "Al telefono e ai familiari non si danno notizie della domanda senza una delega.",
        "Se l'esito è «domanda compilata», dopo il salvataggio si passa alla domanda.",
    ]

    static let nucleo = [
        "# Il nucleo",
        "È il nucleo della DSU: chi chiede e chi vive con lui o con lei. La riga in basso conta quello che serve alla "
            + "legge e alle tabelle: minori, bambini fino a 3 anni, persone in età attiva.",
        "N aggiunge un componente, cercando prima la persona. Invio apre la riga. X registra l'uscita dal nucleo, "
            + "oppure toglie una riga non ancora salvata.",
    ]

    static let domanda = [
        "# La domanda",
        "Per il protocollo servono comune, data di presentazione, numero di protocollo, firma e documento. Quando "
            + "manca qualcosa la domanda si salva lo stesso, in bozza.",
        "La pre-verifica è facoltativa: aiuta la persona a capire prima, non decide nulla. Decide l'INPS.",
        "I redditi e i patrimoni scritti per la pre-verifica non si conservano, a meno di rispondere sì a «registra la "
            + "pre-verifica».",
        "F9 mostra tutti i requisiti con la regola e l'articolo, e il conto del beneficio.",
    ]

    static let avvio = [
        "# Il primo avvio",
        "Questi dati si chiedono una volta sola. Gli altri operatori si aggiungono dopo: percorso nuovo-operatore.",
        "Il giorno del patrono e il sabato contano nel calcolo dei giorni lavorativi: i termini di legge dipendono da "
            + "qui.",
        "Per ogni comune nasce un punto di accesso URP.",
    ]
}
