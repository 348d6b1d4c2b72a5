// SPDX-License-Identifier: EUPL-1.2

/// The rows of the households after an event.
public struct EsitoVariazione: Hashable, Sendable {
    /// All rows of the household, past members included.
    public var dopo: [DatiComponente]
    /// All rows of the other household: the new one of a split, the one that ends of a join.
    public var altro: [DatiComponente]?

    /// The rows after an event.
    public init(dopo: [DatiComponente], altro: [DatiComponente]? = nil) {
        self.dopo = dopo
        self.altro = altro
    }
}
