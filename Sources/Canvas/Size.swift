// SPDX-License-Identifier: EUPL-1.2

/// The extent of a terminal, in rows and columns.
public struct Size: Hashable, Sendable {
    /// How many rows.
    public var rows: Int
    /// How many columns.
    public var columns: Int

    /// A size of the given rows and columns; negative extents count as zero.
    public init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }
}
