// SPDX-License-Identifier: EUPL-1.2

/// What a key did to a table.
public enum TableEvent<RowID: Hashable & Sendable>: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The selection moved, or had nowhere to go.
    case moved
    /// The selected row was opened.
    case activated(RowID)
    /// The move goes beyond the rows there are; it is completed when they are given.
    case needsMore(TableWindow)
}
