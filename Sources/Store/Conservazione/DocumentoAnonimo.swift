// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What takes the place of the sealed documents of a household made anonymous: one that says nothing, and still reads.
enum DocumentoAnonimo {
    /// The blank document of a kind, of an owner; nil for what is not replaced owner by owner.
    ///
    /// A kind added later does not compile until somebody says what of it stays.
    static func of(
        _ kind: SealedDocument.Kind, _ owner: Proprietario, on day: CalendarDate
    ) throws -> SealedDocument? {
        func blank(_ value: some Encodable) throws -> SealedDocument {
            try SealedDocument(value, kind: kind, of: owner)
        }
        return switch kind {
        case .analisi: try blank(AnalisiPreliminare())
        case .contattoCpi: try blank(ParoleContatto(con: "", nota: ""))
        case .quadro: try blank(QuadroDiAnalisi())
        case .progetto: try blank(ProgettoPersonalizzato(apertoIl: day))
        case .equipe: try blank(EquipeMultidisciplinare())
        case .convocazione: try blank(ParoleConvocazione())
        case .monitoraggio: try blank(Monitoraggio(data: day, tipo: .colloquio))
        case .diario: try blank(NotaDiario(data: day, tipo: .altro, testo: ""))
        case .evento: try blank([String: String]())
        case .composizione:
            try blank(ComposizioneNucleo(fonte: .dsu, data: day, riferimento: "", membri: []))
        case .eventoNucleo:
            try blank(
                EventoNucleoRegistrato(
                    tipo: .cambioRichiedente, data: day, motivo: "", prima: [], dopo: [],
                    registrato: Instant(milliseconds: 0), operatore: ""))
        case .situazione: try blank(SituazioneFamiliare(persona: Identifier(0)))
        case .tutela: try blank(TutelaMinore())
        case .richiesta:
            try blank(DatiRichiesta(ufficio: .altro, destinatario: "", oggetto: "", inviataIl: day, entro: day))
        case .passoRichiesta: try blank(PassoRichiesta(tipo: .ritiro, data: day, testo: ""))
        case .documento: try blank(ParoleDocumento(descrizione: "", cartella: "", file: ""))
        case .appuntamento: try blank(ParoleAppuntamento.vuote)
        case .dettagliAccesso: try blank(ParoleAccesso())
        case .segnalazione: try blank(ParoleSegnalazione(segnalante: "", riguarda: "", contenuto: ""))
        case .unione:
            try blank(
                DocumentoUnione(tenuta: DatiPersona(), unita: DatiPersona(), dopo: DatiPersona(), nota: "", prese: [:]))
        case .motivoAnalisi, .recapito, .rispostaComunicazione, .segnalazioneDsu, .decisione, .accesso,
            .accessoEccezionale, .esameAccesso, .motivoProtezione, .limitazione, .rettifica:
            try blank("")
        case .vociRiservate: try blank([String: String]())
        case .fattoSostegno: try blank(["nota": ""])
        case .inadempienza: try blank(ParoleInadempienza())
        case .variazione: try blank(ParoleVariazione())
        // Never read again: the row says enough.
        case .stampa, .rigaImportata: SealedDocument(bytes: Array("{}".utf8), kind: kind, of: owner)
        // Taken away with their rows, or written again without the lines of the household.
        case .rilievo, .recapitiProtetti, .luogoProtetto, .copia, .lotto, .lottoComunicazioni, .bozza, .precedente,
            .operatorePrecedente, .tirocinio, .fattoTirocinio, .passoInadempienza, .modifica, .modificaAnalisi,
            .modificaQuadro, .modificaProgetto,
            .modificaEquipe, .modificaTutela:
            nil
        }
    }
}
