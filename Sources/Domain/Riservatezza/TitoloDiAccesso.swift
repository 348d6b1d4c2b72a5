// SPDX-License-Identifier: EUPL-1.2

/// By what right an operator opens a case.
public enum TitoloDiAccesso: Hashable, Sendable {
    /// Answers for all of them, or inspects them.
    case tutti
    /// The case is given to them.
    case proprio
    /// Takes the place of who has it, or of who is in its équipe.
    case sostituzione(di: Identifier<Operatore>)
    /// Is in the équipe.
    case equipe
    /// Wrote the domanda, or it is still a draft.
    case redazione
    /// Works for the whole Ambito.
    case ambito
    /// Works for the comune of the case.
    case comune
    /// Said why, and it is open for a short time.
    case eccezionale(Identifier<AccessoEccezionale>, fino: Instant)
}
