// SPDX-License-Identifier: EUPL-1.2

/// A step of the path of a household, as the screen names it.
///
/// Source: docs/FONTI.md 1.2.
public enum Passo: String, CaseIterable, Hashable, Sendable, Codable {
    case domanda, verifica, invio, esito, assegnazione, convocazione, incontro, analisi, equipe, quadro
    case progetto, patto, firma, inps, monitoraggio

    /// The word on the line of steps.
    public var denominazione: String { self == .inps ? "INPS" : rawValue }
}
