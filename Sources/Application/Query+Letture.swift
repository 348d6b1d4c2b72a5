// SPDX-License-Identifier: EUPL-1.2
import Domain
import Screens

extension Query {
    /// The readings an answer to this question is; none where it shows nobody, or where the store leaves the row itself.
    ///
    /// Every question is named here, so that a new one cannot be asked before somebody has said what it reads.
    func letture(_ result: QueryResult) -> [Lettura] {
        switch self {
        case .scrivania: [.elenco("scrivania")]
        case .coda(let coda, _, _, _, _), .invii(let coda, _, _, _):
            [Lettura(azione: "lettura_coda", dettaglio: "coda=\(coda.rawValue)")]
        case .persona(let id), .storiaPersona(let id): [.persona(id)]
        case .personaConCodice:
            if case .personaConCodice(_, let found) = result, let found { [.persona(found.id)] } else { [] }
        case .confronto(let one, let other): [.persona(one), .persona(other)]
        case .somiglianti: [.elenco("persone_somiglianti")]
        case .precedenti(let richiedente, _, _):
            [Lettura(azione: "lettura_domande_precedenti", persona: richiedente)]
        case .documenti(let nucleo): [Lettura(azione: "lettura_documenti", nucleo: nucleo)]
        case .segnalazioneDsu(let id): [Lettura(azione: "lettura_segnalazione_dsu", domanda: id)]
        case .segnalazioni(let stato, _, _, _): [.elenco("segnalazioni_\(stato.rawValue)")]
        case .agenda(let dal, let al): [.elenco("agenda dal=\(dal.iso) al=\(al.iso)")]
        case .firmeDaComunicare: [.elenco("firme_da_comunicare")]
        case .comunicazioniInAttesa(let lotto, _, _):
            [.elenco("comunicazioni_in_attesa\(lotto.map { " lotto=\($0)" } ?? "")")]
        case .inAttesa(let lotto): [.elenco("domande_in_attesa lotto=\(lotto)")]
        case .daAbbinare: [.elenco("esiti_da_abbinare")]
        case .candidati: [.elenco("candidati_abbinamento")]
        case .operatore(let id): [.elenco("fascicoli_operatore operatore=\(id.rawValue)")]

        // The store leaves the row in the transaction that reads; of a search, when it has settled.
        case .ricerca, .fascicolo, .registroAccessi, .accesso, .segnalazione, .richiesteAperte, .register, .anteprima,
            .progettiPrecedenti, .accessiEccezionali, .storia, .azioniRecenti, .conservazione, .sostegniInCoda:
            []
        // Nobody is shown: counts, batches, colleagues, places, the operator's own files and words.
        case .conteggioAccessi, .lotti, .lottiComunicazioni, .oreEquipe, .operatori, .convenzioni, .luogoAllora,
            .luoghi, .luogo, .fileImportato, .cartella, .mappe, .modelliNota, .bozza:
            []
        }
    }
}
