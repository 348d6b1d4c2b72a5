// SPDX-License-Identifier: EUPL-1.2

/// Help of the fields of the project.
enum ProgettoHelp {
    static let figura = "Chi segue il progetto: il nome che la famiglia conosce."
    static let fine = "Il progetto può durare oltre il beneficio."
    static let frequenza = "Ogni quanto ci si incontra: una volta al mese, se il progetto non dice altro (art. 6 c. 5)."
    static let area = "Una delle sei aree della valutazione (art. 5 c. 2)."
    static let obiettivo = "Che cosa la famiglia vuole raggiungere, in positivo e con parole concordate (art. 6 c. 3)."
    static let componenti = "Segnare con lo spazio o con il numero; nessuno segnato vuol dire tutto il nucleo."
    static let risultato = "Che cosa si vedrà di concreto: ogni obiettivo ne ha almeno uno, con la sua data."
    static let indicatore = "Come si capisce che è raggiunto: «colloqui al mese», «giorni di scuola»."
    static let valore = "Un numero o due parole."
    static let stato = "A che punto è; si aggiorna anche nel monitoraggio."
    static let intervento = "Parte del nome o codice del catalogo; fondo e fornitore si riempiono da soli."
    static let persona = "Un componente, o tutto il nucleo."
    static let fornitore = "Ente o cooperativa che lo dà."
    static let titolare = "L'ente che ha la titolarità dell'intervento; il catalogo lo propone."
    static let invio = "Chi invia la famiglia al servizio: EEMM (l'équipe), SEUS, altro."
    static let fase = "Se il progetto procede per fasi, il numero di quella in cui sta l'obiettivo; altrimenti vuoto."
    static let origine =
        "Un modello del programma, o un progetto di prima della stessa famiglia: le righe si aggiungono e si correggono."
    static let fondo = "Da quale fondo è pagato: QS (quota servizi), PON, o altro."
    static let quantita = "Quante unità: con il campo dopo, «20 ore»."
    static let unita = "Ore, mesi, incontri."
    static let tipo = "Uno dei tipi di impegno dell'art. 6 c. 5."
    static let impegno = "Che cosa fa la persona, concordato con lei."
    static let ogniQuanto = "«ogni settimana», «due volte al mese»."
    static let verifica = "Come si controlla: presenza, attestato, telefonata. Niente dati sulla salute."
}
