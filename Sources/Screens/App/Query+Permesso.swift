// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension Query {
    /// What who asks must be allowed to do, any one of these; empty when the answer holds nothing of any person.
    ///
    /// A question that is not named here is taken for one about case files: who may not read them gets no answer.
    public var permessi: [Permesso] {
        switch self {
        case .scrivania, .bozza, .luoghi, .luogo, .luogoAllora, .cartella, .mappe, .modelliNota: []
        case .fileImportato: [.compilaDomanda, .registraEsito]
        case .operatori, .operatore, .convenzioni: [.gestisciOperatori]
        case .storia(let soggetto, _, _, _): soggetto.permessi
        case .azioniRecenti: []
        case .conservazione: [.gestisciConservazione]
        case .ricerca, .persona, .storiaPersona: [.cercaPersone, .leggiFascicolo]
        case .personaConCodice, .somiglianti: [.registraPersona, .creaReport]
        case .confronto: [.unisciPersone]
        case .registroAccessi, .conteggioAccessi: [.leggiAccessi]
        case .accesso: [.leggiAccessi, .registraAccesso]
        case .segnalazioni, .segnalazione: [.gestisciSegnalazioni]
        case .documenti: [.leggiDocumenti]
        case .agenda: [.gestisciAgenda]
        case .daAbbinare, .candidati: [.registraEsito]
        case .accessiEccezionali: [.esaminaAccessi]
        case .firmeDaComunicare, .comunicazioniInAttesa, .lottiComunicazioni: [.comunicaInps]
        case .sostegniInCoda: [.leggiListaAttesa]
        default: [.leggiFascicolo]
        }
    }

    /// Why an operator gets no answer; nil when they get one.
    public func refusal(for operatore: Operatore) -> Refusal? {
        let refusals = permessi.map { operatore.may($0) }
        return refusals.contains(nil) ? nil : refusals.first ?? nil
    }
}
