// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Help of the sheets of the assistente sociale.
enum AssessHelp {
    static let analisi = [
        "La scheda di presa in carico, sezione A, si compila nell'incontro con la famiglia.",
        "", "I blocchi stanno in alto: PagGiù e PagSu passano da uno all'altro, l'asterisco",
        "dice dove mancano risposte. Invio passa al campo dopo, e dall'ultimo campo al",
        "blocco dopo. F8 va alla prossima risposta obbligatoria che manca.",
        "", "F2 salva quello che c'è, anche incompleto: quello che si scrive è comunque in",
        "bozza dopo un secondo. F9 chiude la scheda con il suo esito e la data dell'analisi.",
        "", "Ogni area chiede un livello di difficoltà. Se un'area non è rilevata, si scrive",
        "perché. I livelli sono una scala locale, non un punteggio ufficiale.",
        "", "Nel blocco 5 il programma suggerisce un esito e dice da che cosa lo ricava. La",
        "scelta è di chi fa l'analisi; se è diversa dal suggerimento, si scrive il motivo.",
        "", "Le voci su servizi specialistici, dipendenze e conflitti sono riservate: chi non",
        "ha titolo legge «in carico a servizio specialistico».",
    ]

    static let diChi = "Segnare con lo spazio o con il numero i componenti di cui si parla."

    static let quadro = [
        "Il quadro di analisi descrive la situazione del nucleo e di ogni componente, per",
        "dominio. Serve nei casi con bisogni complessi e per i servizi specialistici.",
        "", "Nell'elenco Invio apre un dominio, A scrive gli autori. Nel dominio PagGiù e",
        "PagSu passano a quello dopo e a quello prima, Esc torna all'elenco.",
        "", "Il livello in ingresso va da 1 (la situazione peggiore) a 6 (la migliore): è una",
        "scala locale, serve a confrontare la situazione prima e dopo il progetto.",
        "", "Accanto alla voce si legge chi l'ha scritta per ultimo, e in che giorno. Dopo la",
        "chiusura, L mostra i livelli e li misura di nuovo, in itinere e in uscita.",
        "", "F2 salva quello che c'è. F9 chiude il quadro: serve almeno un dominio del nucleo",
        "descritto, e il livello in ogni dominio descritto.",
    ]

    static let livelli = [
        "I livelli del quadro di analisi, misura accanto a misura: in ingresso, l'ultima in",
        "itinere, l'ultima in uscita. Il numero va da 1 (la situazione peggiore) a 6 (la",
        "migliore), e i segni # lo disegnano: è una scala locale, non un punteggio ufficiale.",
        "", "L'ultima colonna dice di quanto si è saliti (+) o scesi (-) dall'ingresso; = uguale.",
        "Sotto l'elenco ci sono tutte le misure del dominio scelto, con chi le ha scritte.",
        "", "N misura di nuovo: si scrive il giorno e il livello dei domini che si misurano;",
        "quelli lasciati vuoti restano com'erano. Una misura scritta non si corregge: una",
        "nuova, dello stesso giorno, conta al suo posto.",
    ]

    static let situazione = "Come stanno le cose in questo dominio, in parole concordate con la famiglia."
    static let risorse = "Su che cosa si può contare: persone, capacità, beni, servizi."
    static let bisogni = "Di che cosa c'è bisogno."
    static let priorita = "Quanto presto serve: alta, media, bassa."
    static let livello = "Da 1 a 6, scala locale: si confronta con il livello in itinere e in uscita."
    static let data = "Una data: 15/3, 150318, oggi, -7."
    static let autori = "I nomi di chi scrive il quadro, con la virgola; per cominciare, quelli dell'équipe."

    static let progetto = [
        "Il progetto personalizzato, sezione B: obiettivi con i loro risultati attesi,",
        "interventi, impegni della famiglia.",
        "", "Le parti si aprono con le lettere: T testata, O obiettivi, I interventi, M impegni;",
        "Tab passa alla parte dopo. N aggiunge una riga, R un risultato all'obiettivo,",
        "Invio apre la riga, X la toglie.",
        "", "Gli obiettivi si scrivono in positivo e con parole concordate (art. 6 c. 3).",
        "Ogni obiettivo ha almeno un risultato con la sua data. Serve almeno un impegno.",
        "Dopo il quadro di analisi serve almeno un sostegno dell'elenco nazionale (art. 7).",
        "", "In basso c'è quello che manca per la firma: F8 porta alla prossima mancanza.",
        "F2 salva. Una versione firmata non cambia: la revisione ne apre una nuova.",
    ]

    static let conflitto = [
        "Un altro posto ha salvato mentre qui si scriveva. Quello che ha cambiato una parte",
        "sola è già unito; questi campi sono cambiati da tutte e due.",
        "", "Frecce su e giù scelgono il campo. M tiene il mio, L il loro, Spazio cambia,",
        "E tiene tutti e due i testi, il loro e poi il mio, dove il campo è un testo.",
        "A tiene tutti i miei, T tutti i loro. F2 torna alla scheda con la scelta: si salva",
        "da lì, con un altro F2. Esc torna senza scegliere, e niente va perso.",
    ]

    /// Help of one item of the sheet.
    static func voce(_ voce: VoceScheda) -> String {
        let how =
            switch voce.tipo {
            case .siNo: "S per sì, N per no, Canc per togliere la risposta."
            case .testo: "Una riga di testo."
            case .testoLungo: "Più righe di testo; Tab passa al campo dopo."
            case .data: "Una data: 15/3, 150318, oggi, -7."
            case .numero: "Un numero intero."
            case .euro: "Un importo in euro: 1.800,50."
            case .scelta: "Una voce: se ne scrive una parte o il numero; lo spazio apre l'elenco."
            case .scelte: "Una o più voci: lo spazio o il numero segna."
            }
        let must = voce.isObbligatoria ? " La risposta serve per chiudere la scheda." : ""
        let secret = voce.isRiservata ? " È riservata all'assistente sociale e al servizio specialistico." : ""
        return how + must + secret
    }
}
