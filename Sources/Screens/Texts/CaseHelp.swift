// SPDX-License-Identifier: EUPL-1.2

/// What F1 says on the screens of a case file.
enum CaseHelp {
    static let date = "Si può scrivere 15/3, 150318, oggi, ieri, +30, -1s."
    static let choice = "Si sceglie scrivendo parte della voce o il suo numero; Spazio apre l'elenco."
    static let reason = "Il motivo resta nella storia del fascicolo e lo legge chi viene dopo: poche parole precise."
    static let verificaMotivo = "Che cosa risulta, o che cosa manca; serve quando una delle due risposte è no."
    static let preavviso =
        "Il giorno in cui è partito il preavviso di rigetto (art. 10-bis L. 241/1990). \(date)"
    static let deroga =
        "Le domande si inviano nell'ordine di presentazione (art. 9 c. 2). Se questa parte prima di altre, qui si "
        + "scrive perché."
    static let lotto = "Il numero del lotto o della ricevuta del servizio dell'INPS, se c'è; può restare vuoto."
    static let importo = "L'importo mensile comunicato dall'INPS: 231,65 o 231.65."
    static let decorrenza = "Il primo giorno del beneficio: di norma il primo del mese dopo la domanda. \(date)"
    static let scadenza = "L'ultimo giorno del beneficio; è calcolato dalla decorrenza e si può correggere. \(date)"
    static let riesame =
        "La richiesta del nucleo ha un termine; il riesame d'ufficio, deciso dall'INPS, non ne ha."
    static let ripristino = "La causa rimossa: progetto firmato, DSU rinnovata, altro."
    static let apertura = "Perché il lavoro comincia prima dell'esito dell'INPS."
    static let giaInCarico =
        "Sì, se il nucleo era già seguito dai servizi: il progetto esistente si conferma o si integra."
    static let luogo = "Dove si tiene l'incontro: \"stanza 2\", \"CPI di Pistoia\"."
    static let assenza = "Il motivo detto o documentato dal nucleo: visita medica, lavoro, lutto."
    static let riclassifica = "Il nuovo esito dell'analisi preliminare, tra quelli diversi da quello in vigore."
    static let comunicazione =
        "Il numero della ricevuta, o come è stata comunicata: \"flag nel Servizio REI il 19/09\"."
    static let revisione = "Perché il progetto cambia: nuovi obiettivi, cambio nel nucleo, verifica negativa."
    static let trasferimento = "L'ambito dove il nucleo si è trasferito, e chi opera nel servizio dell'INPS."
    static let valutazione =
        "Serve quando c'è un progetto firmato: per ogni obiettivo il risultato, l'autonomia raggiunta, la sintesi. "
        + "Tab passa oltre, Invio va a capo."
    static let form = [
        "Tab e Invio vanno al campo dopo, Maiusc-Tab torna indietro. F2 registra, F4 ripete il valore dell'ultima volta.",
        "Quello che è scritto resta in bozza anche uscendo con Esc.",
    ]
}
