// SPDX-License-Identifier: EUPL-1.2

/// What a member does for a living, or does not.
///
/// Source: docs/FONTI.md 3.4.
public enum CondizioneOccupazionale: String, CaseIterable, Hashable, Sendable, Codable {
    case occupato
    case disoccupatoConDid = "disoccupato_did"
    case inoccupato, inattivo, studente, pensionato, inabile

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .occupato: "occupato"
        case .disoccupatoConDid: "disoccupato con DID"
        case .inoccupato: "inoccupato"
        case .inattivo: "inattivo"
        case .studente: "studente"
        case .pensionato: "pensionato"
        case .inabile: "inabile al lavoro"
        }
    }
}
