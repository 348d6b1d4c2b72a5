// SPDX-License-Identifier: EUPL-1.2

/// Why a case ends.
///
/// Source: docs/FONTI.md 3.9.
public enum MotivoChiusura: String, CaseIterable, Hashable, Sendable, Codable {
    case fineDurata = "fine_durata"
    case decadenza, revoca, rinuncia
    case superamentoLimiti = "superamento_limiti"
    case passaggioRdc = "passaggio_rdc"
    case trasferimento, decesso, irreperibile
    case progettoConcluso = "progetto_concluso"
    case progettoOltreBeneficio = "progetto_oltre_beneficio"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .fineDurata: "fine della durata"
        case .decadenza: "decadenza"
        case .revoca: "revoca"
        case .rinuncia: "rinuncia"
        case .superamentoLimiti: "superamento dei limiti"
        case .passaggioRdc: "passaggio al RdC"
        case .trasferimento: "trasferimento"
        case .decesso: "decesso"
        case .irreperibile: "irreperibile"
        case .progettoConcluso: "progetto concluso"
        case .progettoOltreBeneficio: "progetto oltre la durata del beneficio"
        case .altro: "altro"
        }
    }

    /// True when it says something of a signed project.
    public var needsProgetto: Bool { self == .progettoConcluso || self == .progettoOltreBeneficio }
}
