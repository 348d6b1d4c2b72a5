// SPDX-License-Identifier: EUPL-1.2

/// What came of a contact.
public enum EsitoAccesso: String, CaseIterable, Hashable, Sendable, Codable {
    case informato, domanda, appuntamento
    case altroServizio = "altro_servizio"
    case nessuno

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .informato: "informato"
        case .domanda: "domanda compilata"
        case .appuntamento: "appuntamento con l'assistente sociale"
        case .altroServizio: "inviato ad altro servizio"
        case .nessuno: "nessun seguito"
        }
    }
}
