// SPDX-License-Identifier: EUPL-1.2

/// Why an operator is not at work.
public enum MotivoAssenza: String, CaseIterable, Hashable, Sendable, Codable {
    case ferie, malattia, congedo, formazione
    case altroServizio = "altro_servizio"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .ferie: "ferie"
        case .malattia: "malattia"
        case .congedo: "congedo"
        case .formazione: "formazione"
        case .altroServizio: "in altro servizio"
        case .altro: "altro motivo"
        }
    }
}
