// SPDX-License-Identifier: EUPL-1.2

/// What follows a false DSU that raised the benefit, from a monthly increment on.
///
/// Source: art. 12 c. 7.
public struct FasciaSanzioneDsu: Hashable, Sendable {
    /// The least monthly increment of the step.
    public let da: Euro
    /// What INPS takes.
    public let sanzione: Sanzione
}
