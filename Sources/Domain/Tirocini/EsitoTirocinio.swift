// SPDX-License-Identifier: EUPL-1.2

/// Whether a job followed a tirocinio.
///
/// Source: docs/FONTI.md 4.3 (TIS trasformati in rapporti di lavoro).
public enum EsitoTirocinio: String, CaseIterable, Hashable, Sendable, Codable {
    case assuntoDaOspitante = "assunto_da_ospitante"
    case assuntoAltrove = "assunto_altrove"
    case nonAssunto = "non_assunto"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .assuntoDaOspitante: "assunto da chi ospitava"
        case .assuntoAltrove: "assunto altrove"
        case .nonAssunto: "non assunto"
        }
    }

    /// A job followed.
    public var isAssunto: Bool { self != .nonAssunto }
}
