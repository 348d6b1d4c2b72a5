// SPDX-License-Identifier: EUPL-1.2

/// A window of a list of any length, with one row selected.
///
/// It never holds the whole list: when a move goes beyond its rows it asks for more and remembers where it was going,
/// so that keys typed ahead are not lost.
public struct Table<RowID: Hashable & Sendable>: Hashable, Sendable {
    /// The columns.
    public var columns: [TableColumn]
    /// The rows there are, in the order of the list.
    public internal(set) var rows: [TableRow<RowID>]
    /// The selected row, as a position in `rows`; 0 when there are none.
    public internal(set) var selectedIndex: Int
    /// The first row shown, as a position in `rows`.
    public internal(set) var top: Int
    /// How many rows the whole list has, when known.
    public var total: Int?
    /// Whether the list goes on after the last row.
    public internal(set) var hasMoreAfter: Bool
    /// Whether the list begins before the first row.
    public internal(set) var hasMoreBefore: Bool
    /// What is said instead of rows when there are none.
    public var emptyText: String
    /// The part of a move that waits for rows.
    var pendingMove = 0

    /// The rows kept at most: what is further from the selection is forgotten and asked for again.
    public static var capacity: Int { 1_000 }

    /// A table, on its first row.
    public init(
        columns: [TableColumn], rows: [TableRow<RowID>] = [], total: Int? = nil, hasMoreAfter: Bool = false,
        hasMoreBefore: Bool = false, emptyText: String = "Nessuna voce."
    ) {
        self.columns = columns
        self.rows = rows
        self.selectedIndex = 0
        self.top = 0
        self.total = total
        self.hasMoreAfter = hasMoreAfter
        self.hasMoreBefore = hasMoreBefore
        self.emptyText = emptyText
    }

    /// The selected row, if there is one.
    public var selected: TableRow<RowID>? {
        rows.indices.contains(selectedIndex) ? rows[selectedIndex] : nil
    }

    /// What the selected row stands for.
    public var selectedID: RowID? { selected?.id }

    /// Selects a row by what it stands for; `false` when it is not among the rows there are.
    @discardableResult
    public mutating func select(_ id: RowID) -> Bool {
        guard let index = rows.firstIndex(where: { $0.id == id }) else { return false }
        selectedIndex = index
        return true
    }

    /// Selects a row by its position in `rows`; a position outside takes the nearest.
    public mutating func select(index: Int) {
        selectedIndex = max(0, min(index, rows.count - 1))
    }
}
