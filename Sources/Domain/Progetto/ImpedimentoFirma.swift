// SPDX-License-Identifier: EUPL-1.2

/// Why somebody who agrees does not write their name, or does not read what they sign.
///
/// Source: DPR 445/2000 art. 4; docs/FONTI.md 9.
public enum ImpedimentoFirma: String, CaseIterable, Hashable, Sendable, Codable {
    case nonSaFirmare = "non_sa_firmare"
    case nonPuoFirmare = "non_puo_firmare"
    case nonSaLeggere = "non_sa_leggere"
    case nonVede = "non_vede"

    /// The words on the screen and on paper.
    public var denominazione: String {
        switch self {
        case .nonSaFirmare: "non sa firmare"
        case .nonPuoFirmare: "non può firmare"
        case .nonSaLeggere: "non sa leggere"
        case .nonVede: "non vede"
        }
    }
}
