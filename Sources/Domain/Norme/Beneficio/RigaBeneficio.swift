// SPDX-License-Identifier: EUPL-1.2

/// One step of the estimate: what it is, how much it adds or takes away, where it is written.
public struct RigaBeneficio: Hashable, Sendable {
    /// What it is, in Italian.
    public let descrizione: String
    /// What it adds, or takes away when negative; zero for what does not count.
    public let importo: Euro
    /// Where it is written.
    public let fonte: Fonte
    /// How surely that was read.
    public let certezza: Certezza
}
