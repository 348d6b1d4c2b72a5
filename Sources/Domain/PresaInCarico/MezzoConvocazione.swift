// SPDX-License-Identifier: EUPL-1.2

/// How a household is called.
public enum MezzoConvocazione: String, CaseIterable, Hashable, Sendable, Codable {
    case telefono, lettera, sms, email, consegna, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .telefono: "telefono"
        case .lettera: "lettera"
        case .sms: "SMS"
        case .email: "e-mail"
        case .consegna: "a mano"
        case .altro: "altro"
        }
    }
}
