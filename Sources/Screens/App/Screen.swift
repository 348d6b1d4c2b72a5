// SPDX-License-Identifier: EUPL-1.2

/// Every screen there is; its state is the case's value.
///
/// The states are kept aside: a hundred of them inside one value cost minutes of compiling, and a copy at every key.
public indirect enum Screen: Hashable, Sendable {
    case avvio(AvvioState)
    case scrivania(ScrivaniaState)
    case operatori(CambioOperatoreState)
    case ricerca(RicercaState)
    case persona(PersonaState)
    case unione(UnioneState)
    case accesso(AccessoState)
    case sportello(SportelloState)
    case registroAccessi(RegistroAccessiState)
    case schedaAccesso(SchedaAccessoState)
    case segnalazioni(SegnalazioniState)
    case segnalazione(SegnalazioneState)
    case nuovaSegnalazione(NuovaSegnalazioneState)
    case documenti(DocumentiState)
    case nuovoDocumento(NuovoDocumentoState)
    case nucleo(NucleoState)
    case raffronto(RaffrontoState)
    case eventiNucleo(EventiNucleoState)
    case attoNucleo(AttoNucleoState)
    case domanda(SchedaDomandaState)
    case fascicolo(FascicoloState)
    case passaggio(PassaggioState)
    case analisi(AnalisiState)
    case equipe(EquipeState)
    case quadro(QuadroState)
    case livelli(LivelliState)
    case progetto(ProgettoState)
    case confrontoProgetti(ConfrontoProgettiState)
    case firma(FirmaState)
    case monitoraggio(MonitoraggioState)
    case diario(DiarioState)
    case ricercaDiario(RicercaDiarioState)
    case richieste(RichiesteState)
    case fatti(FattiState)
    case coda(CodaState)
    case invio(InvioState)
    case lotto(LottoState)
    case comunicazioni(ComunicazioniState)
    case lottoComunicazioni(LottoComunicazioniState)
    case spiegazione(SpiegazioneState)
    case segnalazioneDsu(SegnalazioneDsuState)
    case conflitto(ConflittoState)
    case agenda(AgendaState)
    case appuntamento(AppuntamentoState)
    case assenza(AssenzaState)
    case sostituzione(SostituzioneState)
    case orario(OrarioState)
    case importazione(ImportazioneState)
    case mappatura(MappaturaState)
    case daAbbinare(DaAbbinareState)
    case abbinamento(AbbinamentoState)
    case versioniAnalisi(VersioniAnalisiState)
    case chiHaVisto(ChiHaVistoState)
    case stampa(StampaState)
    case gestioneOperatori(GestioneOperatoriState)
    case schedaOperatore(SchedaOperatoreState)
    case convenzioni(ConvenzioniState)
    case ingresso(IngressoState)
    case schedaConvenzione(SchedaConvenzioneState)
    case accessoEccezionale(AccessoEccezionaleState)
    case accessiEccezionali(AccessiEccezionaliState)
    case esameAccesso(EsameAccessoState)
    case storia(StoriaState)
    case annullamento(AnnullamentoState)
    case protezione(ProtezioneState)
    case conservazione(ConservazioneState)
    case anonimizzazione(AnonimizzazioneState)
    case sostegni(SostegniState)
    case tirocini(TirociniState)
    case tirocinio(TirocinioState)
    case durata(DurataState)
    case inadempienze(InadempienzeState)
    case scadenze(ScadenzeState)

    /// The state, whichever the screen.
    public var state: any ScreenState {
        get {
            switch self {
            case .avvio(let state): state
            case .scrivania(let state): state
            case .operatori(let state): state
            case .ricerca(let state): state
            case .persona(let state): state
            case .unione(let state): state
            case .accesso(let state): state
            case .sportello(let state): state
            case .registroAccessi(let state): state
            case .schedaAccesso(let state): state
            case .segnalazioni(let state): state
            case .segnalazione(let state): state
            case .nuovaSegnalazione(let state): state
            case .documenti(let state): state
            case .nuovoDocumento(let state): state
            case .nucleo(let state): state
            case .raffronto(let state): state
            case .eventiNucleo(let state): state
            case .attoNucleo(let state): state
            case .domanda(let state): state
            case .fascicolo(let state): state
            case .passaggio(let state): state
            case .analisi(let state): state
            case .equipe(let state): state
            case .quadro(let state): state
            case .livelli(let state): state
            case .progetto(let state): state
            case .confrontoProgetti(let state): state
            case .firma(let state): state
            case .monitoraggio(let state): state
            case .diario(let state): state
            case .ricercaDiario(let state): state
            case .richieste(let state): state
            case .fatti(let state): state
            case .coda(let state): state
            case .invio(let state): state
            case .lotto(let state): state
            case .comunicazioni(let state): state
            case .lottoComunicazioni(let state): state
            case .spiegazione(let state): state
            case .segnalazioneDsu(let state): state
            case .conflitto(let state): state
            case .agenda(let state): state
            case .appuntamento(let state): state
            case .assenza(let state): state
            case .sostituzione(let state): state
            case .orario(let state): state
            case .importazione(let state): state
            case .mappatura(let state): state
            case .daAbbinare(let state): state
            case .abbinamento(let state): state
            case .versioniAnalisi(let state): state
            case .chiHaVisto(let state): state
            case .stampa(let state): state
            case .gestioneOperatori(let state): state
            case .schedaOperatore(let state): state
            case .convenzioni(let state): state
            case .ingresso(let state): state
            case .schedaConvenzione(let state): state
            case .accessoEccezionale(let state): state
            case .accessiEccezionali(let state): state
            case .esameAccesso(let state): state
            case .storia(let state): state
            case .annullamento(let state): state
            case .protezione(let state): state
            case .conservazione(let state): state
            case .anonimizzazione(let state): state
            case .sostegni(let state): state
            case .tirocini(let state): state
            case .tirocinio(let state): state
            case .durata(let state): state
            case .inadempienze(let state): state
            case .scadenze(let state): state
            }
        }
        set {
            switch newValue {
            case let state as AvvioState: self = .avvio(state)
            case let state as ScrivaniaState: self = .scrivania(state)
            case let state as CambioOperatoreState: self = .operatori(state)
            case let state as RicercaState: self = .ricerca(state)
            case let state as PersonaState: self = .persona(state)
            case let state as UnioneState: self = .unione(state)
            case let state as AccessoState: self = .accesso(state)
            case let state as SportelloState: self = .sportello(state)
            case let state as RegistroAccessiState: self = .registroAccessi(state)
            case let state as SchedaAccessoState: self = .schedaAccesso(state)
            case let state as SegnalazioniState: self = .segnalazioni(state)
            case let state as SegnalazioneState: self = .segnalazione(state)
            case let state as NuovaSegnalazioneState: self = .nuovaSegnalazione(state)
            case let state as DocumentiState: self = .documenti(state)
            case let state as NuovoDocumentoState: self = .nuovoDocumento(state)
            case let state as NucleoState: self = .nucleo(state)
            case let state as RaffrontoState: self = .raffronto(state)
            case let state as EventiNucleoState: self = .eventiNucleo(state)
            case let state as AttoNucleoState: self = .attoNucleo(state)
            case let state as SchedaDomandaState: self = .domanda(state)
            case let state as FascicoloState: self = .fascicolo(state)
            case let state as PassaggioState: self = .passaggio(state)
            case let state as AnalisiState: self = .analisi(state)
            case let state as EquipeState: self = .equipe(state)
            case let state as QuadroState: self = .quadro(state)
            case let state as LivelliState: self = .livelli(state)
            case let state as ProgettoState: self = .progetto(state)
            case let state as ConfrontoProgettiState: self = .confrontoProgetti(state)
            case let state as FirmaState: self = .firma(state)
            case let state as MonitoraggioState: self = .monitoraggio(state)
            case let state as DiarioState: self = .diario(state)
            case let state as RicercaDiarioState: self = .ricercaDiario(state)
            case let state as RichiesteState: self = .richieste(state)
            case let state as FattiState: self = .fatti(state)
            case let state as CodaState: self = .coda(state)
            case let state as InvioState: self = .invio(state)
            case let state as LottoState: self = .lotto(state)
            case let state as ComunicazioniState: self = .comunicazioni(state)
            case let state as LottoComunicazioniState: self = .lottoComunicazioni(state)
            case let state as SpiegazioneState: self = .spiegazione(state)
            case let state as SegnalazioneDsuState: self = .segnalazioneDsu(state)
            case let state as ConflittoState: self = .conflitto(state)
            case let state as AgendaState: self = .agenda(state)
            case let state as AppuntamentoState: self = .appuntamento(state)
            case let state as AssenzaState: self = .assenza(state)
            case let state as SostituzioneState: self = .sostituzione(state)
            case let state as OrarioState: self = .orario(state)
            case let state as ImportazioneState: self = .importazione(state)
            case let state as MappaturaState: self = .mappatura(state)
            case let state as DaAbbinareState: self = .daAbbinare(state)
            case let state as AbbinamentoState: self = .abbinamento(state)
            case let state as VersioniAnalisiState: self = .versioniAnalisi(state)
            case let state as ChiHaVistoState: self = .chiHaVisto(state)
            case let state as StampaState: self = .stampa(state)
            case let state as GestioneOperatoriState: self = .gestioneOperatori(state)
            case let state as SchedaOperatoreState: self = .schedaOperatore(state)
            case let state as ConvenzioniState: self = .convenzioni(state)
            case let state as IngressoState: self = .ingresso(state)
            case let state as SchedaConvenzioneState: self = .schedaConvenzione(state)
            case let state as AccessoEccezionaleState: self = .accessoEccezionale(state)
            case let state as AccessiEccezionaliState: self = .accessiEccezionali(state)
            case let state as EsameAccessoState: self = .esameAccesso(state)
            case let state as StoriaState: self = .storia(state)
            case let state as AnnullamentoState: self = .annullamento(state)
            case let state as ProtezioneState: self = .protezione(state)
            case let state as ConservazioneState: self = .conservazione(state)
            case let state as AnonimizzazioneState: self = .anonimizzazione(state)
            case let state as SostegniState: self = .sostegni(state)
            case let state as TirociniState: self = .tirocini(state)
            case let state as TirocinioState: self = .tirocinio(state)
            case let state as DurataState: self = .durata(state)
            case let state as InadempienzeState: self = .inadempienze(state)
            case let state as ScadenzeState: self = .scadenze(state)
            default: break
            }
        }
    }
}
