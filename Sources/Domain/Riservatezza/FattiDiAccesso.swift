// SPDX-License-Identifier: EUPL-1.2

/// What the archive knows of an operator and a case at one moment: all that the rule of who opens it looks at.
public struct FattiDiAccesso: Hashable, Sendable {
    /// Cadastral codes of the comuni the case is of: that of the domanda, that of the point where it was presented.
    public var comuni: Set<String>
    /// The name of the first, for the words of a refusal.
    public var nomeComune: String
    /// Initials and surnames of who has the case, or empty.
    public var responsabili: String
    /// The case is given to the operator.
    public var isProprio: Bool
    /// The operator is in the équipe.
    public var isInEquipe: Bool
    /// Whose place the operator takes in it today.
    public var sostituito: Identifier<Operatore>?
    /// The operator wrote the domanda, or it is still a draft.
    public var isInRedazione: Bool
    /// The exceptional opening in force.
    public var eccezionale: (id: Identifier<AccessoEccezionale>, fino: Instant)? {
        get { eccezionaleID.flatMap { id in eccezionaleFino.map { (id, $0) } } }
        set { (eccezionaleID, eccezionaleFino) = (newValue?.id, newValue?.fino) }
    }
    private var eccezionaleID: Identifier<AccessoEccezionale>?
    private var eccezionaleFino: Instant?

    /// Facts; nothing binds the operator to the case unless said.
    public init(
        comuni: Set<String>, nomeComune: String = "", responsabili: String = "", isProprio: Bool = false,
        isInEquipe: Bool = false, sostituito: Identifier<Operatore>? = nil, isInRedazione: Bool = false
    ) {
        self.comuni = comuni
        self.nomeComune = nomeComune
        self.responsabili = responsabili
        self.isProprio = isProprio
        self.isInEquipe = isInEquipe
        self.sostituito = sostituito
        self.isInRedazione = isInRedazione
    }
}
