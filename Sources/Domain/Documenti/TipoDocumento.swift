// SPDX-License-Identifier: EUPL-1.2

/// What a document of a household is.
public enum TipoDocumento: String, CaseIterable, Hashable, Sendable, Codable {
    case identita, permesso, dsu
    case statoFamiglia = "stato_famiglia"
    case certificato, decreto, contratto, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .identita: "documento d'identità"
        case .permesso: "titolo di soggiorno"
        case .dsu: "DSU"
        case .statoFamiglia: "stato di famiglia"
        case .certificato: "certificato"
        case .decreto: "decreto o provvedimento del giudice"
        case .contratto: "contratto"
        case .altro: "altro documento"
        }
    }

    /// Measures of a court are for the assistente sociale and the supervisor alone.
    ///
    /// Source: Regolamento UE 2016/679 art. 10; D.Lgs. 196/2003 art. 2-octies; L. 119/2001.
    public var isRiservato: Bool { self == .decreto }
}
