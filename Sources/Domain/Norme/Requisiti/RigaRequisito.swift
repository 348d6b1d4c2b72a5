// SPDX-License-Identifier: EUPL-1.2

/// One requirement in the pre-verifica, as a line to show.
public struct RigaRequisito: Hashable, Sendable {
    /// The stable code, "R1" to "R10"; not shown.
    public let codice: String
    /// The name of the requirement.
    public let nome: String
    /// How it stands.
    public let esito: EsitoRequisito
    /// Where it is written.
    public let fonte: Fonte
    /// One Italian sentence that states the rule.
    public let spiegazione: String
}
