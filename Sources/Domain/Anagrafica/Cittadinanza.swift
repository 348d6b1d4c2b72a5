// SPDX-License-Identifier: EUPL-1.2

/// Citizenship or right of residence of the richiedente, as the requirement counts it.
///
/// Source: art. 3 c. 1 lett. a; docs/FONTI.md 2.2, R1.
public enum Cittadinanza: String, CaseIterable, Hashable, Sendable, Codable {
    case unioneEuropea = "UE"
    case familiareUnioneEuropea = "familiare_UE"
    case lungoPeriodo = "lungo_periodo"
    case protezioneInternazionale = "protezione_internazionale"
    case apolide
    case altroPermesso = "altro_permesso"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .unioneEuropea: "italiana o dell'Unione europea"
        case .familiareUnioneEuropea: "familiare di cittadino UE, con diritto di soggiorno"
        case .lungoPeriodo: "permesso UE per soggiornanti di lungo periodo"
        case .protezioneInternazionale: "protezione internazionale"
        case .apolide: "apolide con permesso di lungo periodo"
        case .altroPermesso: "altro permesso di soggiorno"
        }
    }
}
