// SPDX-License-Identifier: EUPL-1.2

extension DomandaEvent {
    /// What the event does to a domanda, after "per": "inviarla all'INPS".
    public var azione: String {
        switch self {
        case .protocolla: "protocollarla"
        case .annulla: "annullarla"
        case .verifica: "registrare la verifica del comune"
        case .rigetta: "respingerla"
        case .invia: "inviarla all'INPS"
        case .ricevuta: "registrare la ricevuta dell'INPS"
        case .scarto: "registrare lo scarto dell'INPS"
        case .esito(let esito): esito.azione
        case .riesame: "registrare il riesame"
        case .ripristina: "registrare il ripristino"
        case .termina: "registrare la fine del beneficio"
        case .rinuncia: "registrare la rinuncia"
        }
    }
}

extension EsitoInps {
    /// What the outcome does to a domanda, after "per".
    fileprivate var azione: String {
        switch stato {
        case .accolta: "registrare l'accoglimento"
        case .respinta: "registrare il rigetto dell'INPS"
        case .sospesa: "registrare la sospensione"
        case .decaduta: "registrare la decadenza"
        case .revocata: "registrare la revoca"
        default: "registrare l'esito"
        }
    }
}
