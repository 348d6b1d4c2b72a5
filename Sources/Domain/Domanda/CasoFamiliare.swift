// SPDX-License-Identifier: EUPL-1.2

/// By which of the four cases a household met the family requirement, while it was asked.
///
/// Source: D.Lgs. 147/2017 art. 3 c. 2.
public enum CasoFamiliare: String, CaseIterable, Hashable, Sendable, Codable {
    case minore, disabilita, gravidanza, disoccupato

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .minore: "un minore"
        case .disabilita: "una persona con disabilità e un genitore o tutore"
        case .gravidanza: "una gravidanza accertata"
        case .disoccupato: "un disoccupato di almeno 55 anni"
        }
    }
}
