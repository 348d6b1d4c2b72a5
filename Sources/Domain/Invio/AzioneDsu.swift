// SPDX-License-Identifier: EUPL-1.2

/// What the household has to do about its DSU.
///
/// Source: DPCM 159/2013 art. 11 c. 5; INPS, messaggio 2937/2018.
public enum AzioneDsu: String, CaseIterable, Hashable, Sendable, Codable {
    case caf
    case nuovaDsu = "nuova_dsu"
    case documenti
    case riesame

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .caf: "andare al CAF che l'ha compilata"
        case .nuovaDsu: "presentare una DSU nuova"
        case .documenti: "portare i documenti che lo provano"
        case .riesame: "chiedere il riesame all'INPS"
        }
    }
}
