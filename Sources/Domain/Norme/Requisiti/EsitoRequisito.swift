// SPDX-License-Identifier: EUPL-1.2

/// How one requirement stands in the pre-verifica; never a decision, which is INPS's.
public enum EsitoRequisito: Hashable, Sendable {
    /// It is met.
    case soddisfatto
    /// It is not met, and by what.
    case oltreIlLimite(String)
    /// It cannot be told until something is known.
    case manca(String)
    /// The law in force on that day does not ask for it.
    case nonRichiesto(String)

    /// The Italian wording of the outcome, without its detail.
    public var denominazione: String {
        switch self {
        case .soddisfatto: "soddisfatto"
        case .oltreIlLimite: "non soddisfatto"
        case .manca: "da completare"
        case .nonRichiesto: "non richiesto"
        }
    }

    /// What explains the outcome; empty when it is met.
    public var dettaglio: String {
        switch self {
        case .soddisfatto: ""
        case .oltreIlLimite(let text), .manca(let text), .nonRichiesto(let text): text
        }
    }
}
