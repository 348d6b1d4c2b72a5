// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Fatto {
    /// What happened, in words.
    var inParole: String { CaseText.fact(codice) }

    /// What happened, with its reason when there is one.
    var conMotivo: String {
        guard let motivo, !motivo.isEmpty else { return inParole }
        return "\(inParole): \(motivo.onOneLine)"
    }

    /// "da in lavorazione ad accolta", or nothing when no state changed.
    var passaggio: String {
        guard let a, a != da else { return "" }
        let to = CaseText.state(a)
        guard let da else { return to }
        return "da \(CaseText.state(da)) a \(to)"
    }
}

extension CaseText {
    /// The word of a state of either axis, from its stored value.
    static func state(_ code: String) -> String {
        DomandaState(rawValue: code)?.denominazione ?? PresaInCaricoState(rawValue: code)?.denominazione
            ?? code.loweringInitial
    }

    /// The words of a fact, from its stored code, with or without the axis before it.
    static func fact(_ code: String) -> String {
        if let words = facts[code] { return words }
        for prefix in ["domanda_", "presa_"] where code.hasPrefix(prefix) {
            if let words = facts[String(code.dropFirst(prefix.count))] { return words }
        }
        return String(code.map { $0 == "_" ? " " : $0 }).raisingInitial
    }

    private static let facts: [String: String] = [
        "avvio_archivio": "Archivio avviato",
        "nuovo_operatore": "Operatore registrato",
        "nuova_persona": "Persona registrata",
        "modifica_persona": "Dati della persona corretti",
        "nuovo_accesso": "Accesso registrato",
        "nuovo_nucleo": "Nucleo registrato",
        "modifica_nucleo": "Nucleo corretto",
        "nuova_domanda": "Domanda iniziata",
        "modifica_domanda": "Domanda corretta",
        "protocolla": "Domanda protocollata",
        "annulla": "Domanda annullata",
        "verifica": "Verifica del comune",
        "rigetta": "Rigetto del comune",
        "invia": "Invio all'INPS",
        "ricevuta": "Ricevuta dell'INPS",
        "scarto": "Scarto dell'INPS",
        "esito_accolta": "Esito dell'INPS: accolta",
        "esito_respinta": "Esito dell'INPS: respinta",
        "esito_sospesa": "Esito dell'INPS: sospesa",
        "esito_decaduta": "Decadenza comunicata dall'INPS",
        "esito_revocata": "Revoca comunicata dall'INPS",
        "riesame": "Riesame richiesto",
        "ripristina": "Beneficio ripristinato",
        "termina": "Mesi del beneficio finiti",
        "rinuncia": "Rinuncia",
        "apri": "Presa in carico aperta",
        "apri_presa": "Presa in carico aperta a mano",
        "assegna": "Assegnazione",
        "convoca": "Convocazione",
        "recapito_consegnata": "Avviso consegnato",
        "recapito_compiuta_giacenza": "Avviso non ritirato, compiuta giacenza",
        "recapito_rifiutata": "Avviso rifiutato",
        "recapito_irreperibile": "Avviso tornato: destinatario irreperibile",
        "recapito_indirizzo_errato": "Avviso tornato: indirizzo sbagliato",
        "recapito_non_raggiunto": "Avviso non arrivato: nessuno ha risposto",
        "impegno_affidato": "Impegno affidato a chi sostituisce",
        "incontro_presente": "Incontro: presente",
        "incontro_assente_giustificato": "Incontro: assenza giustificata",
        "incontro_assente_ingiustificato": "Incontro: assenza non giustificata",
        "chiudi_analisi": "Analisi preliminare chiusa",
        "instrada": "Percorso avviato",
        "patto_sottoscritto": "Patto di servizio firmato",
        "patto": "Patto di servizio registrato",
        "riclassifica": "Riclassificazione",
        "rettifica_analisi": "Analisi preliminare rettificata",
        "rettifica_scheda_a": "Scheda, sezione A, rettificata",
        "contatta_cpi": "Contatto con il CPI",
        "chiudi_quadro": "Quadro di analisi chiuso",
        "misura_in_itinere": "Livelli del quadro misurati in itinere",
        "misura_in_uscita": "Livelli del quadro misurati in uscita",
        "misura_quadro": "Livelli del quadro misurati",
        "firma": "Progetto firmato",
        "firma_progetto": "Progetto firmato",
        "comunica": "Firma comunicata all'INPS",
        "scarta_comunicazione": "Comunicazione scartata dall'INPS",
        "ricevuta_comunicazione": "Ricevuta della comunicazione",
        "comunicazione_inps": "Firma comunicata all'INPS",
        "monitora": "Monitoraggio",
        "monitoraggio": "Monitoraggio registrato",
        "revisiona": "Revisione del progetto aperta",
        "sospendi": "Lavoro sospeso",
        "riprendi": "Lavoro ripreso",
        "trasferisci": "Trasferimento",
        "chiudi": "Fascicolo chiuso",
        "riapri": "Fascicolo riaperto",
        "annulla_assegnazione": "Assegnazione annullata",
        "scheda_a": "Scheda, sezione A, salvata",
        "equipe": "Équipe multidisciplinare salvata",
        "quadro": "Quadro di analisi salvato",
        "progetto": "Progetto salvato",
        "nota_diario": "Nota del diario",
    ]
}
