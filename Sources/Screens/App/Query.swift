// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// A question to the archive; the answer comes back as `Outcome.loaded`.
public enum Query: Hashable, Sendable {
    /// The desk of who asks.
    case scrivania
    /// The search, as typed.
    case ricerca(String)
    /// A window of a waiting list.
    case coda(Coda, FiltroCoda, after: CursoreCoda?, before: CursoreCoda?, limit: Int)
    /// A case file; opening one leaves a row in the audit trail, looking again does not.
    case fascicolo(Identifier<Domanda>, isOpening: Bool)
    /// A person, and the household they are in.
    case persona(Identifier<Persona>)
    /// The person with this codice fiscale, if any.
    case personaConCodice(CodiceFiscale)
    /// Who may be the person being typed.
    case somiglianti(DatiPersona, escludendo: Identifier<Persona>?)
    /// The codici fiscali a person had, and the records joined into theirs.
    case storiaPersona(Identifier<Persona>)
    /// Two records side by side.
    case confronto(Identifier<Persona>, Identifier<Persona>)
    /// What a cadastral code was the code of on a day.
    case luogoAllora(String, CalendarDate)
    /// A window of what is to be verified and sent, or waits for its receipt.
    case invii(Coda, comune: String?, after: CursoreCoda?, limit: Int)
    /// A window of the signatures to be told to INPS.
    case firmeDaComunicare(comune: String?, after: CursoreCoda?, limit: Int)
    /// The communications without an answer after that of a case; of one batch when it is named.
    case comunicazioniInAttesa(lotto: String?, after: Identifier<PresaInCarico>?, limit: Int)
    /// The batches of signatures before one, newest first.
    case lottiComunicazioni(before: Identifier<LottoComunicazioni>?, limit: Int)
    /// The batches sent before one, newest first.
    case lotti(before: Identifier<LottoInvio>?, limit: Int)
    /// The domande of a batch that still wait for the receipt.
    case inAttesa(lotto: String)
    /// What is recorded about the DSU of a domanda.
    case segnalazioneDsu(Identifier<Domanda>)
    /// A window of the access register; opening it leaves a row in the audit trail, turning its pages does not.
    case registroAccessi(
        FiltroRegistro, after: CursoreRegistro?, before: CursoreRegistro?, limit: Int, isOpening: Bool)
    /// The contacts of a period, counted; of one point when it is given.
    case conteggioAccessi(dal: CalendarDate, al: CalendarDate, punto: Identifier<PuntoDiAccesso>?)
    /// A contact, to be read.
    case accesso(Identifier<Accesso>)
    /// The signals in one state.
    case segnalazioni(
        StatoSegnalazione, after: CursoreSegnalazioni?, before: CursoreSegnalazioni?, limit: Int)
    /// A signal, to be read.
    case segnalazione(Identifier<Segnalazione>)
    /// The documents of a household.
    case documenti(Identifier<Nucleo>)
    /// A draft of who asks.
    case bozza(String)
    /// Comuni and foreign states whose name contains the text, for a type-ahead list.
    case luoghi(String)
    /// The minutes of each operator in the meetings of all équipes, in the month of a day.
    case oreEquipe(CalendarDate)
    /// The requests to other offices without an answer, after one; of one assistente sociale when named.
    case richiesteAperte(Identifier<Operatore>?, after: RichiestaUfficio?, limit: Int)
    /// The templates of the diary, read now.
    case modelliNota
    /// The agenda of everybody in a period, to be narrowed by the screen.
    case agenda(dal: CalendarDate, al: CalendarDate)
    /// The name of a cadastral code.
    case luogo(String)
    /// A first look at a file to import.
    case fileImportato(String)
    /// Names in a folder that begin as what is typed, for a path.
    case cartella(String)
    /// The saved layouts of a kind of file.
    case mappe(TipoImportazione)
    /// Outcomes that wait to be matched by hand, after a row.
    case daAbbinare(after: RigaDaAbbinare?, limit: Int)
    /// Domande an outcome may belong to, or those a text finds.
    case candidati(RigaEsito, cercando: String)
    /// A window of the register of who did what, before a row; opening it leaves a row, turning its pages does not.
    case register(RegisterQuery, before: Int64?, limit: Int, isOpening: Bool)
    /// A paper as it reads; opening one leaves a row in the audit trail, looking again does not.
    case anteprima(Stampa, isGrande: Bool, isOpening: Bool)
    /// The last projects of the other case files of this household, to begin from.
    case progettiPrecedenti(Identifier<Domanda>)
    /// Everybody who works or worked here.
    case operatori
    /// An operator, with the case files to hand over and the conventions of the body.
    case operatore(Identifier<Operatore>)
    /// The conventions with other bodies.
    case convenzioni
    /// The other domande of the household that applies, but for the one being written.
    case precedenti(richiedente: Identifier<Persona>, nucleo: Identifier<Nucleo>, except: Identifier<Domanda>?)
    /// The exceptional openings to be reviewed; opening the list leaves a row in the audit trail.
    case accessiEccezionali(isOpening: Bool)
    /// A window of the changes of a record; opening it leaves a row in the audit trail, turning its pages does not.
    case storia(SoggettoStoria, before: CursoreStoria?, limit: Int, isOpening: Bool)
    /// The last acts of who asks; opening them leaves a row in the audit trail.
    case azioniRecenti(isOpening: Bool)
    /// What is due on a day by the rules of the body.
    case conservazione(al: CalendarDate)
    /// The supports to be started or in course, after one; of one assistente sociale when named.
    case sostegniInCoda(Identifier<Operatore>?, after: Sostegno?, limit: Int)
}
