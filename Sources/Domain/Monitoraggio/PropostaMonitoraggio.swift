// SPDX-License-Identifier: EUPL-1.2

/// What a monitoring proposes.
public enum PropostaMonitoraggio: String, CaseIterable, Hashable, Sendable, Codable {
    case nessuna, richiamo, sanzione, revisione
}
