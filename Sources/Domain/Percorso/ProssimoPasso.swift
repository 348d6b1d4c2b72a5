// SPDX-License-Identifier: EUPL-1.2

/// What comes next for a household, and what lacks for it.
public struct ProssimoPasso: Hashable, Sendable {
    /// Which step.
    public let passo: Passo
    /// In words: "chiudere la scheda, sezione A".
    public let titolo: String
    /// What lacks, each with a place to jump to.
    public let missing: [Missing]

    /// A next step.
    public init(_ passo: Passo, _ titolo: String, missing: [Missing] = []) {
        self.passo = passo
        self.titolo = titolo
        self.missing = missing
    }
}
