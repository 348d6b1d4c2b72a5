// SPDX-License-Identifier: EUPL-1.2

/// A case file, whole, as the operator may read it: one reading, one row in the audit trail.
public struct Fascicolo: Hashable, Sendable {
    /// The domanda.
    public var domanda: Domanda
    /// The household.
    public var nucleo: Nucleo
    /// The work of the équipe, once opened.
    public var presa: PresaInCarico?
    /// Convocations, oldest first.
    public var convocazioni: [Convocazione]
    /// Section A; empty until begun, and nil when the operator may not read it.
    public var analisi: AnalisiPreliminare?
    /// The closed versions of section A, oldest first; the last is `analisi`.
    public var versioniAnalisi: [VersioneAnalisi]
    /// The contacts with the CPI while the patto is awaited, oldest first.
    public var contattiCpi: [ContattoCpi]
    /// The équipe.
    public var equipe: EquipeMultidisciplinare
    /// The quadro, once begun.
    public var quadro: QuadroDiAnalisi?
    /// The measures of the levels of the quadro, in the order they were recorded.
    public var livelli: [LivelloQuadro] = []
    /// Versions of the project, oldest first.
    public var progetti: [ProgettoPersonalizzato]
    /// The fingerprints of each version of the project.
    public var impronte: [ImprontaProgetto] = []
    /// The patto told back by the CPI.
    public var patto: PattoDiServizio?
    /// The communications made.
    public var comunicazioni: [ComunicazioneInps]
    /// Monitoring records, oldest first.
    public var monitoraggi: [Monitoraggio]
    /// The supports of the signed project with their life; empty for who reads no project.
    public var sostegni: [Sostegno] = []
    /// The tirocini, the last agreed first; empty for who reads no project.
    public var tirocini: [Tirocinio] = []
    /// The diary, newest first; nil when the operator may not read it.
    public var diario: [NotaDiario]?
    /// The history, newest first.
    public var fatti: [Fatto]
    /// What is recorded of the household besides its members.
    public var atti: AttiNucleo
    /// Requests to other offices, newest first; nil when the operator may not read them.
    public var richieste: [RichiestaUfficio]?
    /// Until when it is open to who reads it without being theirs; nil when it is open by itself.
    public var eccezionaleFino: Instant?
    /// The facts of article 12, oldest first; nil when the operator may not read them.
    public var inadempienze: [Inadempienza]?
    /// The changes during the benefit, oldest first.
    public var variazioni: [VariazioneBeneficio] = []
    /// The protection of the household; nil when it is not protected.
    public var protezione: ProtezioneNucleo?
    /// The limitation of the processing of the household in force.
    public var limitazione: LimitazioneTrattamento?

    /// A case file from its parts.
    public init(
        domanda: Domanda, nucleo: Nucleo, presa: PresaInCarico? = nil, convocazioni: [Convocazione] = [],
        analisi: AnalisiPreliminare? = nil, equipe: EquipeMultidisciplinare = EquipeMultidisciplinare(),
        quadro: QuadroDiAnalisi? = nil, progetti: [ProgettoPersonalizzato] = [], patto: PattoDiServizio? = nil,
        comunicazioni: [ComunicazioneInps] = [], monitoraggi: [Monitoraggio] = [], diario: [NotaDiario]? = nil,
        fatti: [Fatto] = [], atti: AttiNucleo = AttiNucleo(), versioniAnalisi: [VersioneAnalisi] = [],
        contattiCpi: [ContattoCpi] = []
    ) {
        self.domanda = domanda
        self.nucleo = nucleo
        self.presa = presa
        self.convocazioni = convocazioni
        self.analisi = analisi
        self.versioniAnalisi = versioniAnalisi
        self.contattiCpi = contattiCpi
        self.equipe = equipe
        self.quadro = quadro
        self.progetti = progetti
        self.patto = patto
        self.comunicazioni = comunicazioni
        self.monitoraggi = monitoraggi
        self.diario = diario
        self.fatti = fatti
        self.atti = atti
    }

    /// The version of the project in work or last signed.
    public var progetto: ProgettoPersonalizzato? { progetti.last }

    /// The fingerprints of the version in work or last signed.
    public var impronta: ImprontaProgetto? { impronte.last }

    /// What lacks in the content of a project before anybody of this household may sign.
    ///
    /// Source: as `ProgettoPersonalizzato.missingContent`.
    public func missingContent(
        of progetto: ProgettoPersonalizzato, catalogo: [VoceCatalogo], on date: CalendarDate
    ) -> [Missing] {
        progetto.missingContent(
            catalogo: catalogo, hasQuadro: quadro?.chiusoIl != nil,
            hasPrimiMilleGiorni: ProfiloNucleo(of: nucleo, on: date).hasPrimiMilleGiorni)
    }
}
