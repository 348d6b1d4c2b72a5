// SPDX-License-Identifier: EUPL-1.2

/// Why somebody opens a case that is not theirs without waiting to be let in.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 artt. 5 par. 1 lett. f e 32; D.Lgs. 147/2017 art. 6.
public enum MotivoAccessoEccezionale: String, CaseIterable, Hashable, Sendable, Codable {
    case pericoloMinore = "pericolo_minore"
    case emergenzaSociale = "emergenza_sociale"
    case urgenzaSanitaria = "urgenza_sanitaria"
    case richiestaAutorita = "richiesta_autorita"
    case assenzaResponsabile = "assenza_responsabile"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .pericoloMinore: "pericolo per un minore"
        case .emergenzaSociale: "emergenza sociale, pronto intervento"
        case .urgenzaSanitaria: "urgenza sanitaria"
        case .richiestaAutorita: "richiesta dell'autorità giudiziaria o delle forze dell'ordine"
        case .assenzaResponsabile: "chi segue il nucleo è assente e l'atto non può aspettare"
        case .altro: "altro, detto nelle righe sotto"
        }
    }
}
