// SPDX-License-Identifier: EUPL-1.2

/// Which rows a table has not got.
public enum TableWindow: Hashable, Sendable {
    /// Those after its last row.
    case after
    /// Those before its first row.
    case before
    /// The first of the whole list.
    case first
    /// The last of the whole list.
    case last
}

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
