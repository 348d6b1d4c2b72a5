// SPDX-License-Identifier: EUPL-1.2

extension Act {
    /// What the operator must be allowed to do.
    public var permesso: Permesso {
        switch self {
        case .setUp, .addOperatore: .gestisciOperatori
        case .amendOperatore, .deactivateOperatore, .reactivateOperatore, .addConvenzione, .amendConvenzione,
            .setIngresso:
            .gestisciOperatori
        case .addPersona, .amendPersona, .addNucleo, .amendNucleo: .registraPersona
        case .unitePersone, .separatePersone: .unisciPersone
        case .changeNucleo(_, let atto): atto.permesso
        case .recordAccesso, .correctAccesso: .registraAccesso
        case .addSegnalazione, .closeSegnalazione: .gestisciSegnalazioni
        case .addDocumento(let dati, _, _): dati.tipo.isRiservato ? .gestisciDecreti : .registraDocumenti
        case .withdrawDocumento: .registraDocumenti
        case .addDomanda, .amendDomanda: .compilaDomanda
        case .moveDomanda(_, _, let event): event.permesso
        case .sendLotto, .recordLottoFile, .recordLettereDsu: .inviaDomanda
        case .recordSegnalazioneDsu: .compilaDomanda
        case .openPresa: .assegna
        case .movePresa(_, _, let event): event.permesso
        case .saveAnalisi, .amendAnalisi: .compilaAnalisi
        case .saveEquipe, .addRichiesta, .addPassoRichiesta: .gestisciEquipe
        case .saveQuadro, .measureQuadro: .compilaQuadro
        case .saveProgetto: .compilaProgetto
        case .signProgetto, .recordPatto: .firmaProgetto
        case .recordComunicazione, .sendComunicazioni, .recordComunicazioniFile, .recordRicevutaComunicazione:
            .comunicaInps
        case .recordMonitoraggio: .monitora
        case .addAppuntamento, .amendAppuntamento, .closeAppuntamento, .addAssenza, .endAssenza, .setOrario,
            .substitute:
            .gestisciAgenda
        case .recordRecapito: .convoca
        case .addNota: .scriviDiario
        case .recordStampa(let richiesta): richiesta.stampa.permesso
        case .saveMappa(let mappa): mappa.tipo.permesso
        case .abbinaRiga, .scartaRiga: .registraEsito
        case .openEccezionale: .accessoEccezionale
        case .reviewEccezionale: .esaminaAccessi
        case .undo(_, let tipo): tipo.scrittura
        case .protectNucleo, .unprotectNucleo: .proteggiNuclei
        case .setConservazione: .gestisciConservazione
        case .anonimizza: .anonimizza
        case .limitaTrattamento, .toglieLimitazione: .limitaTrattamento
        case .addRettifica: .registraPersona
        case .decideRettifica: .decidiRettifiche
        case .recordSostegno, .addTirocinio, .addPassoTirocinio: .monitora
        case .addInadempienza: .registraInadempienze
        case .addPassoInadempienza(_, _, let passo): passo.tipo.permesso
        case .addVariazioneBeneficio, .closeVariazioneBeneficio: .compilaDomanda
        }
    }

    /// Stable code stored in the audit trail.
    public var code: String {
        switch self {
        case .setUp: "avvio_archivio"
        case .addOperatore: "nuovo_operatore"
        case .amendOperatore: "modifica_operatore"
        case .deactivateOperatore: "disattiva_operatore"
        case .reactivateOperatore: "riattiva_operatore"
        case .setIngresso: "impostazioni_ingresso"
        case .addConvenzione: "nuova_convenzione"
        case .amendConvenzione: "modifica_convenzione"
        case .addPersona: "nuova_persona"
        case .amendPersona: "modifica_persona"
        case .unitePersone: "unione_persone"
        case .separatePersone: "separazione_persone"
        case .recordAccesso: "nuovo_accesso"
        case .correctAccesso: "rettifica_accesso"
        case .addSegnalazione: "nuova_segnalazione"
        case .closeSegnalazione: "chiudi_segnalazione"
        case .addDocumento: "nuovo_documento"
        case .withdrawDocumento: "ritira_documento"
        case .addNucleo: "nuovo_nucleo"
        case .amendNucleo: "modifica_nucleo"
        case .changeNucleo(_, let atto): atto.code
        case .addDomanda: "nuova_domanda"
        case .amendDomanda: "modifica_domanda"
        case .moveDomanda(_, _, let event): "domanda_\(event.code)"
        case .sendLotto: "lotto_inviato"
        case .recordLottoFile: "lotto_file"
        case .recordSegnalazioneDsu: "segnalazione_dsu"
        case .recordLettereDsu: "lettere_dsu"
        case .openPresa: "apri_presa"
        case .movePresa(_, _, let event): "presa_\(event.code)"
        case .saveAnalisi: "scheda_a"
        case .amendAnalisi: "rettifica_scheda_a"
        case .saveEquipe: "equipe"
        case .saveQuadro: "quadro"
        case .measureQuadro: "misura_quadro"
        case .saveProgetto: "progetto"
        case .signProgetto: "firma_progetto"
        case .recordPatto: "patto"
        case .recordComunicazione: "comunicazione_inps"
        case .sendComunicazioni: "lotto_comunicato"
        case .recordComunicazioniFile: "lotto_comunicazioni_file"
        case .recordRicevutaComunicazione: "ricevuta_comunicazione"
        case .recordMonitoraggio: "monitoraggio"
        case .addAppuntamento: "nuovo_appuntamento"
        case .amendAppuntamento: "modifica_appuntamento"
        case .closeAppuntamento(_, _, let stato, _): "appuntamento_\(stato.rawValue)"
        case .addAssenza: "nuova_assenza"
        case .endAssenza: "fine_assenza"
        case .setOrario: "orario_servizio"
        case .substitute: "impegno_affidato"
        case .recordRecapito(_, _, let recapito): "recapito_\(recapito.esito.rawValue)"
        case .addRichiesta: "nuova_richiesta"
        case .addPassoRichiesta(_, _, let passo): "richiesta_\(passo.tipo.rawValue)"
        case .addNota: "nota_diario"
        case .recordStampa: "stampa"
        case .saveMappa: "mappa_colonne"
        case .abbinaRiga: "abbina_riga"
        case .scartaRiga: "scarta_riga"
        case .openEccezionale: "accesso_eccezionale"
        case .reviewEccezionale: "esame_accesso_eccezionale"
        case .undo: "annulla_azione"
        case .protectNucleo: "protezione_nucleo"
        case .unprotectNucleo: "protezione_tolta"
        case .setConservazione: "regola_conservazione"
        case .anonimizza: "anonimizzazione"
        case .limitaTrattamento: "limitazione"
        case .toglieLimitazione: "limitazione_tolta"
        case .addRettifica: "richiesta_rettifica"
        case .decideRettifica: "rettifica_decisa"
        case .recordSostegno(_, _, _, let fatto): "sostegno_\(fatto.stato.rawValue)"
        case .addTirocinio: "nuovo_tirocinio"
        case .addPassoTirocinio(_, _, let passo): "tirocinio_\(passo.codice)"
        case .addInadempienza: "nuova_inadempienza"
        case .addPassoInadempienza(_, _, let passo): "inadempienza_\(passo.tipo.rawValue)"
        case .addVariazioneBeneficio: "nuova_variazione"
        case .closeVariazioneBeneficio(_, _, let chiusura):
            chiusura.isFatta ? "variazione_fatta" : "variazione_annullata"
        }
    }
}

extension DomandaEvent {
    /// What the operator must be allowed to do.
    public var permesso: Permesso {
        switch self {
        case .protocolla, .annulla, .rinuncia: .compilaDomanda
        case .verifica, .rigetta: .verificaDomanda
        case .invia, .ricevuta, .scarto: .inviaDomanda
        case .esito, .riesame, .ripristina, .termina: .registraEsito
        }
    }
}

extension PresaInCaricoEvent {
    /// What the operator must be allowed to do.
    public var permesso: Permesso {
        switch self {
        case .apri, .assegna, .trasferisci: .assegna
        case .convoca, .incontro: .convoca
        case .chiudiAnalisi, .instrada: .compilaAnalisi
        case .pattoSottoscritto, .firma: .firmaProgetto
        case .riclassifica: .riclassifica
        case .rettificaAnalisi: .compilaAnalisi
        case .contattaCpi: .firmaProgetto
        case .chiudiQuadro, .misuraQuadro: .compilaQuadro
        case .comunica, .scartaComunicazione: .comunicaInps
        case .monitora, .sospendi, .riprendi: .monitora
        case .revisiona: .compilaProgetto
        case .chiudi: .chiudiFascicolo
        case .riapri: .riapriFascicolo
        }
    }
}
