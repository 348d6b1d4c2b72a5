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
        "Se chi parla non è l'interessato, si scrive chi è e se ha una delega: senza, non si danno notizie della "
            + "domanda, nemmeno al coniuge. Al telefono si verifica prima l'identità, e si scrive che cosa si è chiesto.",
        "Per un CAF la data è quella in cui ha ricevuto; «consegnato il» è quella in cui ha consegnato al comune.",
        "Se l'esito è «domanda compilata», dopo il salvataggio si passa alla domanda.",
        "F12 nasconde lo schermo a chi è in coda.",
    ]

    static let sportello =
        [
            "# Lo sportello",
            "Un accesso dopo l'altro: si cerca la persona, si registra l'accesso, e dopo F2 si cerca già la prossima. Punto e "
                + "canale restano quelli dell'ultimo accesso.",
            "F6 cambia il canale prima di cominciare: quando squilla il telefono basta un tasto. Esc finisce.",
            "In alto, i contatti di oggi a questo punto.",
            "F12 nasconde lo schermo a chi è in coda.",
            "",
        ] + ricerca

    static let registro = [
        "# Il registro degli accessi",
        "Ogni contatto, dal più recente. Invio lo apre per leggerlo: della lettura resta traccia, con chi l'ha fatta.",
        "/ restringe per punto, motivo, operatore o nome della persona. C conta i contatti del giorno segnato.",
        "Un accesso non si cambia: si rettifica. Quello di prima resta, con il motivo della rettifica.",
    ]

    static let segnalazioni = [
        "# Le segnalazioni",
        "Chi opera fuori dal servizio segnala una persona che può averne bisogno. Della segnalazione si conserva da chi "
            + "viene, con chi richiamare.",
        "Invio la apre: P la prende, cercando la persona e registrando l'accesso; C la chiude, con il motivo.",
        "Quello che è stato detto si legge solo aprendola, e ne resta traccia.",
    ]

    static let documenti = [
        "# I documenti del nucleo",
        "Il registro dice quali documenti ci sono, quando scadono e dove stanno: una copia digitale nell'archivio, o la "
            + "cartella di carta. Con ! sono segnati quelli scaduti.",
        "N registra un documento. E scrive la copia in un file: della lettura resta traccia. R ritira un documento che "
            + "non vale più; resta nel registro con il motivo.",
        "I provvedimenti del giudice li vedono l'assistente sociale e il supervisore.",
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
