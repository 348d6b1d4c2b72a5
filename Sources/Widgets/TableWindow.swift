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
