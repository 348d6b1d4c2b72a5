// SPDX-License-Identifier: EUPL-1.2

/// The commands that work on every screen, from the palette.
public enum GlobalCommand: String, CaseIterable, Hashable, Sendable {
    case home = "app.scrivania"
    case search = "app.cerca"
    case newAccesso = "app.nuovo_accesso"
    case sportello = "app.sportello"
    case registroAccessi = "app.registro_accessi"
    case segnalazioni = "app.segnalazioni"
    case newDomanda = "app.nuova_domanda"
    case agenda = "app.agenda"
    case cercaDiario = "app.cerca_diario"
    case richieste = "app.richieste"
    case interventi = "app.interventi"
    case comunicaFirme = "app.comunica_firme"
    case importFile = "app.importa"
    case matchOutcomes = "app.da_abbinare"
    case undo = "app.annulla_azione"
    case changeOperatore = "app.operatore"
    case operatori = "app.gestione_operatori"
    case lock = "app.blocca"
    case logout = "app.esci_operatore"
    case hide = "app.nascondi"
    case repaint = "app.ridisegna"
    case quit = "app.esci"

    /// Long name in the palette.
    public var name: String {
        switch self {
        case .home: "Andare alla scrivania"
        case .search: "Cercare una persona o un fascicolo"
        case .newAccesso: "Registrare un accesso"
        case .sportello: "Sportello: un accesso dopo l'altro"
        case .registroAccessi: "Registro degli accessi"
        case .segnalazioni: "Segnalazioni del Terzo settore"
        case .newDomanda: "Nuova domanda"
        case .agenda: "Aprire l'agenda"
        case .cercaDiario: "Cercare nei diari di tutti i fascicoli"
        case .richieste: "Richieste ad altri uffici senza risposta"
        case .interventi: "Interventi da attivare e in corso"
        case .comunicaFirme: "Comunicare all'INPS le firme di progetti e patti"
        case .importFile: "Importare gli esiti dell'INPS o le domande di un registro"
        case .matchOutcomes: "Abbinare a mano gli esiti importati"
        case .undo: "Annullare una delle proprie ultime azioni"
        case .changeOperatore: "Cambiare operatore"
        case .operatori: "Gestire gli operatori e le convenzioni"
        case .lock: "Bloccare lo schermo"
        case .logout: "Uscire e far entrare un altro operatore"
        case .hide: "Nascondere lo schermo a chi guarda"
        case .repaint: "Ridisegnare lo schermo"
        case .quit: "Uscire dal programma"
        }
    }

    /// Key, where there is one.
    public var keyHint: String? {
        switch self {
        case .hide: "F12"
        case .repaint: "^L"
        case .undo: "^Z"
        case .quit: "F10"
        default: nil
        }
    }
}
