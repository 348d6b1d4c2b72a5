// SPDX-License-Identifier: EUPL-1.2

/// The kind of identity document shown with a domanda.
///
/// Source: DPR 445/2000 art. 35.
public enum TipoDocumentoIdentita: String, CaseIterable, Hashable, Sendable, Codable {
    case cartaIdentita = "carta_identita"
    case passaporto, patente
    case permesso = "permesso_soggiorno"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .cartaIdentita: "carta d'identità"
        case .passaporto: "passaporto"
        case .patente: "patente di guida"
        case .permesso: "permesso di soggiorno"
        case .altro: "altro documento"
        }
    }
}
