// SPDX-License-Identifier: EUPL-1.2

/// How a household is called.
///
/// Source: docs/FONTI.md 1.2, passo 7 (modo dell'avviso e consegna).
public enum MezzoConvocazione: String, CaseIterable, Hashable, Sendable, Codable {
    case telefono, lettera, sms, email, consegna, raccomandata, messo, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .telefono: "telefono"
        case .lettera: "lettera"
        case .sms: "SMS"
        case .email: "e-mail"
        case .consegna: "di persona"
        case .raccomandata: "raccomandata"
        case .messo: "messo comunale"
        case .altro: "altro"
        }
    }

    /// A paper travels: it is known only later whether it arrived.
    public var isCartaceo: Bool {
        switch self {
        case .lettera, .raccomandata, .messo: true
        case .telefono, .sms, .email, .consegna, .altro: false
        }
    }
}
