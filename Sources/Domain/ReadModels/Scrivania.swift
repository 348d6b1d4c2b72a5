// SPDX-License-Identifier: EUPL-1.2

/// What an operator finds on the desk.
public struct Scrivania: Hashable, Sendable {
    /// Queues of the role, in the order of the path.
    public var righe: [RigaScrivania]
    /// Requests to other offices without an answer, for who writes them; nil for the others.
    public var richieste: RigaRichieste?
    /// Supports to be started or in course, for who follows cases; nil for the others.
    public var sostegni: RigaSostegni?
    /// Convocations of today in the operator's cases, by time: time, words, code, place.
    public var agenda: [VoceAgenda]
    /// The operator's drafts, newest first.
    public var bozze: [Bozza]
    /// Exceptional openings to be reviewed, for who reviews them; nil for the others.
    public var accessiDaEsaminare: Conteggio?

    /// A desk from its parts.
    public init(
        righe: [RigaScrivania], richieste: RigaRichieste? = nil, agenda: [VoceAgenda], bozze: [Bozza]
    ) {
        self.righe = righe
        self.richieste = richieste
        self.agenda = agenda
        self.bozze = bozze
    }
}
