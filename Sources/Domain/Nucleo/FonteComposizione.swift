// SPDX-License-Identifier: EUPL-1.2

/// Who says how a household is made: the three pictures that are kept apart and compared.
///
/// Source: DPCM 159/2013 art. 3 (the nucleo of the ISEE starts from the famiglia anagrafica); DPR 223/1989 art. 4.
public enum FonteComposizione: String, CaseIterable, Hashable, Sendable, Codable {
    /// What the person says, and the office works with.
    case dichiarato
    /// The stato di famiglia of the registry.
    case anagrafe
    /// The DSU, on which INPS computes the ISEE.
    case dsu

    /// The title of its column.
    public var denominazione: String {
        switch self {
        case .dichiarato: "dichiarato"
        case .anagrafe: "anagrafe"
        case .dsu: "DSU"
        }
    }

    /// "nello stato di famiglia": where a person is, or is not.
    public var luogo: String {
        switch self {
        case .dichiarato: "nel nucleo dichiarato"
        case .anagrafe: "nello stato di famiglia"
        case .dsu: "nella DSU"
        }
    }

    /// The pictures that are written from a paper; the declared one is the nucleo itself.
    public static let registrabili: [FonteComposizione] = [.anagrafe, .dsu]
}
