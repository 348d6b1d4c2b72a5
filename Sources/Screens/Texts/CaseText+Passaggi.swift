// SPDX-License-Identifier: EUPL-1.2

extension PassaggioKind {
    /// The name of the passage, as title and in menus.
    var denominazione: String {
        switch self {
        case .verifica: "Verifica del comune"
        case .rigetto: "Rigetto del comune"
        case .invio: "Invio all'INPS"
        case .ricevuta: "Ricevuta dell'INPS"
        case .scarto: "Scarto dell'INPS"
        case .esito: "Esito dell'INPS"
        case .riesame: "Riesame"
        case .ripristino: "Ripristino dopo la sospensione"
        case .rinuncia: "Rinuncia"
        case .apertura: "Apertura a mano"
        case .assegnazione: "Assegnazione"
        case .convocazione: "Convocazione"
        case .recapito: "Consegna dell'avviso"
        case .incontro: "Esito dell'incontro"
        case .contattoCpi: "Contatto con il CPI"
        case .patto: "Patto di servizio"
        case .riclassificazione: "Riclassificazione"
        case .comunicazione: "Comunicazione all'INPS"
        case .sospensione: "Sospensione del lavoro"
        case .ripresa: "Ripresa del lavoro"
        case .revisione: "Revisione del progetto"
        case .trasferimento: "Trasferimento"
        case .chiusura: "Chiusura"
        case .riapertura: "Riapertura"
        }
    }

    /// The long name of the command, for help and palette.
    var nomeComando: String {
        switch self {
        case .verifica: "Registrare la verifica del comune"
        case .rigetto: "Respingere la domanda dopo la verifica del comune"
        case .invio: "Registrare l'invio all'INPS"
        case .ricevuta: "Registrare la ricevuta dell'INPS"
        case .scarto: "Registrare lo scarto dell'INPS"
        case .esito: "Registrare l'esito dell'INPS"
        case .riesame: "Registrare la richiesta di riesame"
        case .ripristino: "Registrare il ripristino dopo una sospensione"
        case .rinuncia: "Registrare la rinuncia"
        case .apertura: "Aprire a mano la presa in carico"
        case .assegnazione: "Assegnare il fascicolo, o passarlo a un'altra persona"
        case .convocazione: "Convocare il nucleo"
        case .recapito: "Registrare la consegna dell'avviso, o perché è tornato"
        case .incontro: "Registrare come è andato l'incontro"
        case .contattoCpi: "Registrare un contatto con il CPI e la sua risposta"
        case .patto: "Registrare il patto di servizio firmato al CPI"
        case .riclassificazione: "Riclassificare il percorso"
        case .comunicazione: "Registrare la comunicazione all'INPS"
        case .sospensione: "Sospendere il lavoro con il nucleo"
        case .ripresa: "Riprendere il lavoro con il nucleo"
        case .revisione: "Aprire una revisione del progetto"
        case .trasferimento: "Trasferire il fascicolo a un altro ambito"
        case .chiusura: "Chiudere il fascicolo"
        case .riapertura: "Riaprire il fascicolo"
        }
    }
}
