// SPDX-License-Identifier: EUPL-1.2

/// A step of a ladder: a formal call by the figura di riferimento, or a measure of INPS.
///
/// Source: art. 12; docs/FONTI.md 2.8.
public enum GradinoSanzione: Hashable, Sendable {
    /// The figura di riferimento calls the household to its commitment.
    case richiamo
    /// The second call, with commitments and times, a pena di sospensione.
    case nuovoRichiamo
    /// INPS decides.
    case sanzione(Sanzione)

    /// Every step there is.
    public static let all: [GradinoSanzione] = [.richiamo, .nuovoRichiamo] + Sanzione.allCases.map { .sanzione($0) }

    /// Stable code.
    public var codice: String {
        switch self {
        case .richiamo: "richiamo"
        case .nuovoRichiamo: "nuovo_richiamo"
        case .sanzione(let sanzione): sanzione.rawValue
        }
    }

    /// The step of a code.
    public init?(codice: String) {
        guard let found = GradinoSanzione.all.first(where: { $0.codice == codice }) else { return nil }
        self = found
    }

    /// The words of a list: "un quarto di mensilità".
    public var denominazione: String {
        switch self {
        case .richiamo: "richiamo formale"
        case .nuovoRichiamo: "nuovo richiamo, a pena di sospensione"
        case .sanzione(let sanzione): sanzione.misura
        }
    }
}
