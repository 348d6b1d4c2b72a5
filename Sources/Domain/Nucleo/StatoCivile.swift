// SPDX-License-Identifier: EUPL-1.2

/// The civil state of a member.
///
/// Source: stato civile, DPR 396/2000; L. 76/2016 for the unione civile.
public enum StatoCivile: String, CaseIterable, Hashable, Sendable, Codable {
    case celibeNubile = "celibe_nubile"
    case coniugato
    case unitoCivilmente = "unito_civilmente"
    case separato, divorziato, vedovo

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .celibeNubile: "celibe o nubile"
        case .coniugato: "coniugato"
        case .unitoCivilmente: "unito civilmente"
        case .separato: "separato"
        case .divorziato: "divorziato"
        case .vedovo: "vedovo"
        }
    }
}
