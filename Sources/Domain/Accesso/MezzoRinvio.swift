// SPDX-License-Identifier: EUPL-1.2

/// How a person is sent on to another service.
public enum MezzoRinvio: String, CaseIterable, Hashable, Sendable, Codable {
    case indicazioni, telefono, email, lettera, accompagnamento

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .indicazioni: "indicazioni date alla persona"
        case .telefono: "telefonata al servizio"
        case .email: "e-mail al servizio"
        case .lettera: "lettera al servizio"
        case .accompagnamento: "accompagnamento"
        }
    }
}
