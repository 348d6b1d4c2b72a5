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
    static let assenza = "Come lo dice o lo documenta il nucleo, in poche parole; niente diagnosi."
    static let giustificazione =
        "Il decreto dice solo «giustificato motivo»: l'elenco aiuta a contare, decide chi registra. \(choice)"
    static let contata =
        "Se l'assenza conta per le sanzioni. È proposto di no quando l'avviso è arrivato fuori tempo o non è arrivato."
    static let riclassifica = "Il nuovo esito dell'analisi preliminare, tra quelli diversi da quello in vigore."
    static let comunicazione =
        "Il numero della ricevuta, o come è stata comunicata: \"flag nel Servizio REI il 19/09\"."
    static let revisione = "Perché il progetto cambia: nuovi obiettivi, cambio nel nucleo, verifica negativa."
    static let trasferimento = "L'ambito dove il nucleo si è trasferito, e chi opera nel servizio dell'INPS."
    static let valutazione =
        "Serve quando c'è un progetto firmato: per ogni obiettivo il risultato, l'autonomia raggiunta, la sintesi. "
        + "Tab passa oltre, Invio va a capo."
    static let firma =
        "Il giorno in cui questa persona ha firmato. F4 ripete il giorno della persona sopra. \(date)"
    static let motivoMancata =
        "Solo se la firma manca: perché, e come è documentato (assenza, rifiuto, tutore con decreto)."
    static let verificaTesto = "Che cosa è emerso, in parole semplici. Invio va a capo, Tab passa oltre."
    static let prossima =
        "Il giorno della prossima verifica: proposto con la frequenza scritta nel progetto. \(date)"
    static let proposta =
        "Che cosa si propone: niente, un richiamo, la comunicazione dei fatti per una sanzione, una revisione."
    static let monitoraggio = [
        "# Il monitoraggio",
        "Le verifiche fatte, dalla più recente. Invio le legge intere, N ne registra una nuova.",
        "Di ogni risultato, impegno e sostegno del progetto firmato si dice a che punto è: il fascicolo lo ricorda.",
        "La prossima verifica è proposta con la frequenza scritta nel progetto.",
    ]
    static let equipe = [
        "# L'équipe multidisciplinare",
        "Chi partecipa alla presa in carico del nucleo (art. 5 c. 7): un solo referente, i componenti, gli invitati.",
        "Tab passa dai componenti agli incontri. N aggiunge una riga, Invio la corregge, X la toglie.",
        "Niente cambia nell'archivio finché F2 non registra; quello che è scritto resta in bozza.",
        "Se il fascicolo aspettava l'équipe, con il primo componente va avanti da sé.",
    ]
    static let riservata =
        "Una nota riservata la leggono l'assistente sociale, il supervisore e chi l'ha scritta; il consulente del CPI e gli "
        + "altri enti vedono solo che c'è. Il segno r la distingue."
    static let nota = "Quello che è successo e che cosa si è deciso. Invio va a capo, Tab passa oltre, F2 registra."
    static let fatti = [
        "# Tutti i fatti",
        "Ogni passo del fascicolo, dal più recente: quando è avvenuto, che cosa, chi lo ha registrato e perché.",
        "I fatti non si correggono e non si cancellano: un errore si corregge con un fatto nuovo.",
        "Sotto l'elenco, il fatto scelto con lo stato prima e dopo e il momento della registrazione.",
        "Invio lo legge intero: di una chiusura anche la valutazione finale, per chi può leggere l'analisi.",
    ]
    static let chiHaVisto = [
        "# Chi ha visto i dati di questo nucleo",
        "Letture, registrazioni e stampe del fascicolo, del nucleo e dei suoi componenti, dalla più recente.",
        "! segna ciò che il ruolo non permetteva: è stato rifiutato, e nulla è stato letto o scritto.",
        "S stampa il foglio per la persona che lo chiede: dice il ruolo e l'ente di chi ha visto i dati, non il nome.",
        "Anche aprire questo elenco, e stamparlo, lascia una riga. Gli elenchi e le ricerche non compaiono.",
    ]
    static let diario = [
        "# Il diario",
        "Le note del fascicolo, dalla più recente. Invio legge la nota intera, N ne scrive una nuova.",
        "/ filtra le note che contengono le parole scritte, senza badare a maiuscole e accenti; Esc toglie il filtro.",
        "T cerca nei diari di tutti i fascicoli.",
        "Le note non si correggono: se qualcosa cambia, se ne scrive un'altra. r segna le note riservate.",
    ]
    static let modelloNota =
        "Un modello dà alla nota il suo tipo e dei campi da riempire; quelli lasciati vuoti non si scrivono. "
        + "Cambiando modello quello che è scritto non si perde."
    static let richieste = [
        "# Richieste ad altri uffici",
        "Che cosa si è chiesto a casa, scuola, anagrafe e altri uffici, con i solleciti e la risposta.",
        "N ne scrive una nuova, R registra la risposta, S un sollecito con un nuovo giorno, X la ritira con il motivo.",
        "! segna quelle la cui risposta è attesa da un giorno già passato. Dalla tavolozza (Ctrl-K) si apre l'elenco di",
        "tutte quelle senza risposta, da quelle attese prima.",
    ]
    static let sostegni = [
        "# Sostegni",
        "La vita di ogni sostegno del progetto firmato: previsto, richiesto, attivo, sospeso, concluso o non attivato.",
        "N registra il prossimo fatto: da che giorno, a che punto, il motivo, quanto è stato erogato, chi e con che fondo.",
        "I fatti si aggiungono e non si cambiano; anche una verifica di monitoraggio che trova uno stato nuovo è un fatto.",
        "! segna i sostegni il cui giorno è passato: dovevano cominciare, o finire. Dalla scrivania e dalla tavolozza",
        "(Ctrl-K) si apre l'elenco di tutti quelli da attivare e in corso; lì Invio apre il fascicolo.",
    ]
    static let sostegnoData = "Il giorno da cui vale: non prima della firma e non prima dell'ultimo fatto. " + date
    static let sostegnoStato =
        "Da previsto si passa a richiesto, attivo o non attivato; da attivo a sospeso o concluso. Un sostegno attivo resta "
        + "tale quando si scrive soltanto quanto è stato erogato."
    static let sostegnoMotivo =
        "Perché si ferma, finisce o non comincia. Con «altro» il motivo si scrive nella nota. " + choice
    static let sostegnoQuantita =
        "Quanto è stato erogato dall'ultimo fatto, nell'unità del progetto. Le quantità si sommano."
    static let sostegnoFornitore = "Chi lo eroga, se da questo giorno è un altro; vuoto se non cambia."
    static let sostegnoNota =
        "Quello che serve a chi segue il nucleo. Resta chiuso a chi non legge il progetto."
    static let tirocini = [
        "# Tirocini di inclusione",
        "I tirocini delle persone del nucleo: dove, con quale tutor, fino a quando. N ne registra uno, Invio apre la scheda.",
        "! segna quelli il cui ultimo giorno è passato e di cui non si sa com'è finita.",
        "Un tirocinio legato a un sostegno del progetto lo porta con sé: comincia, si ferma e finisce con lui.",
    ]
    static let tirocinio = [
        "# Scheda del tirocinio",
        "M registra un mese: ore previste, ore frequentate, indennità pagata o no e perché. La soglia delle presenze propone,",
        "chi registra decide; una decisione diversa ha il suo motivo. Lo stesso mese registrato di nuovo si corregge.",
        "V una visita del tutor, S la sospensione, R la ripresa, che sposta la fine, F la fine e se è seguito un lavoro.",
        "Le note restano chiuse a chi non legge il progetto.",
    ]
    static let tirocinioSostegno =
        "Quale sostegno del progetto firmato è; vuoto se non è fra quelli. Il sostegno segue il tirocinio. " + choice
    static let tirocinioTutor =
        "Chi lo segue. Lo stesso nome scritto allo stesso modo, perché se ne conta il carico: F4 lo ripete."
    static let tirocinioOre =
        "Le ore frequentate propongono l'indennità: spetta dal 70% di quelle previste (Linee guida 25-5-2017, da verificare "
        + "nella disciplina della Regione)."
    static let tirocinioRipresa =
        "Il primo giorno in cui ricomincia: l'ultimo giorno del tirocinio si sposta di quanto è stato fermo."
    static let tirocinioFine =
        "Se finisce prima del suo giorno serve il motivo; se finisce nel suo giorno il motivo resta vuoto. " + choice
    static let tirocinioNota = "Quello che serve a chi segue il nucleo; i dati di salute restano fuori."
    static let ricercaDiario = [
        "# Ricerca nei diari",
        "Trova le note che contengono tutte le parole scritte, senza badare a maiuscole e accenti, anche a metà parola.",
        "Si leggono soltanto i diari che il ruolo permette di leggere, una nota alla volta, dalla più recente: le note",
        "trovate appaiono intanto, Esc ferma. Invio apre la nota nel suo fascicolo, e l'apertura resta nel registro.",
        "Trovate \(RicercaDiarioState.massimo) note la ricerca si ferma: un'altra parola la restringe.",
    ]
    static let form = [
        "Tab e Invio vanno al campo dopo, Maiusc-Tab torna indietro. F2 registra, F4 ripete il valore dell'ultima volta.",
        "Quello che è scritto resta in bozza anche uscendo con Esc.",
    ]
}
