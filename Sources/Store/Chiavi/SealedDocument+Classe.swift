// SPDX-License-Identifier: EUPL-1.2

extension SealedDocument.Kind {
    /// Who reads documents of the kind, unless the one who writes it says otherwise.
    var classe: ClasseDati {
        switch self {
        case .accesso, .dettagliAccesso, .segnalazione, .stampa, .unione: .sportello
        case .appuntamento: .agenda
        case .convocazione, .evento, .composizione, .rilievo, .eventoNucleo, .situazione, .segnalazioneDsu, .recapito,
            .rispostaComunicazione, .modifica, .limitazione, .rettifica, .variazione:
            .fascicolo
        case .documento, .decisione, .copia: .documenti
        case .rigaImportata, .lotto, .lottoComunicazioni: .invii
        case .operatorePrecedente: .operatori
        // What was there before may be anything: whoever may not read assessments does not read it unless the act says.
        case .analisi, .motivoAnalisi, .contattoCpi, .quadro, .equipe, .richiesta, .passoRichiesta, .precedente,
            .accessoEccezionale, .esameAccesso, .modificaAnalisi, .modificaQuadro, .modificaEquipe, .inadempienza,
            .passoInadempienza:
            .valutazione
        case .vociRiservate: .vociRiservate
        case .progetto, .monitoraggio, .modificaProgetto, .fattoSostegno, .tirocinio, .fattoTirocinio:
            .progetto
        case .diario: .diario
        case .motivoProtezione, .recapitiProtetti, .luogoProtetto: .protetti
        case .tutela, .modificaTutela: .tutela
        case .bozza: .bozze
        }
    }

    /// The row of the document may come to be of another owner, with the document as it is.
    var isPortatile: Bool { self == .situazione || self == .tutela }
}

extension ClasseDati {
    /// Who reads what was there before an act, from the code of the act in the audit trail.
    ///
    /// A code that is not here is taken as one of an assessment.
    static func precedente(azione: String) -> ClasseDati {
        switch azione {
        case "nucleo_tutela": .tutela
        case "modifica_persona", "unione_persone", "separazione_persone", "rettifica_accesso": .sportello
        case "modifica_convenzione", "modifica_operatore", "disattiva_operatore", "riattiva_operatore": .operatori
        case "modifica_nucleo", "modifica_domanda": .fascicolo
        case "modifica_appuntamento", "appuntamento_tenuto", "appuntamento_annullato", "appuntamento_fissato",
            "fine_assenza", "orario_servizio":
            .agenda
        default: azione.hasPrefix("nucleo_") ? .fascicolo : .valutazione
        }
    }
}
