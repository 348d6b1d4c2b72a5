// SPDX-License-Identifier: EUPL-1.2

/// Everything that can be written to the archive, one value each: rows, event and audit go in one transaction.
///
/// `version` is the version the writer read: when the archive holds a newer one, the save is a conflict.
public enum Act: Hashable, Sendable, Codable {
    /// First start: the ambito, its access points and the first operator.
    case setUp(Ambito, punti: [PuntoDiAccesso], catalogo: [VoceCatalogo], primo: DatiOperatore)
    /// A new operator.
    case addOperatore(DatiOperatore)
    /// Other data of an operator; the code does not change.
    case amendOperatore(Identifier<Operatore>, version: Int, DatiOperatore)
    /// An operator does not work here any more; what they wrote stays theirs.
    case deactivateOperatore(Identifier<Operatore>, version: Int, motivo: String)
    /// An operator works here again.
    case reactivateOperatore(Identifier<Operatore>, version: Int, motivo: String)
    /// How people get in, and when the screen locks.
    case setIngresso(ImpostazioniIngresso)
    /// A convention with another body.
    case addConvenzione(DatiConvenzione)
    /// Other days, or other data, of a convention.
    case amendConvenzione(Identifier<Convenzione>, version: Int, DatiConvenzione)
    /// A new person.
    case addPersona(DatiPersona)
    /// Other data of a person.
    case amendPersona(Identifier<Persona>, version: Int, DatiPersona)
    /// Two records are one person.
    case unitePersone(DatiUnione)
    /// A union is taken back.
    case separatePersone(Identifier<UnionePersone>, motivo: MotivoUnione, nota: String)
    /// A contact at a point of access.
    case recordAccesso(DatiAccesso)
    /// A contact written again, with the reason; the one before stays.
    case correctAccesso(Identifier<Accesso>, motivo: String, DatiAccesso)
    /// A signal from outside the service.
    case addSegnalazione(DatiSegnalazione)
    /// A signal that goes no further.
    case closeSegnalazione(Identifier<Segnalazione>, motivo: String)
    /// A document of a household, with its digital copy if there is one.
    case addDocumento(DatiDocumento, nucleo: Identifier<Nucleo>, copia: FileAllegato?)
    /// A document that is no longer in use; it stays in the register.
    case withdrawDocumento(Identifier<DocumentoNucleo>, motivo: String)
    /// A new nucleo with its members.
    case addNucleo([DatiComponente])
    /// Other members, or other data of them.
    case amendNucleo(Identifier<Nucleo>, version: Int, [DatiComponente])
    /// What happened to a nucleo, or what its papers say.
    case changeNucleo(Identifier<Nucleo>, AttoNucleo)
    /// A new domanda, in BOZZA.
    case addDomanda(DatiDomanda, nucleo: Identifier<Nucleo>, richiedente: Identifier<Persona>)
    /// Another form of a domanda; after the protocol the date and number of protocol do not change.
    case amendDomanda(Identifier<Domanda>, version: Int, DatiDomanda)
    /// A transition of axis A.
    case moveDomanda(Identifier<Domanda>, version: Int, DomandaEvent)
    /// The presa in carico is opened by hand before a positive outcome.
    case openPresa(Identifier<Domanda>, data: CalendarDate, motivo: String)
    /// A transition of axis B.
    case movePresa(Identifier<PresaInCarico>, version: Int, PresaInCaricoEvent)
    /// The sheet, section A, as filled so far.
    case saveAnalisi(Identifier<PresaInCarico>, version: Int, AnalisiPreliminare)
    /// A closed sheet is corrected: another version of it, closed too, with the reason.
    case amendAnalisi(Identifier<PresaInCarico>, version: Int, motivo: String, AnalisiPreliminare)
    /// The équipe; a case waiting for it moves on by itself.
    case saveEquipe(Identifier<PresaInCarico>, version: Int, EquipeMultidisciplinare)
    /// The quadro, as filled so far.
    case saveQuadro(Identifier<PresaInCarico>, version: Int, QuadroDiAnalisi)
    /// The levels of the closed quadro, measured again.
    case measureQuadro(Identifier<PresaInCarico>, version: Int, MisuraQuadro)
    /// The version of the project in work.
    case saveProgetto(Identifier<PresaInCarico>, version: Int, ProgettoPersonalizzato)
    /// The signatures: the version becomes immutable and the case moves on.
    case signProgetto(Identifier<PresaInCarico>, version: Int, ProgettoPersonalizzato)
    /// The CPI tells back a signed patto.
    case recordPatto(Identifier<PresaInCarico>, version: Int, PattoDiServizio)
    /// The signature told to INPS.
    case recordComunicazione(Identifier<PresaInCarico>, version: Int, ComunicazioneInps)
    /// A batch of signatures told to INPS: one event each, all or none.
    case sendComunicazioni(DatiLottoComunicazioni)
    /// The file of a batch of signatures was written.
    case recordComunicazioniFile(numero: String, nome: String, sha256: String)
    /// The receipt INPS gave of a signature told.
    case recordRicevutaComunicazione(
        Identifier<PresaInCarico>, version: Int, data: CalendarDate, protocollo: String)
    /// A monitoring; the case moves on.
    case recordMonitoraggio(Identifier<PresaInCarico>, version: Int, Monitoraggio)
    /// An appointment of the agenda.
    case addAppuntamento(DatiAppuntamento)
    /// Another hour, place or people of an appointment.
    case amendAppuntamento(Identifier<Appuntamento>, version: Int, DatiAppuntamento)
    /// An appointment was held, or is cancelled with its reason.
    case closeAppuntamento(Identifier<Appuntamento>, version: Int, StatoAppuntamento, motivo: String)
    /// Days on which an operator is away.
    case addAssenza(DatiAssenza)
    /// An absence that ends before, or never was.
    case endAssenza(Identifier<Assenza>, al: CalendarDate?)
    /// An appointment of who is away goes to the one who takes their place.
    case substitute(DatiSostituzione)
    /// What became of the notice of the last convocation.
    case recordRecapito(Identifier<PresaInCarico>, version: Int, Recapito)
    /// The hours at which an operator gives appointments.
    case setOrario(Identifier<Operatore>, OrarioServizio)
    /// A layout of another body, new or in the place of that of the same name.
    case saveMappa(MappaColonne)
    /// An outcome that matched nothing is recorded on the domanda chosen by hand.
    case abbinaRiga(Identifier<RigaDaAbbinare>, version: Int, Identifier<Domanda>, versionDomanda: Int)
    /// An outcome that matched nothing is not of this archive, or is wrong.
    case scartaRiga(Identifier<RigaDaAbbinare>, version: Int, motivo: String)
    /// A batch of domande sent to INPS: one event each, all or none.
    case sendLotto(DatiLotto)
    /// The file of a batch was written.
    case recordLottoFile(numero: String, nome: String, sha256: String)
    /// What is wrong with the DSU of a domanda, and what to do; the version is 0 while nothing is recorded.
    case recordSegnalazioneDsu(Identifier<Domanda>, version: Int, DatiSegnalazioneDsu)
    /// The letters about the DSU of these domande were made.
    case recordLettereDsu([Identifier<Domanda>])
    /// A request to another office.
    case addRichiesta(Identifier<PresaInCarico>, DatiRichiesta)
    /// A reminder, the answer or the withdrawal of a request.
    case addPassoRichiesta(Identifier<RichiestaUfficio>, version: Int, PassoRichiesta)
    /// A note of the diary.
    case addNota(Identifier<PresaInCarico>, NotaDiario)
    /// A paper read, saved, printed or handed over.
    case recordStampa(RichiestaStampa)
    /// A case that is not one's own is opened for a short time, with the reason.
    case openEccezionale(Identifier<Domanda>, DatiAccessoEccezionale)
    /// What the supervisor says of an exceptional opening.
    case reviewEccezionale(Identifier<AccessoEccezionale>, DatiEsameAccesso)
    /// One of one's own last changes is taken back; the kind says who may.
    case undo(Identifier<ModificaStoria>, TipoModifica)
    /// A household is protected, or other operators are named to read where it is.
    case protectNucleo(Identifier<Nucleo>, DatiProtezione)
    /// A household is not protected any more.
    case unprotectNucleo(Identifier<Nucleo>, motivo: String)
    /// How long a kind of data is kept, by an act of the body.
    case setConservazione(RegolaConservazione)
    /// The cases of a household whose time is over, and its persons, are made anonymous for ever; the code of the case
    /// is typed to confirm.
    case anonimizza(Identifier<Domanda>, conferma: String)
    /// Somebody's data are kept and read, and not used.
    case limitaTrattamento(SoggettoLimitazione, DatiLimitazione)
    /// The data are used again, with the reason.
    case toglieLimitazione(Identifier<LimitazioneTrattamento>, motivo: String)
    /// A correction asked by the person, on the day it was received.
    case addRettifica(Identifier<Persona>, ricevuta: CalendarDate, richiesta: String)
    /// What the body answers to it, with the reason.
    case decideRettifica(Identifier<RichiestaRettifica>, EsitoRettifica, motivo: String)
    /// A fact of a support of the signed project, on the version of its case.
    case recordSostegno(Identifier<PresaInCarico>, version: Int, Identifier<Sostegno>, FattoSostegno)
    /// A tirocinio di inclusione of somebody of the household.
    case addTirocinio(Identifier<PresaInCarico>, DatiTirocinio)
    /// A month, a suspension, its end, a visit or the end of a tirocinio.
    case addPassoTirocinio(Identifier<Tirocinio>, version: Int, PassoTirocinio)
    /// A fact of article 12 of the household.
    case addInadempienza(Identifier<PresaInCarico>, DatiInadempienza)
    /// What followed a fact of article 12: a call, the communication, the decision of INPS, a correction.
    case addPassoInadempienza(Identifier<Inadempienza>, version: Int, PassoInadempienza)
    /// A change of the household during the benefit.
    case addVariazioneBeneficio(Identifier<PresaInCarico>, DatiVariazioneBeneficio)
    /// What follows a change during the benefit is done, or given up.
    case closeVariazioneBeneficio(Identifier<VariazioneBeneficio>, version: Int, ChiusuraVariazione)
}
