// SPDX-License-Identifier: EUPL-1.2

/// The fine for a benefit that was never due, from a monthly amount on.
///
/// Source: art. 12 c. 8.
public struct FasciaMulta: Hashable, Sendable {
    /// The least monthly amount of the step.
    public let da: Euro
    /// The fine.
    public let multa: Euro
}
