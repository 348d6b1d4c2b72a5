// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The answer to a `Query`.
public indirect enum QueryResult: Hashable, Sendable {
    case scrivania(Scrivania)
    /// With the text it answers, so that a late answer is not taken for the present one.
    case ricerca(String, [RisultatoRicerca])
    case coda(Coda, PaginaCoda)
    case fascicolo(Fascicolo)
    case persona(Persona, Nucleo?)
    /// The code asked, and who has it.
    case personaConCodice(CodiceFiscale, Persona?)
    /// The data asked about, and who looks like them.
    case somiglianti(DatiPersona, [PersonaSomigliante])
    case storiaPersona(Identifier<Persona>, StoriaPersona)
    case confronto(ConfrontoPersone)
    /// The code and the day asked, and the place; nil when it was not there then.
    case luogoAllora(String, CalendarDate, Luogo?)
    /// With the list asked.
    case invii(Coda, PaginaInvio)
    case lotti([LottoInvio])
    case firmeDaComunicare(PaginaComunicazioni)
    /// With the batch asked, if one was.
    case comunicazioniInAttesa(lotto: String?, [VoceComunicazione])
    case lottiComunicazioni([LottoComunicazioni])
    /// With the batch asked.
    case inAttesa(lotto: String, [VoceInvio])
    case segnalazioneDsu(SegnalazioneDsu)
    /// With the filter it answers.
    case registroAccessi(FiltroRegistro, PaginaRegistro)
    case conteggioAccessi(ConteggioAccessi)
    case accesso(SchedaAccesso)
    case segnalazioni(StatoSegnalazione, PaginaSegnalazioni)
    case segnalazione(Segnalazione)
    /// Of which household, and its documents.
    case documenti(Identifier<Nucleo>, [DocumentoNucleo])
    /// The key asked, and the draft if there is one.
    case bozza(String, Bozza?)
    /// The text asked, and the places found.
    case luoghi(String, [Luogo])
    case oreEquipe([OreEquipe])
    case richiesteAperte([RichiestaUfficio])
    /// The templates, and a sentence for each file that cannot be read.
    case modelliNota([ModelloNota], problemi: [String])
    /// The first day asked, and the agenda.
    case agenda(CalendarDate, Agenda)
    case luogo(Luogo?)
    /// With the question it answers.
    case register(RegisterQuery, RegisterPage)
    /// The paper asked, and how it reads.
    case anteprima(Stampa, AnteprimaStampa)
    /// With the domanda asked about.
    case progettiPrecedenti(Identifier<Domanda>, [ProgettoPrecedente])
    case operatori([Operatore])
    case operatore(SchedaOperatore)
    case convenzioni([Convenzione])
    /// The exceptional openings to be reviewed.
    case accessiEccezionali([AccessoEccezionale])
    /// Other domande of a household, without their forms.
    case precedenti([Domanda])
    /// The path asked, and what the file is or why it cannot be read.
    case fileImportato(String, FileImportato?, problema: String?)
    /// The text asked, and the paths it may become.
    case cartella(String, [String])
    case mappe(TipoImportazione, [MappaColonne])
    case daAbbinare([RigaDaAbbinare], totale: Conteggio)
    /// The text asked, and the domande found.
    case candidati(String, [CandidatoAbbinamento])
    /// With the record asked about.
    case storia(SoggettoStoria, PaginaStoria)
    case azioniRecenti([AzioneRecente])
    case conservazione(ElencoConservazione)
    case sostegniInCoda([Sostegno])
}
