// SPDX-License-Identifier: EUPL-1.2

/// How a person reached the point of access.
public enum ModalitaAccesso: String, CaseIterable, Hashable, Sendable, Codable {
    case sportello, telefono, email, domicilio, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .sportello: "allo sportello"
        case .telefono: "per telefono"
        case .email: "per e-mail"
        case .domicilio: "a domicilio"
        case .altro: "altro"
        }
    }
}
