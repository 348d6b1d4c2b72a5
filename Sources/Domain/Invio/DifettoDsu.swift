// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a DSU.
///
/// Source: DPCM 159/2013 art. 11; docs/FONTI.md 9.
public enum DifettoDsu: String, CaseIterable, Hashable, Sendable, Codable {
    case nonTrovata = "non_trovata"
    case scaduta
    case omissioni
    case difformita

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .nonTrovata: "DSU non trovata"
        case .scaduta: "DSU scaduta"
        case .omissioni: "DSU con omissioni"
        case .difformita: "DSU con difformità"
        }
    }
}
