// SPDX-License-Identifier: EUPL-1.2

/// Where a household is with respect to a step.
public enum StatoPasso: Hashable, Sendable {
    case fatto, adesso, dopo
}
