// SPDX-License-Identifier: EUPL-1.2

/// Where a text stands inside a wider space.
public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case left
    /// At the right edge, as numbers and amounts do.
    case right
    /// In the middle, the odd column to the right.
    case center
}
